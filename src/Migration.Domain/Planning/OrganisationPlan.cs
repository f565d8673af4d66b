using System.Collections.Immutable;
using System.Diagnostics;
using MigrationDomain.Templates;

namespace MigrationDomain.Planning;

/// <summary>What one organisation brings to an integrated plan. A module of one organisation's programme counts as an organisation of its own.</summary>
/// <remarks>A record for the sake of <see langword="with"/>: its plan and its leads compare by reference.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record OrganisationPlan
{
    /// <summary>Whose plan it is.</summary>
    public required OrganisationKey Organisation { get; init; }

    /// <summary>The plan, made on the organisation's own calendar.</summary>
    public required MigrationPlan Plan { get; init; }

    /// <summary>
    /// Who leads each workstream in this organisation, by the caller's opaque id. While it is empty nothing is said about it; once anybody is
    /// named, a workstream of the template without a lead is a finding.
    /// </summary>
    public ImmutableDictionary<RoleKey, string> Leads { get; init => field = value ?? field; } = ImmutableDictionary<RoleKey, string>.Empty;

    /// <inheritdoc/>
    public override string ToString() => $"{Organisation}: {Plan}";
}

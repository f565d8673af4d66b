using System.Diagnostics;

namespace MigrationDomain.Planning;

/// <summary>What one organisation brings to an integrated plan. A module of one organisation's programme counts as an organisation of its own.</summary>
/// <remarks>Equal when the key is equal and the plan is the same object.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record OrganisationPlan
{
    /// <summary>Whose plan it is.</summary>
    public required OrganisationKey Organisation { get; init; }

    /// <summary>The plan, made on the organisation's own calendar.</summary>
    public required MigrationPlan Plan { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Organisation}: {Plan}";
}

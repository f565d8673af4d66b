using System.Diagnostics;

namespace MigrationDomain.Planning;

/// <summary>One of several releases that a programme takes live apart from each other, each with a plan of its own from its gates to its support.</summary>
/// <remarks>Equal when the keys are equal and the request is.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ProgrammeModule
{
    /// <summary>The name of the release, for example "maternity".</summary>
    public required OrganisationKey Key { get; init; }

    /// <summary>What its plan is computed from: its own day, pins and overrides.</summary>
    public required PlanRequest Request { get; init; }

    /// <summary>The bundle it belongs to, for example "cloud-move", or <see langword="null"/> when it goes live by itself. Those of a bundle go live on one day.</summary>
    public OrganisationKey? Bundle { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Key}{(Bundle is null ? "" : $" in {Bundle}")}: {Request}";
}

using System.Diagnostics;
using MigrationDomain.Planning;
using NodaTime;

namespace MigrationDomain.Interchange.Project;

/// <summary>What goes into a project file besides the plan.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ProjectOptions
{
    /// <summary>The plan that was agreed, written as baseline 0; <see langword="null"/> unless said otherwise: no baseline.</summary>
    public MigrationPlan? Baseline { get; init; }

    /// <summary>When the file is made, as the caller says; <see langword="null"/> unless said otherwise: the file does not say.</summary>
    public LocalDateTime? CreatedAt { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Baseline is null ? "without a baseline" : "with a baseline";
}

using System.Diagnostics;
using NodaTime;

namespace MigrationDomain.Tracking;

/// <summary>How many people should be trained by the end of a day.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record TrajectoryPoint
{
    /// <summary>The day, included.</summary>
    public required LocalDate On { get; init; }

    /// <summary>How many people should be trained by then, counted from the first day of training.</summary>
    public required int Trained { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Invariant($"{Trained} trained by {On:R}");
}

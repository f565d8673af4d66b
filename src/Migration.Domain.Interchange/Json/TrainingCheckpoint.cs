using System.Diagnostics;
using NodaTime;

namespace MigrationDomain.Interchange.Json;

/// <summary>How many people were trained by the end of a day.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record TrainingCheckpoint
{
    /// <summary>The day, included.</summary>
    public required LocalDate On { get; init; }

    /// <summary>How many were trained by its end, 0 or more.</summary>
    public required int Trained { get; init; }

    /// <summary>For example "1200 trained by 2026-09-07".</summary>
    /// <returns>Invariant English.</returns>
    public override string ToString() => Invariant($"{Trained} trained by {On:R}");
}

using System.Collections.Immutable;
using System.Diagnostics;

namespace MigrationDomain.Interchange.Json;

/// <summary>How many people are to be trained, and how many have been.</summary>
/// <remarks>Its list compares by reference.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record TrainingNumbers
{
    /// <summary>How many people there are to train, 1 or more.</summary>
    public required int Trainees { get; init; }

    /// <summary>Which share of them is the target, 1 to 100.</summary>
    public required int TargetPercent { get; init; }

    /// <summary>How many were trained by when, in the order given.</summary>
    public ImmutableArray<TrainingCheckpoint> Checkpoints { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>For example "80% of 4000".</summary>
    /// <returns>Invariant English.</returns>
    public override string ToString() => Invariant($"{TargetPercent}% of {Trainees}");
}

using System.Collections.Immutable;
using MigrationDomain.Interchange.Json.Reading;

namespace MigrationDomain.Interchange.Json.Requests;

/// <summary>How many people are to be trained, and how many have been.</summary>
internal sealed record TrajectoryEntry
{
    public required Place Place { get; init; }

    public required Given<int> Trainees { get; init; }

    public required Given<int> TargetPercent { get; init; }

    public ImmutableArray<CheckpointEntry> Checkpoints { get; init; } = [];

    public override string ToString() => Invariant($"{TargetPercent} % of {Trainees}");
}

using MigrationDomain.Tracking;
using NodaTime;

namespace Planner.Mapping;

/// <summary>A checkpoint of the training with what it amounts to.</summary>
internal sealed record TrainingLine
{
    public required LocalDate On { get; init; }

    public required int Trained { get; init; }

    /// <summary>Null when the plan does not know that training starts before the go-live.</summary>
    public TrainingProgress? Progress { get; init; }

    public override string ToString() => Progress?.ToString() ?? Invariant($"On {On:R} {Trained} are trained.");
}

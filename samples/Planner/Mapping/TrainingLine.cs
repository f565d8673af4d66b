using System.Collections.Immutable;
using MigrationDomain.Interchange.Json;
using MigrationDomain.Planning;
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

    public static ImmutableArray<TrainingLine> Of(TrainingNumbers numbers, MigrationPlan plan)
    {
        TrainingTrajectory? trajectory = TrainingTrajectory.In(plan, numbers.Trainees, numbers.TargetPercent);
        return
        [
            .. numbers.Checkpoints.Select(checkpoint => new TrainingLine
            {
                On = checkpoint.On, Trained = checkpoint.Trained, Progress = trajectory?.ProgressOn(checkpoint.On, checkpoint.Trained),
            }),
        ];
    }

    public override string ToString() => Progress?.ToString() ?? Invariant($"On {On:R} {Trained} are trained.");
}

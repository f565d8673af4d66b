namespace MigrationDomain.Tracking;

/// <summary>A trajectory, and how many were trained by some day.</summary>
internal sealed class TrajectoryCase
{
    public required TrainingTrajectory Trajectory { get; init; }

    public required LocalDate On { get; init; }

    public required int Trained { get; init; }

    public TrainingProgress Progress => Trajectory.ProgressOn(On, Trained);

    public override string ToString() =>
        Invariant($"{Trajectory}, curve {string.Join(", ", Trajectory.Curve)}; {Trained} on {On:R}");
}

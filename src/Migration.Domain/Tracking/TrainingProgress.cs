using System.Diagnostics;
using NodaTime;

namespace MigrationDomain.Tracking;

/// <summary>Where the training stands at the end of a day, and what it takes to meet its target.</summary>
/// <remarks>
/// The present rate is that from the first day of training to this day. On a straight trajectory the training is behind exactly when
/// the target is not met in time at that rate. Equality is by reference.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class TrainingProgress
{
    private const int DaysInWeek = 7;

    private static readonly LocalDate Never = new(2199, 12, 31);

    internal TrainingProgress(TrainingTrajectory trajectory, LocalDate on, int trained)
    {
        Trajectory = trajectory;
        On = on;
        Trained = trained;
        Expected = trajectory.ExpectedOn(on);
    }

    /// <summary>What the numbers are judged by.</summary>
    public TrainingTrajectory Trajectory { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>How many were trained by its end.</summary>
    public int Trained { get; }

    /// <summary>How many should have been, rounded up.</summary>
    public int Expected { get; }

    /// <summary>How many are missing on this day; 0 when there are as many as expected or more.</summary>
    public int Behind => Math.Max(0, Expected - Trained);

    /// <summary>Whether the target is met.</summary>
    public bool IsMet => Missing == 0;

    /// <summary>
    /// How many must be trained in each week of 7 days from now, or from the first day of training when that is later, to meet the target in
    /// time, rounded up; <see langword="null"/> when there is no day left.
    /// </summary>
    public int? NeededPerWeek
    {
        get
        {
            int daysLeft = TrainingTrajectory.Days(LocalDate.Max(On, Trajectory.From), Trajectory.By);
            return IsMet ? 0 : daysLeft <= 0 ? null : (int)Fraction.RoundedUp((long)Missing * DaysInWeek, daysLeft);
        }
    }

    /// <summary>
    /// The day the target is met at the present rate, which is <see cref="On"/> itself when it is met; <see langword="null"/> when there is
    /// no rate yet, or one that does not meet it before the year 2200.
    /// </summary>
    public LocalDate? MetOn
    {
        get
        {
            int daysTaken = TrainingTrajectory.Days(Trajectory.From, On);
            if (IsMet || Trained == 0 || daysTaken <= 0)
            {
                return IsMet ? On : null;
            }

            long daysToCome = Fraction.RoundedUp((long)Missing * daysTaken, Trained);
            return daysToCome > TrainingTrajectory.Days(On, Never) ? null : On.PlusDays((int)daysToCome);
        }
    }

    private int Missing => Math.Max(0, Trajectory.Target - Trained);

    /// <inheritdoc/>
    public override string ToString() => Invariant($"On {On:R} {Trained} are trained where {Expected} are expected, {Standing}; {Need}.");

    private string Standing => Behind == 0 ? "which is enough" : Invariant($"{Behind} behind");

    private string Need => (IsMet, NeededPerWeek, MetOn) switch
    {
        (true, _, _) => Invariant($"the target of {Trajectory.Target} is met"),
        (_, null, _) => Invariant($"the target of {Trajectory.Target} was missed on {Trajectory.By:R}"),
        (_, { } needed, { } met) => Invariant($"the target of {Trajectory.Target} takes {needed} a week, and at the present rate it is met on {met:R}"),
        (_, { } needed, null) => Invariant($"the target of {Trajectory.Target} takes {needed} a week, and at the present rate it is not met"),
    };
}

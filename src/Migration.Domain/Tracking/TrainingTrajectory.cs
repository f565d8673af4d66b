using System.Collections.Immutable;
using System.Diagnostics;
using MigrationDomain.Planning;
using MigrationDomain.Rules;
using NodaTime;

namespace MigrationDomain.Tracking;

/// <summary>How many people should be trained by when: from nobody on the first day to the target on the last.</summary>
/// <remarks>
/// A straight line, or straight lines between given points. All counts are whole people and exact: what is expected is rounded up.
/// Equality is by reference.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class TrainingTrajectory
{
    private const int Whole = 100;

    private static readonly MilestoneKey TrainingStart = new("training-start");

    /// <summary>Describes a trajectory.</summary>
    /// <param name="from">The first day of training; nobody is expected to be trained on it.</param>
    /// <param name="by">The day by which the target is to be met, for example user go-live; after <paramref name="from"/>.</param>
    /// <param name="trainees">How many people there are to train, 1 or more.</param>
    /// <param name="targetPercent">Which share of them is the target, 1 to 100.</param>
    /// <param name="cohort">Whom <paramref name="trainees"/> counts.</param>
    /// <param name="curve">Points between the two days, for a training that does not run evenly; a straight line when left out.</param>
    /// <exception cref="ArgumentException"><paramref name="by"/> is not after <paramref name="from"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range, or <paramref name="cohort"/> is not defined.</exception>
    /// <exception cref="UnsoundInputException">Points are not between the two days, not in order, or not between those around them: every fault is in it.</exception>
    public TrainingTrajectory(
        LocalDate from,
        LocalDate by,
        int trainees,
        int targetPercent,
        TrainingCohort cohort = TrainingCohort.AllStaff,
        IEnumerable<TrajectoryPoint>? curve = null)
    {
        if (by <= from)
        {
            throw new ArgumentException(Invariant($"The training is to be done by {by:R}, not after its first day {from:R}; give a later day."), nameof(by));
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(trainees, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(targetPercent, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(targetPercent, Whole);
        Defined.Check(cohort, "a cohort");
        From = from;
        By = by;
        Trainees = trainees;
        TargetPercent = targetPercent;
        Cohort = cohort;
        Target = (int)Fraction.RoundedUp((long)trainees * targetPercent, Whole);
        Curve = [.. curve ?? []];
        ImmutableArray<Fault> faults = [.. TrajectoryChecks.FindFaults(this)];
        if (!faults.IsEmpty)
        {
            throw new UnsoundInputException("The training trajectory", faults);
        }
    }

    /// <summary>The first day of training.</summary>
    public LocalDate From { get; }

    /// <summary>The day by which the target is to be met.</summary>
    public LocalDate By { get; }

    /// <summary>How many people there are to train.</summary>
    public int Trainees { get; }

    /// <summary>Which share of them is the target, in percent.</summary>
    public int TargetPercent { get; }

    /// <summary>Whom <see cref="Trainees"/> counts.</summary>
    public TrainingCohort Cohort { get; }

    /// <summary>How many people the target is, rounded up.</summary>
    public int Target { get; }

    /// <summary>The given points, in order; empty for a straight line.</summary>
    public ImmutableArray<TrajectoryPoint> Curve { get; }

    /// <summary>A straight trajectory over the training of a plan, from its milestone training-start to its root.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="trainees">How many people there are to train, 1 or more.</param>
    /// <param name="targetPercent">Which share of them is the target, 1 to 100.</param>
    /// <param name="cohort">Whom <paramref name="trainees"/> counts.</param>
    /// <returns>The trajectory, or <see langword="null"/> when the plan does not know that training starts before its root.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range, or <paramref name="cohort"/> is not defined.</exception>
    public static TrainingTrajectory? In(MigrationPlan plan, int trainees, int targetPercent, TrainingCohort cohort = TrainingCohort.AllStaff)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return plan.Find(TrainingStart)?.Date is { } from && from < plan.Request.RootDate
            ? new TrainingTrajectory(from, plan.Request.RootDate, trainees, targetPercent, cohort)
            : null;
    }

    /// <summary>How many people should be trained by the end of a day.</summary>
    /// <param name="on">The day; before the first nobody is expected, after the last the whole target.</param>
    /// <returns>A whole number of people, rounded up; it never falls from one day to the next.</returns>
    public int ExpectedOn(LocalDate on)
    {
        (LocalDate On, int Trained) before = (From, 0);
        if (on <= From)
        {
            return before.Trained;
        }

        foreach ((LocalDate On, int Trained) point in Curve.Select(point => (point.On, point.Trained)).Append((By, Target)))
        {
            if (on <= point.On)
            {
                long share = (long)(point.Trained - before.Trained) * Days(before.On, on);
                return before.Trained + (int)Fraction.RoundedUp(share, Days(before.On, point.On));
            }

            before = point;
        }

        return Target;
    }

    /// <summary>Judges how many were trained by the end of a day.</summary>
    /// <param name="on">The day.</param>
    /// <param name="trained">How many were trained by then, 0 to <see cref="Trainees"/>.</param>
    /// <returns>What was expected, what is missing, and what it takes.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="trained"/> is negative or more than there are people to train.</exception>
    public TrainingProgress ProgressOn(LocalDate on, int trained)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(trained);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(trained, Trainees);
        return new TrainingProgress(this, on, trained);
    }

    /// <summary>For example "80% of 4000 staff trained from 2026-07-13 by 2026-10-05".</summary>
    /// <returns>Invariant English.</returns>
    public override string ToString() =>
        Invariant($"{TargetPercent}% of {Trainees} staff{(Cohort == TrainingCohort.FirstTwoWeeks ? " of the first two weeks" : "")} trained from {From:R} by {By:R}");

    internal static int Days(LocalDate from, LocalDate to) => Period.DaysBetween(from, to);
}

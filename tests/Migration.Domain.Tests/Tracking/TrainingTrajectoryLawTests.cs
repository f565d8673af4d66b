using System.Numerics;
using MigrationDomain.Testing;

namespace MigrationDomain.Tracking;

/// <summary>Laws of trajectories, judged by multiplying out and never by dividing.</summary>
public sealed class TrainingTrajectoryLawTests
{
    [Fact]
    public void What_is_expected_never_falls() => Check.That(
        TrajectoryCases.Any, input => input.Trajectory.ExpectedOn(input.On) <= input.Trajectory.ExpectedOn(input.On.PlusDays(1)));

    [Fact]
    public void Nobody_is_expected_on_the_first_day_and_the_target_on_the_last() => Check.That(TrajectoryCases.Any, input =>
    {
        input.Trajectory.ExpectedOn(input.Trajectory.From).Should().Be(0);
        input.Trajectory.ExpectedOn(input.Trajectory.By).Should().Be(input.Trajectory.Target);
    });

    [Fact]
    public void The_target_is_the_least_number_that_is_the_share() => Check.That(TrajectoryCases.Any, input =>
        IsLeast(input.Trajectory.Target, 100, (BigInteger)input.Trajectory.Trainees * input.Trajectory.TargetPercent));

    [Fact]
    public void A_straight_line_expects_the_least_number_on_or_above_it() => Check.That(TrajectoryCases.Straight, input =>
    {
        TrainingTrajectory line = input.Trajectory;
        LocalDate on = LocalDate.Max(line.From, LocalDate.Min(line.By, input.On));
        return IsLeast(line.ExpectedOn(input.On), Days(line.From, line.By), (BigInteger)line.Target * Days(line.From, on));
    });

    [Fact]
    public void A_curve_passes_through_its_points() => Check.That(TrajectoryCases.Any, input =>
        input.Trajectory.Curve.All(point => input.Trajectory.ExpectedOn(point.On) == point.Trained));

    [Fact]
    public void Points_on_the_line_change_nothing_by_more_than_rounding() => Check.That(TrajectoryCases.Straight, input =>
    {
        TrainingTrajectory line = input.Trajectory;
        int days = Days(line.From, line.By);
        TrajectoryPoint[] half = days < 2 ? [] : [new() { On = line.From.PlusDays(days / 2), Trained = line.ExpectedOn(line.From.PlusDays(days / 2)) }];
        TrainingTrajectory same = new(line.From, line.By, line.Trainees, line.TargetPercent, curve: half);
        return Math.Abs(same.ExpectedOn(input.On) - line.ExpectedOn(input.On)) <= 1;
    });

    [Fact]
    public void Training_as_many_as_are_needed_each_week_meets_the_target_and_one_fewer_does_not() => Check.That(TrajectoryCases.Any, input =>
    {
        TrainingProgress progress = input.Progress;
        int left = Days(LocalDate.Max(input.On, progress.Trajectory.From), progress.Trajectory.By);
        BigInteger missing = progress.Trajectory.Target - progress.Trained;
        return progress.NeededPerWeek is { } needed
            ? missing <= 0 ? needed == 0 : left > 0 && IsLeast(needed, left, missing * 7)
            : missing > 0 && left <= 0;
    });

    [Fact]
    public void The_present_rate_meets_the_target_on_the_day_said_and_not_the_day_before() => Check.That(TrajectoryCases.Any, input =>
    {
        TrainingProgress progress = input.Progress;
        int taken = Days(progress.Trajectory.From, input.On);
        if (progress.MetOn is not { } met)
        {
            return !progress.IsMet && (progress.Trained == 0 || taken <= 0 || (BigInteger)progress.Trained * Days(progress.Trajectory.From, new(2199, 12, 31)) < (BigInteger)progress.Trajectory.Target * taken);
        }

        return progress.IsMet ? met == input.On : IsLeast(Days(progress.Trajectory.From, met), progress.Trained, (BigInteger)progress.Trajectory.Target * taken);
    });

    [Fact]
    public void A_training_is_behind_a_straight_line_exactly_when_its_rate_is_too_late() => Check.That(TrajectoryCases.Straight, input =>
        input.On <= input.Trajectory.From || input.On > input.Trajectory.By
        || input.Progress.Behind == 0 == (input.Progress.MetOn <= input.Trajectory.By));

    [Fact]
    public void What_is_behind_is_what_was_expected_and_is_missing() => Check.That(TrajectoryCases.Any, input =>
        input.Progress.Behind == Math.Max(0, input.Progress.Expected - input.Progress.Trained)
        && input.Progress.IsMet == (input.Progress.Trained >= input.Trajectory.Target));

    /// <summary>Whether a number is the least whole one with <c>number * size &gt;= wanted</c>.</summary>
    private static bool IsLeast(int number, int size, BigInteger wanted) =>
        (BigInteger)number * size >= wanted && (number == 0 || (BigInteger)(number - 1) * size < wanted);

    private static int Days(LocalDate from, LocalDate to) => Period.DaysBetween(from, to);
}

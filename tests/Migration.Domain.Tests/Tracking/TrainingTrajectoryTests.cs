using MigrationDomain.Calendars;
using MigrationDomain.Planning;
using MigrationDomain.Rules;
using MigrationDomain.Templates;
using MigrationDomain.Testing;

namespace MigrationDomain.Tracking;

public sealed class TrainingTrajectoryTests
{
    [Theory]
    [InlineData("2026-07-01", 0)] // before training
    [InlineData("2026-07-13", 0)] // the first day
    [InlineData("2026-07-14", 39)] // 3,200 / 84 is 38 and a bit
    [InlineData("2026-08-24", 1_600)] // half of the way
    [InlineData("2026-10-04", 3_162)]
    [InlineData("2026-10-05", 3_200)] // the last day
    [InlineData("2027-01-01", 3_200)] // after it
    public void A_straight_trajectory_grows_by_the_same_number_each_day(string on, int expected) =>
        Straight.ExpectedOn(Some.Day(on)).Should().Be(expected);

    [Theory]
    [InlineData("2026-08-10", 100)] // the first point
    [InlineData("2026-07-27", 50)] // half of the way to it
    [InlineData("2026-08-24", 350)] // half of the way to the second
    [InlineData("2026-09-07", 600)] // the second
    [InlineData("2026-09-08", 693)] // 2,600 people in 28 days from here
    [InlineData("2026-10-05", 3_200)]
    public void A_curve_is_straight_between_its_points(string on, int expected) =>
        Curved(Point("2026-08-10", 100), Point("2026-09-07", 600)).ExpectedOn(Some.Day(on)).Should().Be(expected);

    [Fact]
    public void The_target_is_a_whole_number_of_people() => new TrainingTrajectory(First, Last, trainees: 99, targetPercent: 80).Target.Should().Be(80); // 79.2

    [Fact]
    public void A_trajectory_is_that_of_a_plan() =>
        TrainingTrajectory.In(Plan("2026-10-05"), 4_000, 80)!.ToString().Should().Be("80% of 4000 staff trained from 2026-07-13 by 2026-10-05");

    [Fact]
    public void A_smaller_cohort_is_named() =>
        TrainingTrajectory.In(Plan("2026-10-05"), 2_600, 80, TrainingCohort.FirstTwoWeeks)!.ToString()
            .Should().Be("80% of 2600 staff of the first two weeks trained from 2026-07-13 by 2026-10-05");

    [Fact]
    public void A_plan_whose_training_starts_too_late_or_at_an_unknown_time_has_none()
    {
        TrainingTrajectory.In(Plan("2026-10-05", new Pin(new("training-start"), Last)), 4_000, 80).Should().BeNull();
        TrainingTrajectory.In(Plan("2040-10-05"), 4_000, 80).Should().BeNull();
    }

    [Fact]
    public void A_trajectory_that_ends_before_it_starts_is_refused()
    {
        Action making = () => _ = new TrainingTrajectory(Last, First, 4_000, 80);
        making.Should().Throw<ArgumentException>().WithParameterName("by")
            .WithMessage("The training is to be done by 2026-07-13, not after its first day 2026-10-05; give a later day.*");
    }

    [Theory]
    [InlineData(0, 80, "trainees")]
    [InlineData(4_000, 0, "targetPercent")]
    [InlineData(4_000, 101, "targetPercent")]
    public void A_number_out_of_range_is_refused(int trainees, int targetPercent, string parameter)
    {
        Action making = () => _ = new TrainingTrajectory(First, Last, trainees, targetPercent);
        making.Should().Throw<ArgumentOutOfRangeException>().WithParameterName(parameter);
    }

    [Fact]
    public void An_undefined_cohort_is_refused()
    {
        Action making = () => _ = new TrainingTrajectory(First, Last, 4_000, 80, (TrainingCohort)7);
        making.Should().Throw<ArgumentOutOfRangeException>().WithMessage("'7' is not a cohort. Use one of AllStaff, FirstTwoWeeks.*");
    }

    [Fact]
    public void Every_fault_of_a_curve_is_told()
    {
        Action making = () => _ = Curved(Point("2026-09-07", 600), Point("2026-08-10", 500), null!, Point("2026-10-05", 3_201));
        making.Should().Throw<UnsoundInputException>().Which.Faults.Select(fault => $"{fault.Where}: {fault}").Should().Equal(
            "curve[1]: The point of 2026-08-10 does not lie after 2026-09-07 and before 2026-10-05; put the points in order and leave out both ends.",
            "curve[1]: The point of 2026-08-10 expects 500 trained; use 600 to 3200.",
            "curve[2]: Point 2 of the curve is null; leave it out.",
            "curve[3]: The point of 2026-10-05 does not lie after 2026-08-10 and before 2026-10-05; put the points in order and leave out both ends.",
            "curve[3]: The point of 2026-10-05 expects 3201 trained; use 500 to 3200.");
    }

    [Theory]
    [ClassData(typeof(Cultures))]
    public void Text_does_not_follow_the_culture(string culture) => Culture.Run(culture, () =>
    {
        Straight.ToString().Should().Be("80% of 4000 staff trained from 2026-07-13 by 2026-10-05");
        Point("2026-08-10", 1_000).ToString().Should().Be("1000 trained by 2026-08-10");
    });

    internal static LocalDate First { get; } = new(2026, 7, 13);

    internal static LocalDate Last { get; } = new(2026, 10, 5);

    internal static TrainingTrajectory Straight { get; } = new(First, Last, trainees: 4_000, targetPercent: 80);

    private static TrainingTrajectory Curved(params TrajectoryPoint[] curve) => new(First, Last, 4_000, 80, curve: curve);

    private static TrajectoryPoint Point(string on, int trained) => new() { On = Some.Day(on), Trained = trained };

    private static MigrationPlan Plan(string userGoLive, params Pin[] pins) => MigrationPlanner.Plan(new PlanRequest
    {
        Template = StandardTemplates.EprGoLive,
        RootDate = Some.Day(userGoLive),
        Calendar = WorkingCalendars.EnglandAndWales,
        Pins = [.. pins],
    });
}

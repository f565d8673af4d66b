using MigrationDomain.Testing;

namespace MigrationDomain.Tracking;

public sealed class TrainingProgressTests
{
    [Fact]
    public void Surrey_was_far_behind_six_days_before_users_went_live()
    {
        // The last three months before 17 May 2022, 80% to be trained; 49% were by 11 May. Of each hundred people:
        TrainingProgress progress = new TrainingTrajectory(new(2022, 2, 17), new(2022, 5, 17), trainees: 100, targetPercent: 80).ProgressOn(new(2022, 5, 11), 49);

        progress.Expected.Should().Be(75); // 80 * 83 / 89 is 74.6
        progress.Behind.Should().Be(26);
        progress.NeededPerWeek.Should().Be(37); // 31 in 6 days
        progress.MetOn.Should().Be(new LocalDate(2022, 7, 3)); // 31 more at 49 in 83 days take 53 days
        progress.ToString().Should().Be(
            "On 2022-05-11 49 are trained where 75 are expected, 26 behind; the target of 80 takes 37 a week, and at the present rate it is met on 2022-07-03.");
    }

    [Fact]
    public void Surrey_would_have_met_a_target_of_those_who_worked_in_the_first_two_weeks()
    {
        // The same 49 people, had only 60 of the hundred been on duty in the first two weeks.
        TrainingProgress progress = new TrainingTrajectory(new(2022, 2, 17), new(2022, 5, 17), 60, 80, TrainingCohort.FirstTwoWeeks).ProgressOn(new(2022, 5, 11), 49);

        progress.IsMet.Should().BeTrue();
        progress.MetOn.Should().Be(new LocalDate(2022, 5, 11));
        progress.ToString().Should().Be("On 2022-05-11 49 are trained where 45 are expected, which is enough; the target of 48 is met.");
    }

    [Theory]
    [InlineData("2026-07-01", 0, "On 2026-07-01 0 are trained where 0 are expected, which is enough; the target of 3200 takes 267 a week, and at the present rate it is not met.")]
    [InlineData("2026-09-07", 1_200, "On 2026-09-07 1200 are trained where 2134 are expected, 934 behind; the target of 3200 takes 500 a week, and at the present rate it is met on 2026-12-10.")]
    [InlineData("2026-10-05", 3_199, "On 2026-10-05 3199 are trained where 3200 are expected, 1 behind; the target of 3200 was missed on 2026-10-05.")]
    [InlineData("2026-10-05", 3_200, "On 2026-10-05 3200 are trained where 3200 are expected, which is enough; the target of 3200 is met.")]
    public void Progress_reads_as_a_sentence(string on, int trained, string sentence) =>
        TrainingTrajectoryTests.Straight.ProgressOn(Some.Day(on), trained).ToString().Should().Be(sentence);

    [Fact]
    public void Before_training_the_weeks_needed_are_those_of_the_training() =>
        TrainingTrajectoryTests.Straight.ProgressOn(new(2026, 5, 1), 0).NeededPerWeek.Should().Be(267); // 3,200 in 12 weeks

    [Fact]
    public void After_the_last_day_nothing_helps_in_time()
    {
        TrainingProgress progress = TrainingTrajectoryTests.Straight.ProgressOn(new(2026, 10, 12), 1_600);
        progress.NeededPerWeek.Should().BeNull();
        progress.MetOn.Should().Be(new LocalDate(2027, 1, 11)); // as many days again as the 91 so far
    }

    [Fact]
    public void A_rate_that_takes_centuries_meets_no_target() =>
        new TrainingTrajectory(TrainingTrajectoryTests.First, TrainingTrajectoryTests.Last, 1_000_000, 100).ProgressOn(new(2026, 10, 4), 1).MetOn.Should().BeNull();

    [Theory]
    [InlineData(-1)]
    [InlineData(4_001)]
    public void A_number_nobody_can_have_trained_is_refused(int trained)
    {
        Action asking = () => TrainingTrajectoryTests.Straight.ProgressOn(new(2026, 9, 1), trained);
        asking.Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(trained));
    }

    [Theory]
    [ClassData(typeof(Cultures))]
    public void Text_does_not_follow_the_culture(string culture) => Culture.Run(culture, () =>
        Progress_reads_as_a_sentence("2026-10-05", 3_199, "On 2026-10-05 3199 are trained where 3200 are expected, 1 behind; the target of 3200 was missed on 2026-10-05."));
}

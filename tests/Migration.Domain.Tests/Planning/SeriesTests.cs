using MigrationDomain.Rules;
using MigrationDomain.Templates;

namespace MigrationDomain.Planning;

public sealed class SeriesTests
{
    [Theory]
    [InlineData("2026-03-20", "2026-04-17", 1, OffsetUnit.Weeks, "2026-03-20 2026-03-27 2026-04-02 2026-04-10 2026-04-17")] // Fridays; Good Friday is 3 April
    [InlineData("2026-04-09", "2026-04-14", 1, OffsetUnit.Days, "2026-04-09 2026-04-10 2026-04-13 2026-04-14")] // Thu to Tue: Friday is named once
    [InlineData("2026-01-15", "2026-03-31", 1, OffsetUnit.Months, "2026-01-15 2026-02-13 2026-03-13")] // Sunday the 15th of February and of March
    [InlineData("2026-01-15", "2026-01-21", 1, OffsetUnit.Weeks, "2026-01-15")]
    [InlineData("2026-01-15", "2026-01-15", 1, OffsetUnit.Weeks, "2026-01-15")]
    [InlineData("2026-01-16", "2026-01-15", 1, OffsetUnit.Weeks, "")] // backward
    [InlineData("2028-12-22", "2029-01-05", 1, OffsetUnit.Weeks, "2028-12-22 2028-12-29 2029-01-05")] // past the calendar nothing is rolled
    public void A_series_repeats_from_the_first_day_through_the_last_on_working_days(string from, string through, int amount, OffsetUnit unit, string days) =>
        string.Join(' ', Series.Between(Some.Day(from), Some.Day(through), DateOffset.Of(amount, unit), Some.Calendar).Select(day => Invariant($"{day:R}")))
            .Should().Be(days);

    [Fact]
    public void A_series_needs_both_ends_and_a_step()
    {
        Series.Between(null, Some.AfterEaster, DateOffset.Weeks(1), Some.Calendar).Should().BeEmpty();
        Series.Between(Some.AfterEaster, null, DateOffset.Weeks(1), Some.Calendar).Should().BeEmpty();
        Series.Between(Some.AfterEaster, Some.AfterEaster, null, Some.Calendar).Should().BeEmpty();
    }

    [Fact]
    public void A_series_ends_after_ten_years_of_weeks() =>
        Series.Between(Some.Day("2012-01-02"), Some.Day("2028-12-29"), DateOffset.Weeks(1), Some.Calendar).Should().HaveCount(520);

    [Fact]
    public void The_weekly_meeting_runs_from_kick_off_until_everything_is_entered()
    {
        MigrationPlan plan = Gp.Plan("2027-04-13"); // kick-off Tue 19 January, re-entry until Tue 27 April
        PlannedActivity meeting = plan.Activities.First(activity => activity.Key == new ActivityKey("gp-15"));
        meeting.Occurrences.Should().HaveCount(15).And.BeInAscendingOrder().And.OnlyContain(day => day.DayOfWeek == IsoDayOfWeek.Tuesday);
        (meeting.Occurrences[0], meeting.Occurrences[^1]).Should().Be((Some.Day("2027-01-19"), Some.Day("2027-04-27")));
    }

    [Fact]
    public void A_meeting_on_a_bank_holiday_is_held_the_working_day_before() =>
        Gp.Plan("2027-04-09").Activities.First(activity => activity.Key == new ActivityKey("gp-15")).Occurrences
            .Should().Contain(Some.Day("2027-03-25")).And.NotContain(Some.Day("2027-03-26")); // Fridays; Good Friday is 26 March
}

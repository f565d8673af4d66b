using MigrationDomain.Calendars;
using MigrationDomain.Rules;
using MigrationDomain.Testing;

namespace MigrationDomain.Templates;

public sealed class AvoidPeriodTests
{
    private static readonly BankHolidayWeeks Weeks = new(new("bank-holiday-weeks"), "Bank holiday weeks", Provenance.Local);

    [Theory]
    [InlineData("2026-12-19", "2026-12-19", null)]
    [InlineData("2026-12-20", "2026-12-20", "2026-12-20")] // the first day
    [InlineData("2027-01-05", "2027-01-05", "2027-01-05")] // the last day, in the next year
    [InlineData("2027-01-06", "2027-12-19", null)]
    [InlineData("2026-11-01", "2027-02-01", "2026-12-20")] // wholly inside the days looked at
    [InlineData("2026-12-24", "2026-12-27", "2026-12-24")] // wholly around them
    [InlineData("2027-01-04", "2027-12-31", "2027-01-04")] // two of them met: the first
    [InlineData("2024-06-01", "2027-06-01", "2024-12-20")] // longer than a year
    public void A_period_across_the_new_year_is_met_in_both_years(string from, string to, string? met) =>
        Yearly(12, 20, 1, 5).FirstMet(Some.Days(from, to), Some.Calendar).Should().Be(met is null ? null : Some.Day(met));

    [Theory]
    [InlineData("2027-02-28", "2027-02-28")] // 29 February is 28 February in a common year
    [InlineData("2028-02-29", "2028-02-29")]
    [InlineData("2027-03-01", null)]
    [InlineData("2028-03-01", null)]
    [InlineData("2028-02-14", null)]
    public void A_period_may_end_on_the_twenty_ninth_of_February(string day, string? met) =>
        Yearly(2, 15, 2, 29).FirstMet(Some.Days(day, day), Some.Calendar).Should().Be(met is null ? null : Some.Day(met));

    [Theory]
    [InlineData("2027-02-28", "2027-02-28")]
    [InlineData("2028-02-28", null)]
    [InlineData("2028-02-29", "2028-02-29")]
    public void A_period_may_begin_on_the_twenty_ninth_of_February(string day, string? met) =>
        Yearly(2, 29, 3, 10).FirstMet(Some.Days(day, day), Some.Calendar).Should().Be(met is null ? null : Some.Day(met));

    [Fact]
    public void A_period_of_one_day_is_met_on_that_day() =>
        Yearly(4, 1, 4, 1).FirstMet(Some.Days("2026-03-01", "2026-05-01"), Some.Calendar).Should().Be(Some.Day("2026-04-01"));

    [Fact]
    public void A_yearly_period_asks_no_calendar() =>
        Yearly(4, 1, 4, 1).FirstMet(Some.Days("2050-03-01", "2050-05-01"), Some.Calendar).Should().Be(Some.Day("2050-04-01"));

    [Fact]
    public void FirstMet_is_what_a_walk_finds() => Check.That(AvoidCase.Any, given =>
        given.Period.FirstMet(given.Days, Some.Calendar) == given.Days.Select(day => (LocalDate?)day).FirstOrDefault(day => given.IsAvoided(day!.Value)));

    [Theory]
    [InlineData("2026-04-01", "2026-04-01", "2026-04-01")] // Wednesday before Good Friday
    [InlineData("2026-04-05", "2026-04-05", "2026-04-05")] // Sunday after it
    [InlineData("2026-03-23", "2026-03-29", null)] // the whole week before
    [InlineData("2026-03-23", "2026-04-12", "2026-03-30")] // from its Monday
    [InlineData("2026-04-07", "2026-04-12", "2026-04-07")] // Easter Monday's week
    [InlineData("2026-04-13", "2026-04-26", null)]
    [InlineData("2026-04-13", "2026-05-01", null)]
    [InlineData("2026-04-13", "2026-05-04", "2026-05-04")]
    public void A_bank_holiday_week_runs_from_Monday_to_Sunday(string from, string to, string? met) =>
        Weeks.FirstMet(Some.Days(from, to), Some.Calendar).Should().Be(met is null ? null : Some.Day(met));

    [Theory]
    [InlineData("2028-12-31", "2028-12-31", "2028-12-31")] // the Sunday of the week of Christmas
    [InlineData("2028-12-25", "2029-01-07", "2028-12-25")]
    [InlineData("2029-01-01", "2029-01-07", null)] // nobody published 2029
    [InlineData("2011-12-26", "2011-12-31", null)] // nor 2011, and 1 January 2012 is a Sunday
    [InlineData("2011-12-26", "2012-01-02", "2012-01-02")]
    public void At_the_edges_of_the_coverage_only_what_is_known_counts(string from, string to, string? met) =>
        Weeks.FirstMet(Some.Days(from, to), Some.Calendar).Should().Be(met is null ? null : Some.Day(met));

    [Fact]
    public void A_bank_holiday_counts_for_a_practice_that_never_works_on_that_weekday()
    {
        WorkingCalendar fourDays = Some.Calendar.WithWorkingWeek(
            new([IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday]));
        Weeks.FirstMet(Some.Days("2026-04-01", "2026-04-01"), fourDays).Should().Be(Some.Day("2026-04-01")); // Good Friday is a Friday
    }

    [Fact]
    public void A_bank_holiday_counts_for_a_practice_that_works_on_it_for_once()
    {
        WorkingCalendar opened = Some.Calendar.WithExtraWorkingDays([Some.Day("2026-05-04")], "cutover");
        Weeks.FirstMet(Some.Days("2026-05-06", "2026-05-06"), opened).Should().Be(Some.Day("2026-05-06"));
    }

    [Fact]
    public void A_local_closure_is_no_bank_holiday()
    {
        WorkingCalendar closed = Some.Calendar.WithClosures([new(Some.Days("2026-06-10", "2026-06-10"), "training day")]);
        Weeks.FirstMet(Some.Days("2026-06-08", "2026-06-14"), closed).Should().BeNull();
    }

    [Fact]
    public void ToString_reads_as_a_phrase()
    {
        Yearly(12, 20, 1, 5).ToString().Should().Be("Some weeks, 20 December to 5 January of every year");
        Yearly(2, 29, 2, 29).ToString().Should().Be("Some weeks, 29 February to 29 February of every year");
        Weeks.ToString().Should().Be("Bank holiday weeks, every week from Monday to Sunday with a bank holiday in it");
    }

    private static YearlyAvoidPeriod Yearly(int fromMonth, int fromDay, int toMonth, int toDay) =>
        new(new("some-weeks"), "Some weeks", new AnnualDate(fromMonth, fromDay), new AnnualDate(toMonth, toDay), Provenance.Local);
}

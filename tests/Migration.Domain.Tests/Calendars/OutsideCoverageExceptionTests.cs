namespace MigrationDomain.Calendars;

public sealed class OutsideCoverageExceptionTests
{
    private const string Uk = "Calendar 'England and Wales' covers [2012-01-01, 2028-12-31]; it has no answer for ";

    private static readonly WorkingCalendar Calendar = WorkingCalendars.EnglandAndWales;

    [Fact]
    public void A_date_after_the_coverage_names_its_year()
    {
        OutsideCoverageException failure = Fail(() => Calendar.IsWorkingDay(Some.Day("2029-01-04")));
        failure.Message.Should().Be($"{Uk}2029-01-04: the year 2029 is not published.");
        failure.CalendarName.Should().Be("England and Wales");
        failure.Coverage.Equals(Calendar.Coverage).Should().BeTrue();
        failure.Date.Should().Be(Some.Day("2029-01-04"));
        failure.FirstUnpublishedYear.Should().Be(2029);
    }

    [Fact]
    public void A_date_long_after_the_coverage_still_knows_the_first_unpublished_year()
    {
        OutsideCoverageException failure = Fail(() => Calendar.WhyClosed(Some.Day("2060-12-25")));
        failure.Message.Should().Be($"{Uk}2060-12-25: the year 2060 is not published.");
        failure.FirstUnpublishedYear.Should().Be(2029);
        Calendar.FirstUnpublishedYear.Should().Be(2029);
    }

    [Fact]
    public void A_date_before_the_coverage_names_its_year()
    {
        OutsideCoverageException failure = Fail(() => Calendar.WhyOpen(Some.Day("2009-12-31")));
        failure.Message.Should().Be($"{Uk}2009-12-31: the year 2009 is not published.");
        failure.FirstUnpublishedYear.Should().Be(2009);
    }

    [Fact]
    public void A_step_that_runs_out_says_from_where_it_went()
    {
        OutsideCoverageException failure = Fail(() => Calendar.AddWorkingDays(Some.Day("2028-06-01"), 250));
        failure.Message.Should().Be($"{Uk}250 working days after 2028-06-01: the year 2029 is not published.");
        failure.Date.Should().Be(Some.Day("2028-06-01"));
        failure.FirstUnpublishedYear.Should().Be(2029);

        failure = Fail(() => Calendar.SubtractWorkingDays(Some.Day("2012-01-03"), 1));
        failure.Message.Should().Be($"{Uk}1 working day before 2012-01-03: the year 2011 is not published.");
        failure.FirstUnpublishedYear.Should().Be(2011);
    }

    [Fact]
    public void The_largest_counts_are_refused_not_wrapped_round()
    {
        Fail(() => Calendar.AddWorkingDays(Some.Day("2026-01-01"), int.MaxValue));
        Fail(() => Calendar.AddWorkingDays(Some.Day("2026-01-01"), int.MinValue));
        Fail(() => Calendar.SubtractWorkingDays(Some.Day("2026-01-01"), int.MinValue)).Message
            .Should().Be($"{Uk}2147483648 working days after 2026-01-01: the year 2029 is not published.");
        Calendar.TryAddWorkingDays(Some.Day("2026-01-01"), int.MaxValue, out _).Should().BeFalse();
    }

    [Fact]
    public void A_span_that_crosses_the_end_is_refused()
    {
        Fail(() => Calendar.CountWorkingDays(Some.Day("2028-12-01"), Some.Day("2029-01-02"))).Date.Should().Be(Some.Day("2029-01-02"));
        Fail(() => Calendar.CountWorkingDays(Some.Day("2011-12-31"), Some.Day("2012-01-02"))).Date.Should().Be(Some.Day("2011-12-31"));
        Fail(() => Calendar.WorkingDaysIn(Some.Days("2028-12-01", "2029-01-01"))).Date.Should().Be(Some.Day("2029-01-01"));
        Fail(() => Calendar.ClosedDaysIn(Some.Days("2011-12-01", "2029-01-01"))).Date.Should().Be(Some.Day("2011-12-01"));
        Calendar.CountWorkingDays(Some.Day("2028-12-01"), Some.Day("2029-01-01")).Should().Be(19);
    }

    [Fact]
    public void Zero_working_days_from_an_unknown_day_are_unknown() =>
        Fail(() => Calendar.AddWorkingDays(Some.Day("2029-01-01"), 0));

    [Fact]
    public void A_calendar_without_a_working_day_ends_every_search_with_an_error()
    {
        WorkingCalendar never = Some.CalendarWith([], week: new([]), name: "Never");
        const string Never = "Calendar 'Never' covers [2026-03-01, 2026-05-31]; it has no answer for ";
        LocalDate day = Some.Day("2026-04-07");

        Fail(() => never.NextWorkingDay(day)).Message.Should().Be(
            $"{Never}1 working day after 2026-04-07: the year 2026 is published only up to 2026-05-31.");
        Fail(() => never.PreviousWorkingDay(day)).Message.Should().Be(
            $"{Never}1 working day before 2026-04-07: the year 2026 is published only from 2026-03-01.");
        Fail(() => never.Roll(day, DayRoll.ModifiedFollowing));
        never.TryAddWorkingDays(day, 1, out _).Should().BeFalse();
        never.CountWorkingDays(day, Some.Day("2026-05-01")).Should().Be(0);
    }

    private static OutsideCoverageException Fail(Action ask) => ask.Should().Throw<OutsideCoverageException>().Which;

    private static OutsideCoverageException Fail<T>(Func<T> ask) => ask.Should().Throw<OutsideCoverageException>().Which;
}

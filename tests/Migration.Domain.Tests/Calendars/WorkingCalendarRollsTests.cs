namespace MigrationDomain.Calendars;

public sealed class WorkingCalendarRollsTests
{
    [Theory]
    [InlineData("2026-04-03", DayRoll.None, "2026-04-03")] // Good Friday
    [InlineData("2026-04-03", DayRoll.Preceding, "2026-04-02")]
    [InlineData("2026-04-03", DayRoll.Following, "2026-04-07")]
    [InlineData("2026-04-03", DayRoll.ModifiedPreceding, "2026-04-02")]
    [InlineData("2026-04-03", DayRoll.ModifiedFollowing, "2026-04-07")]
    [InlineData("2026-04-03", DayRoll.Nearest, "2026-04-02")] // a Friday goes back
    [InlineData("2026-04-04", DayRoll.Nearest, "2026-04-02")] // a Saturday goes back
    [InlineData("2026-04-05", DayRoll.Nearest, "2026-04-07")] // a Sunday goes on
    [InlineData("2026-04-06", DayRoll.Nearest, "2026-04-07")] // a Monday goes on
    [InlineData("2026-05-31", DayRoll.ModifiedFollowing, "2026-05-29")] // Sunday, the last of the month
    [InlineData("2026-03-01", DayRoll.ModifiedPreceding, "2026-03-02")] // Sunday, the first of the month
    [InlineData("2026-04-07", DayRoll.Preceding, "2026-04-07")] // a working day stays
    public void Roll_goes_where_the_roll_says(string date, DayRoll roll, string expected)
    {
        Some.Calendar.Roll(Some.Day(date), roll).Should().Be(Some.Day(expected));
        Some.Calendar.TryRoll(Some.Day(date), roll, out LocalDate rolled).Should().BeTrue();
        rolled.Should().Be(Some.Day(expected));
    }

    [Fact]
    public void A_modified_roll_knows_the_answer_when_the_coverage_ends_with_the_month() =>
        WorkingCalendars.Scotland.Roll(Some.Day("2028-12-31"), DayRoll.ModifiedFollowing) // Sunday
            .Should().Be(Some.Day("2028-12-29"));

    [Fact]
    public void A_modified_roll_does_not_guess_when_the_coverage_ends_within_the_month()
    {
        WorkingCalendar calendar = Some.CalendarWith([], Some.Days("2026-03-01", "2026-04-05")); // ends on a Sunday
        calendar.TryRoll(Some.Day("2026-04-04"), DayRoll.ModifiedFollowing, out _).Should().BeFalse();
        Action roll = () => calendar.Roll(Some.Day("2026-04-04"), DayRoll.ModifiedFollowing);
        roll.Should().Throw<OutsideCoverageException>().WithMessage(
            "Calendar 'Some' covers [2026-03-01, 2026-04-05]; it has no answer for the first working day from 2026-04-04 on: the year 2026 is published only up to 2026-04-05.");
    }

    [Theory]
    [InlineData("2026-05-30", DayRoll.Following, "the first working day from 2026-05-30 on: the year 2026 is published only up to 2026-05-31")]
    [InlineData("2026-05-31", DayRoll.Nearest, "the first working day from 2026-05-31 on: the year 2026 is published only up to 2026-05-31")]
    [InlineData("2026-03-01", DayRoll.Preceding, "the last working day up to 2026-03-01: the year 2026 is published only from 2026-03-01")]
    [InlineData("2026-06-01", DayRoll.Preceding, "2026-06-01: the year 2026 is published only up to 2026-05-31")]
    public void Roll_says_what_it_could_not_find(string date, DayRoll roll, string expected)
    {
        Action rolling = () => Some.Calendar.Roll(Some.Day(date), roll);
        rolling.Should().Throw<OutsideCoverageException>().WithMessage(
            $"Calendar 'Some' covers [2026-03-01, 2026-05-31]; it has no answer for {expected}.");
        Some.Calendar.TryRoll(Some.Day(date), roll, out LocalDate result).Should().BeFalse();
        result.Should().Be(Some.Day(date));
    }

    [Theory]
    [InlineData(DayRoll.ModifiedFollowing, "the last working day up to 2026-05-30: the year 2025 is not published")]
    [InlineData(DayRoll.ModifiedPreceding, "the first working day from 2026-05-30 on: the year 2026 is published only up to 2026-05-31")]
    public void A_modified_roll_that_turns_back_in_vain_names_the_way_back(DayRoll roll, string expected)
    {
        WorkingCalendar calendar = Some.CalendarWith([], Some.Days("2026-01-01", "2026-05-31"), new([]));
        Action rolling = () => calendar.Roll(Some.Day("2026-05-30"), roll);
        rolling.Should().Throw<OutsideCoverageException>().WithMessage(
            $"Calendar 'Some' covers [2026-01-01, 2026-05-31]; it has no answer for {expected}.");
    }

    [Fact]
    public void None_asks_the_calendar_nothing()
    {
        LocalDate beyond = Some.Day("2099-01-01");
        Some.Calendar.Roll(beyond, DayRoll.None).Should().Be(beyond);
        Some.Calendar.TryRoll(beyond, DayRoll.None, out LocalDate rolled).Should().BeTrue();
        rolled.Should().Be(beyond);
    }

    [Fact]
    public void Roll_refuses_what_is_no_roll()
    {
        Action roll = () => Some.Calendar.Roll(Some.Day("2026-04-07"), (DayRoll)6);
        roll.Should().Throw<ArgumentOutOfRangeException>().WithMessage("'6' is not a roll. (Parameter 'roll')*");
        Action tryRoll = () => Some.Calendar.TryRoll(Some.Day("2026-04-07"), (DayRoll)(-1), out _);
        tryRoll.Should().Throw<ArgumentOutOfRangeException>();
    }
}

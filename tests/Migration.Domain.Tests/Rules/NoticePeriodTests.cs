using MigrationDomain.Calendars;

namespace MigrationDomain.Rules;

public sealed class NoticePeriodTests
{
    [Theory]
    [InlineData(OffsetUnit.Days, 35, CountMode.ExcludeStart, DayRoll.Preceding, "35 calendar days before the change, rolled to the preceding working day")]
    [InlineData(OffsetUnit.Days, 35, CountMode.ClearDays, DayRoll.Preceding, "35 clear calendar days before the change, rolled to the preceding working day")]
    [InlineData(OffsetUnit.WorkingDays, 5, CountMode.ExcludeStart, DayRoll.None, "5 working days before the change")]
    [InlineData(OffsetUnit.WorkingDays, 8, CountMode.IncludeStart, DayRoll.None, "8 working days before the change, which is itself counted")]
    [InlineData(OffsetUnit.Months, 3, CountMode.ExcludeStart, DayRoll.Following, "3 months before the change, rolled to the following working day")]
    [InlineData(OffsetUnit.Days, 0, CountMode.ExcludeStart, DayRoll.None, "on the day of the change")]
    public void ToString_reads_as_a_phrase(OffsetUnit unit, int amount, CountMode count, DayRoll roll, string phrase) =>
        new NoticePeriod(DateOffset.Of(amount, unit), count, roll).ToString().Should().Be(phrase);

    [Theory]
    [InlineData(OffsetUnit.Days, 35, CountMode.ExcludeStart, "2026-09-08", "2026-08-04")] // Tuesday to Tuesday
    [InlineData(OffsetUnit.Weeks, 5, CountMode.ExcludeStart, "2026-09-08", "2026-08-04")] // five weeks are 35 days
    [InlineData(OffsetUnit.Days, 35, CountMode.ClearDays, "2026-09-08", "2026-08-03")] // strictly read, a day more
    [InlineData(OffsetUnit.Days, 35, CountMode.ExcludeStart, "2026-05-08", "2026-04-02")] // Good Friday rolls to Thursday
    [InlineData(OffsetUnit.WorkingDays, 14, CountMode.ExcludeStart, "2027-01-17", "2026-12-23")] // Sunday: counted from Friday 15 January
    [InlineData(OffsetUnit.WorkingDays, 1, CountMode.ExcludeStart, "2026-04-07", "2026-04-02")] // over Easter
    [InlineData(OffsetUnit.WorkingDays, 0, CountMode.ExcludeStart, "2026-04-06", "2026-04-02")] // Easter Monday is no working day
    [InlineData(OffsetUnit.WorkingDays, 8, CountMode.IncludeStart, "2026-02-13", "2026-02-04")] // Friday is day 1
    [InlineData(OffsetUnit.WorkingDays, 2, CountMode.ClearDays, "2026-02-13", "2026-02-10")] // Wednesday and Thursday lie between
    [InlineData(OffsetUnit.Months, 1, CountMode.ExcludeStart, "2026-05-31", "2026-04-30")] // 31 May less a month is 30 April
    [InlineData(OffsetUnit.Months, 3, CountMode.ExcludeStart, "2027-05-31", "2027-02-26")] // 28 February 2027 is a Sunday
    public void LatestNotice_is_the_last_day_in_time(OffsetUnit unit, int amount, CountMode count, string effective, string latest) =>
        new NoticePeriod(DateOffset.Of(amount, unit), count).LatestNotice(Some.Day(effective), Some.Calendar).Should().Be(Some.Day(latest));

    [Theory]
    [InlineData(OffsetUnit.Days, 35, CountMode.ExcludeStart, "2026-08-04", "2026-09-08")]
    [InlineData(OffsetUnit.Days, 35, CountMode.ExcludeStart, "2026-08-01", "2026-09-07")] // told on a Saturday counts from Monday
    [InlineData(OffsetUnit.Days, 28, CountMode.ClearDays, "2026-10-01", "2026-10-30")] // the Civil Procedure Rules' own example
    [InlineData(OffsetUnit.WorkingDays, 14, CountMode.ExcludeStart, "2026-12-29", "2027-01-19")] // Christmas has both substitute days behind it
    [InlineData(OffsetUnit.Months, 1, CountMode.ExcludeStart, "2026-01-30", "2026-03-01")] // 28 February less a month is 28 January
    [InlineData(OffsetUnit.Months, 3, CountMode.ExcludeStart, "2026-11-30", "2027-03-01")]
    [InlineData(OffsetUnit.Months, 1, CountMode.IncludeStart, "2027-03-01", "2027-03-28")] // a month and a day back is 1 March
    public void EarliestEffect_is_the_first_day_in_time(OffsetUnit unit, int amount, CountMode count, string told, string effect) =>
        new NoticePeriod(DateOffset.Of(amount, unit), count).EarliestEffect(Some.Day(told), Some.Calendar).Should().Be(Some.Day(effect));

    [Theory]
    [InlineData("2027-04-20")] // clocks go forward on 28 March 2027
    [InlineData("2027-11-16")] // and back on 31 October 2027
    public void Thirty_five_days_are_thirty_five_dates_across_a_clock_change(string effective)
    {
        LocalDate latest = new NoticePeriod(DateOffset.Days(35)).LatestNotice(Some.Day(effective), Some.Calendar);
        Period.DaysBetween(latest, Some.Day(effective)).Should().Be(35);
    }

    [Fact]
    public void A_roll_by_name_may_be_later_than_the_change() => new NoticePeriod(DateOffset.Days(0), roll: DayRoll.Following)
        .LatestNotice(Some.Day("2026-04-04"), Some.Calendar).Should().Be(Some.Day("2026-04-07"));

    [Fact]
    public void Periods_with_equal_parts_are_equal() => new NoticePeriod(DateOffset.Days(35), CountMode.ClearDays)
        .Should().Be(new NoticePeriod(DateOffset.Days(35), CountMode.ClearDays)).And.NotBe(new NoticePeriod(DateOffset.Days(35)));

    [Fact]
    public void Hours_are_no_notice()
    {
        Action hours = () => _ = new NoticePeriod(DateOffset.Hours(72));
        hours.Should().Throw<ArgumentException>().WithMessage(
            "A notice period of '72 hours' is not a number of days; use days, working days, weeks or months. (Parameter 'length')");
    }

    [Fact]
    public void A_period_that_includes_its_start_has_a_day()
    {
        Action none = () => _ = new NoticePeriod(DateOffset.Days(0), CountMode.IncludeStart);
        none.Should().Throw<ArgumentException>().WithMessage(
            "'0 calendar days' cannot count its first day; a period that includes its start has at least 1 day. (Parameter 'length')");
    }

    [Fact]
    public void Values_that_are_none_are_refused()
    {
        Action roll = () => _ = new NoticePeriod(DateOffset.Days(1), roll: (DayRoll)9);
        Action count = () => _ = new NoticePeriod(DateOffset.Days(1), (CountMode)9);
        roll.Should().Throw<ArgumentOutOfRangeException>().WithMessage("'9' is not a roll.*");
        count.Should().Throw<ArgumentOutOfRangeException>().WithMessage("'9' is not a way of counting.*");
    }

    [Fact]
    public void Past_the_coverage_there_is_no_answer()
    {
        Action late = () => new NoticePeriod(DateOffset.WorkingDays(5)).LatestNotice(Some.Day("2029-02-01"), Some.Calendar);
        Action unknown = () => new NoticePeriod(DateOffset.WorkingDays(5)).EarliestEffect(Some.Day("2028-12-29"), Some.Calendar);
        Action none = () => new NoticePeriod(DateOffset.Days(5)).LatestNotice(Some.Day("2026-02-02"), null!);
        late.Should().Throw<OutsideCoverageException>().Which.FirstUnpublishedYear.Should().Be(2029);
        unknown.Should().Throw<OutsideCoverageException>().WithMessage(
            "Calendar 'England and Wales' covers [2012-01-01, 2028-12-31]; it has no answer for 5 working days after 2028-12-29: the year 2029 is not published.");
        none.Should().Throw<ArgumentNullException>().WithParameterName("calendar");
    }
}

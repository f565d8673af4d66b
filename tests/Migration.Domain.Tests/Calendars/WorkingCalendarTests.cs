namespace MigrationDomain.Calendars;

public sealed class WorkingCalendarTests
{
    [Theory]
    [InlineData("2026-04-02", 1, "2026-04-07")] // Thu before Easter: Good Friday, weekend, Easter Monday
    [InlineData("2026-04-07", -1, "2026-04-02")] // and back
    [InlineData("2026-04-04", 0, "2026-04-04")] // zero keeps a Saturday
    [InlineData("2026-04-04", 1, "2026-04-07")] // Saturday is not counted
    [InlineData("2026-04-04", -1, "2026-04-02")]
    [InlineData("2026-04-01", 5, "2026-04-10")] // Wed
    public void AddWorkingDays_skips_weekends_and_holidays(string from, int days, string expected)
    {
        Some.Calendar.AddWorkingDays(Some.Day(from), days).Should().Be(Some.Day(expected));
        Some.Calendar.SubtractWorkingDays(Some.Day(from), -days).Should().Be(Some.Day(expected));
    }

    [Theory]
    [InlineData("2026-04-02", "2026-04-08", 2)] // Thu and Tue
    [InlineData("2026-04-08", "2026-04-02", -2)]
    [InlineData("2026-04-03", "2026-04-07", 0)] // nothing but closed days
    [InlineData("2026-04-02", "2026-04-02", 0)]
    [InlineData("2026-03-01", "2026-06-01", 62)] // the day after the coverage ends the count
    [InlineData("2026-06-01", "2026-03-01", -62)]
    public void CountWorkingDays_counts_the_first_day_and_not_the_last(string from, string before, int expected) =>
        Some.Calendar.CountWorkingDays(Some.Day(from), Some.Day(before)).Should().Be(expected);

    [Fact]
    public void NextWorkingDay_and_PreviousWorkingDay_never_stay()
    {
        Some.Calendar.NextWorkingDay(Some.Day("2026-04-07")).Should().Be(Some.Day("2026-04-08"));
        Some.Calendar.NextWorkingDay(Some.Day("2026-04-02")).Should().Be(Some.Day("2026-04-07"));
        Some.Calendar.PreviousWorkingDay(Some.Day("2026-04-07")).Should().Be(Some.Day("2026-04-02"));
    }

    [Fact]
    public void ClosedDaysIn_lists_the_days_stepped_over_and_why() =>
        Some.Calendar.ClosedDaysIn(Some.Days("2026-04-02", "2026-04-07")).Select(day => day.ToString()).Should().Equal(
            "2026-04-03: Good Friday", "2026-04-04: Saturday", "2026-04-05: Sunday", "2026-04-06: Easter Monday");

    [Fact]
    public void WorkingDaysIn_lists_the_working_days() =>
        Some.Calendar.WorkingDaysIn(Some.Days("2026-04-02", "2026-04-08")).Should().Equal(
            Some.Day("2026-04-02"), Some.Day("2026-04-07"), Some.Day("2026-04-08"));

    [Fact]
    public void WhyClosed_has_nothing_to_say_about_a_working_day() =>
        Some.Calendar.WhyClosed(Some.Day("2026-04-02")).Should().BeNull();

    [Fact]
    public void WhyClosed_joins_reasons_in_one_order_each_once()
    {
        LocalDate christmas = Some.Day("2027-12-25"); // Saturday
        ClosedDay[] closed =
        [
            new(christmas, ClosedDayKind.Closure, "boiler"),
            new(christmas, ClosedDayKind.Closure, "Christmas Day"),
            new(christmas, ClosedDayKind.BankHoliday, "Christmas Day"),
        ];
        DateInterval year = Some.Days("2027-01-01", "2027-12-31");
        ClosedDay expected = new(christmas, ClosedDayKind.OutsideWorkingWeek, "Saturday; Christmas Day; boiler");

        Some.CalendarWith(closed, year).WhyClosed(christmas).Should().Be(expected);
        Some.CalendarWith(closed.AsEnumerable().Reverse(), year).WhyClosed(christmas).Should().Be(expected);
    }

    [Fact]
    public void A_bank_holiday_on_a_Sunday_does_not_change_a_count()
    {
        // Easter Sunday is no weekday: listing it must not cost a working day.
        WorkingCalendar listed = Some.CalendarWith([Some.Holiday("2026-04-05", "Easter Sunday")]);
        WorkingCalendar plain = Some.CalendarWith([]);
        listed.CountWorkingDays(Some.Spring2026.Start, Some.Spring2026.End).Should()
            .Be(plain.CountWorkingDays(Some.Spring2026.Start, Some.Spring2026.End));
    }

    [Fact]
    public void Equality_is_by_content_whatever_the_order()
    {
        ClosedDay[] closed = [Some.Holiday("2026-04-03", "Good Friday"), Some.Holiday("2026-04-06", "Easter Monday")];
        WorkingCalendar one = Some.CalendarWith(closed);
        WorkingCalendar other = Some.CalendarWith([closed[1], closed[0], closed[1]]);

        other.Should().Be(one);
        other.GetHashCode().Should().Be(one.GetHashCode());
        one.Should().NotBe("Some");
        one.WithName("Another").Should().NotBe(one);
        Some.CalendarWith(closed, week: new([])).Should().NotBe(one);
        Some.CalendarWith(closed, Some.Days("2026-03-01", "2026-06-01")).Should().NotBe(one);
        Some.CalendarWith([closed[0]]).Should().NotBe(one);
        Some.CalendarWith([closed[0], Some.Holiday("2026-04-06", "Pasquetta")]).Should().NotBe(one);
    }

    [Fact]
    public void Layers_leave_the_calendar_they_build_on_alone()
    {
        WorkingCalendar before = WorkingCalendars.Scotland;
        string text = string.Join('\n', before.ClosedDaysIn(before.Coverage));

        _ = before.WithClosures([Some.Closure("2026-04-07", "2026-04-07", "training")])
            .WithWorkingWeek(new([])).WithExtraWorkingDays([Some.Day("2026-04-11")], "clinic");

        WorkingCalendars.Scotland.Should().BeSameAs(before);
        string.Join('\n', before.ClosedDaysIn(before.Coverage)).Should().Be(text);
    }

    [Fact]
    public void A_calendar_answers_the_same_from_many_threads()
    {
        WorkingCalendar calendar = WorkingCalendars.NorthernIreland;
        LocalDate start = Some.Day("2013-01-01");
        LocalDate[] expected = [.. Enumerable.Range(0, 1_000).Select(days => calendar.AddWorkingDays(start, days))];

        Parallel.For(0, 2_000, i =>
        {
            int days = i % 1_000;
            calendar.AddWorkingDays(start, days).Should().Be(expected[days]);
            calendar.WithClosures([Some.Closure("2026-04-07", "2026-04-07", "training")])
                .IsWorkingDay(Some.Day("2026-04-07")).Should().BeFalse();
        });
    }

    [Fact]
    public void A_calendar_refuses_what_it_cannot_be_made_of()
    {
        Refuse(() => Some.CalendarWith([], name: " ")).WithParameterName("name");
        Refuse(() => Some.CalendarWith([Some.Holiday("2026-06-01", "Too late")])).WithMessage(
            "The closed day 2026-06-01: Too late lies outside the coverage [2026-03-01, 2026-05-31]. Widen the coverage or leave the day out. (Parameter 'closedDays')");
        Refuse(() => Some.CalendarWith([new(Some.Day("2026-04-04"), ClosedDayKind.OutsideWorkingWeek, "Saturday")])).WithMessage(
            "The closed day 2026-04-04: Saturday is of the kind OutsideWorkingWeek. Let the working week say so, or use another kind. (Parameter 'closedDays')");
        Refuse(() => Some.CalendarWith([], Some.Days("1900-01-01", "2100-12-31"))).WithMessage(
            "The coverage [1900-01-01, 2100-12-31] has 73414 days. Use at most 65535 days, some 179 years. (Parameter 'coverage')");
        LocalDate julian = new(2026, 1, 1, CalendarSystem.Julian);
        Refuse(() => Some.CalendarWith([], new(julian, julian))).WithMessage(
            "The coverage is in the calendar system Julian. Use ISO dates. (Parameter 'coverage')");
        Refuse(() => Some.Calendar.IsWorkingDay(julian));
    }

    [Fact]
    public void The_longest_calendar_answers_at_both_ends()
    {
        LocalDate start = Some.Day("1900-01-01");
        DateInterval coverage = new(start, start.PlusDays(WorkingDayTable.MaximumDays - 1));
        WorkingCalendar calendar = Some.CalendarWith([], coverage, new(Enum.GetValues<IsoDayOfWeek>()[1..]));
        calendar.CountWorkingDays(start, coverage.End.PlusDays(1)).Should().Be(WorkingDayTable.MaximumDays);
        calendar.AddWorkingDays(start, WorkingDayTable.MaximumDays - 1).Should().Be(coverage.End);
        calendar.SubtractWorkingDays(coverage.End, WorkingDayTable.MaximumDays - 1).Should().Be(start);
    }

    [Fact]
    public void Covers_says_yes_at_both_ends_and_no_beyond()
    {
        Some.Calendar.Covers(Some.Day("2026-03-01")).Should().BeTrue();
        Some.Calendar.Covers(Some.Day("2026-05-31")).Should().BeTrue();
        Some.Calendar.Covers(Some.Day("2026-02-28")).Should().BeFalse();
        Some.Calendar.Covers(Some.Day("2026-06-01")).Should().BeFalse();
        Some.Calendar.Covers(LocalDate.MinIsoValue).Should().BeFalse();
        Some.Calendar.Covers(LocalDate.MaxIsoValue).Should().BeFalse();
    }

    [Fact]
    public void ToString_says_name_coverage_and_week() => WorkingCalendars.EnglandAndWales.ToString().Should()
        .Be("England and Wales, 2012-01-01 to 2028-12-31, Monday to Friday");

    private static FluentAssertions.Specialized.ExceptionAssertions<ArgumentException> Refuse(Action make) =>
        make.Should().Throw<ArgumentException>();
}

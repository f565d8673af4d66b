namespace MigrationDomain.Calendars;

public sealed class WorkingCalendarLayersTests
{
    [Fact]
    public void WithClosures_closes_both_ends_and_keeps_what_is_inside_the_coverage()
    {
        WorkingCalendar calendar = Some.Calendar.WithClosures([Some.Closure("2026-05-28", "2026-06-10", "office move")]);
        calendar.IsWorkingDay(Some.Day("2026-05-27")).Should().BeTrue();
        calendar.WhyClosed(Some.Day("2026-05-28"))!.Reason.Should().Be("office move");
        calendar.WhyClosed(Some.Day("2026-05-29"))!.Kind.Should().Be(ClosedDayKind.Closure);
        calendar.WhyClosed(Some.Day("2026-05-30"))!.Reason.Should().Be("Saturday; office move");
        calendar.Coverage.Equals(Some.Spring2026).Should().BeTrue();
    }

    [Fact]
    public void WithClosures_wholly_outside_the_coverage_changes_nothing() =>
        Some.Calendar.WithClosures([Some.Closure("2027-05-28", "2027-06-10", "office move")]).Should().Be(Some.Calendar);

    [Fact]
    public void Overlapping_closures_tell_both_reasons_in_any_order()
    {
        Closure move = Some.Closure("2026-05-06", "2026-05-08", "office move");
        Closure training = Some.Closure("2026-05-08", "2026-05-12", "training");
        WorkingCalendar one = Some.Calendar.WithClosures([move]).WithClosures([training]);
        Some.Calendar.WithClosures([training, move]).Should().Be(one);
        one.WhyClosed(Some.Day("2026-05-08"))!.Reason.Should().Be("office move; training");
    }

    [Fact]
    public void WithExtraWorkingDays_opens_a_weekend_and_a_bank_holiday()
    {
        WorkingCalendar calendar = Some.Calendar.WithExtraWorkingDays(
            [Some.Day("2026-04-04"), Some.Day("2026-04-06"), Some.Day("2099-01-01")], "cutover weekend");
        calendar.AddWorkingDays(Some.Day("2026-04-02"), 1).Should().Be(Some.Day("2026-04-04"));
        calendar.AddWorkingDays(Some.Day("2026-04-02"), 2).Should().Be(Some.Day("2026-04-06"));
        calendar.WhyClosed(Some.Day("2026-04-06")).Should().BeNull();
        calendar.WhyOpen(Some.Day("2026-04-06")).Should().Be("cutover weekend");
        calendar.WhyOpen(Some.Day("2026-04-07")).Should().BeNull();
        calendar.WhyOpen(Some.Day("2026-04-05")).Should().BeNull();
    }

    [Fact]
    public void A_day_both_closed_and_extra_is_refused_whichever_comes_first()
    {
        LocalDate[] dates = [Some.Day("2026-04-11")];
        Closure[] closures = [Some.Closure("2026-04-09", "2026-04-12", "office move")];
        const string Message =
            "In calendar 'Some' 2026-04-11 is both an extra working day ('clinic') and closed ('office move'). Leave out one of the two. (Parameter '{0}')";

        Action extraLast = () => Some.Calendar.WithClosures(closures).WithExtraWorkingDays(dates, "clinic");
        extraLast.Should().Throw<ArgumentException>().WithMessage(Message.Replace("{0}", "dates", StringComparison.Ordinal));
        Action closureLast = () => Some.Calendar.WithExtraWorkingDays(dates, "clinic").WithClosures(closures);
        closureLast.Should().Throw<ArgumentException>().WithMessage(Message.Replace("{0}", "closures", StringComparison.Ordinal));
    }

    [Fact]
    public void WithWorkingWeek_keeps_holidays_and_closures()
    {
        WorkingWeek week = new([IsoDayOfWeek.Friday, IsoDayOfWeek.Saturday]);
        WorkingCalendar calendar = Some.Calendar.WithWorkingWeek(week);
        calendar.Week.Should().Be(week);
        calendar.WhyClosed(Some.Day("2026-04-03"))!.Reason.Should().Be("Good Friday");
        calendar.IsWorkingDay(Some.Day("2026-04-04")).Should().BeTrue();
        calendar.WhyClosed(Some.Day("2026-04-06"))!.Reason.Should().Be("Monday; Easter Monday");
        calendar.WithWorkingWeek(WorkingWeek.MondayToFriday).Should().Be(Some.Calendar);
    }

    [Fact]
    public void BothOpen_is_closed_when_either_is()
    {
        WorkingCalendar both = WorkingCalendar.BothOpen(WorkingCalendars.Scotland, WorkingCalendars.EnglandAndWales);
        both.Name.Should().Be("England and Wales + Scotland (both open)");
        both.WhyClosed(Some.Day("2026-04-06"))!.Reason.Should().Be("Easter Monday"); // England and Wales only
        both.WhyClosed(Some.Day("2026-06-15"))!.Reason.Should().Be("World Cup bank holiday"); // Scotland only
        both.WhyClosed(Some.Day("2026-04-03"))!.Reason.Should().Be("Good Friday"); // both, told once
    }

    [Fact]
    public void EitherOpen_is_closed_when_both_are()
    {
        WorkingCalendar either = WorkingCalendar.EitherOpen(WorkingCalendars.Scotland, WorkingCalendars.EnglandAndWales);
        either.Name.Should().Be("England and Wales + Scotland (either open)");
        either.IsWorkingDay(Some.Day("2026-04-06")).Should().BeTrue();
        either.IsWorkingDay(Some.Day("2026-06-15")).Should().BeTrue();
        either.WhyClosed(Some.Day("2026-04-03"))!.Reason.Should().Be("Good Friday");
    }

    [Fact]
    public void EitherOpen_tells_that_one_calendar_is_outside_its_week()
    {
        WorkingCalendar sundays = Some.CalendarWith([], week: new([IsoDayOfWeek.Sunday]), name: "Sundays");
        WorkingCalendar either = WorkingCalendar.EitherOpen(Some.Calendar, sundays);
        either.IsWorkingDay(Some.Day("2026-04-05")).Should().BeTrue();
        either.WhyClosed(Some.Day("2026-04-03")).Should().Be(
            new ClosedDay(Some.Day("2026-04-03"), ClosedDayKind.OutsideWorkingWeek, "Friday; Good Friday"));
        either.WithWorkingWeek(WorkingWeek.MondayToFriday).WhyClosed(Some.Day("2026-04-03"))!.Reason
            .Should().Be("Good Friday");
    }

    [Fact]
    public void A_join_keeps_extra_working_days_and_the_common_coverage()
    {
        WorkingCalendar open = Some.Calendar.WithExtraWorkingDays([Some.Day("2026-04-04")], "clinic");
        WorkingCalendar april = Some.CalendarWith([], Some.Days("2026-04-01", "2026-06-30"), name: "April on");
        WorkingCalendar either = WorkingCalendar.EitherOpen(open, april);
        either.Coverage.Equals(Some.Days("2026-04-01", "2026-05-31")).Should().BeTrue();
        either.WhyOpen(Some.Day("2026-04-04")).Should().Be("clinic");
        WorkingCalendar.BothOpen(open, april).WhyClosed(Some.Day("2026-04-04"))!.Reason.Should().Be("Saturday");
    }

    [Fact]
    public void A_join_of_equal_calendars_is_that_calendar() =>
        WorkingCalendar.BothOpen(Some.Calendar, Some.Calendar).Should().BeSameAs(Some.Calendar);

    [Fact]
    public void A_join_refuses_calendars_with_no_day_in_common()
    {
        WorkingCalendar later = Some.CalendarWith([], Some.Days("2026-06-01", "2026-06-30"), name: "June");
        Action join = () => WorkingCalendar.BothOpen(Some.Calendar, later);
        join.Should().Throw<ArgumentException>().WithMessage(
            "Calendar 'June' covers [2026-06-01, 2026-06-30], calendar 'Some' [2026-03-01, 2026-05-31]. Join calendars with a day in common. (Parameter 'second')");
    }
}

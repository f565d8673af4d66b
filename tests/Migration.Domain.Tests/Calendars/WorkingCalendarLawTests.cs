using FsCheck.Fluent;
using MigrationDomain.Testing;

namespace MigrationDomain.Calendars;

public sealed class WorkingCalendarLawTests
{
    private static readonly DayRoll[] Rolls = Enum.GetValues<DayRoll>();

    [Fact]
    public void AddWorkingDays_finds_what_a_walk_finds() => Check.That(CalendarCases.Any, given =>
    {
        LocalDate? walked = given.Naive.Add(given.Asked, given.First);
        bool known = given.Calendar.TryAddWorkingDays(given.Asked, given.First, out LocalDate found);
        return known == walked.HasValue && (!known || found == walked);
    });

    [Fact]
    public void CountWorkingDays_counts_what_a_walk_counts() => Check.That(CalendarCases.Any, given =>
    {
        LocalDate before = given.Start.PlusDays(Math.Clamp(given.DayAsked + given.First, 0, given.Length));
        return given.Calendar.CountWorkingDays(given.Asked, before) == given.Naive.Count(given.Asked, before);
    });

    [Fact]
    public void Roll_finds_what_a_walk_finds() => Check.That(CalendarCases.Any, given =>
    {
        foreach (DayRoll roll in Rolls)
        {
            bool known = given.Calendar.TryRoll(given.Asked, roll, out LocalDate rolled);
            (known ? rolled : (LocalDate?)null).Should().Be(given.Naive.Roll(given.Asked, roll), roll.ToString());
        }
    });

    [Fact]
    public void Lists_hold_each_day_once_with_its_reason() => Check.That(CalendarCases.Any, given =>
    {
        WorkingCalendar calendar = given.Calendar;
        DateInterval days = new(given.Asked, given.Coverage.End);
        calendar.WorkingDaysIn(days).Should().Equal(days.Where(given.Naive.IsOpen));
        calendar.ClosedDaysIn(days).Should().Equal(days.Where(day => !given.Naive.IsOpen(day)).Select(day => calendar.WhyClosed(day)!));
    });

    [Fact]
    public void Rolling_twice_is_rolling_once() => Check.That(CalendarCases.Any, given =>
        Rolls.All(roll =>
            !given.Calendar.TryRoll(given.Asked, roll, out LocalDate once) || given.Calendar.Roll(once, roll) == once));

    [Fact]
    public void A_roll_that_is_not_none_gives_a_working_day() => Check.That(CalendarCases.Any, given =>
        Rolls.Skip(1).All(roll =>
            !given.Calendar.TryRoll(given.Asked, roll, out LocalDate rolled) || given.Calendar.IsWorkingDay(rolled)));

    [Fact]
    public void Counting_undoes_adding_from_a_working_day() => Check.That(CalendarCases.OnWorkingDays, given =>
        !given.Calendar.TryAddWorkingDays(given.Asked, given.First, out LocalDate found)
        || given.Calendar.CountWorkingDays(given.Asked, found) == given.First);

    [Fact]
    public void Subtracting_undoes_adding_from_a_working_day() => Check.That(CalendarCases.OnWorkingDays, given =>
        !given.Calendar.TryAddWorkingDays(given.Asked, given.First, out LocalDate found)
        || given.Calendar.SubtractWorkingDays(found, given.First) == given.Asked);

    [Fact]
    public void Adding_twice_is_adding_the_sum_from_a_working_day() => Check.That(CalendarCases.OnWorkingDays, given =>
    {
        WorkingCalendar calendar = given.Calendar;
        return !calendar.TryAddWorkingDays(given.Asked, given.First, out LocalDate once)
            || !calendar.TryAddWorkingDays(once, given.Second, out LocalDate twice)
            || calendar.AddWorkingDays(given.Asked, given.First + given.Second) == twice;
    });

    [Fact]
    public void The_laws_hold_for_the_calendars_of_the_UK() => Check.That(
        from division in CalendarCases.Divisions
        from date in CalendarCases.UkDates
        from days in Gen.Choose(-300, 300)
        select (division, date, days),
        given =>
        {
            WorkingCalendar calendar = WorkingCalendars.For(given.division);
            HashSet<LocalDate> holidays = [.. BankHolidays.For(given.division).Holidays.Select(day => day.Date)];
            NaiveCalendar naive = new(
                calendar.Coverage, WorkingWeek.MondayToFriday.Days.ToHashSet(), holidays, new HashSet<LocalDate>());
            bool known = calendar.TryAddWorkingDays(given.date, given.days, out LocalDate found);
            (known ? found : (LocalDate?)null).Should().Be(naive.Add(given.date, given.days));
            foreach (DayRoll roll in Rolls)
            {
                bool rolls = calendar.TryRoll(given.date, roll, out LocalDate rolled);
                (rolls ? rolled : (LocalDate?)null).Should().Be(naive.Roll(given.date, roll), roll.ToString());
            }
        });

    [Fact]
    public void Joins_open_as_their_parts_do_in_any_order() => Check.That(
        Gen.Zip(CalendarCases.Any.Generator, CalendarCases.Any.Generator),
        given =>
        {
            WorkingCalendar first = given.Item1.Calendar;
            WorkingCalendar second = (given.Item2 with { Start = given.Item1.Start.PlusDays(given.Item2.First / 10) })
                .Calendar.WithName("Other");
            if (first.Coverage.Intersection(second.Coverage) is not { } common)
            {
                return;
            }

            WorkingCalendar both = WorkingCalendar.BothOpen(first, second);
            WorkingCalendar either = WorkingCalendar.EitherOpen(first, second);
            (both.Coverage == common).Should().BeTrue();
            (either.Coverage == common).Should().BeTrue();
            foreach (LocalDate date in common)
            {
                both.IsWorkingDay(date).Should().Be(first.IsWorkingDay(date) && second.IsWorkingDay(date));
                either.IsWorkingDay(date).Should().Be(first.IsWorkingDay(date) || second.IsWorkingDay(date));
                (both.WhyClosed(date) is null).Should().Be(both.IsWorkingDay(date));
                (either.WhyClosed(date) is null).Should().Be(either.IsWorkingDay(date));
            }

            WorkingCalendar.BothOpen(second, first).Should().Be(both);
            WorkingCalendar.EitherOpen(second, first).Should().Be(either);
        });

    [Fact]
    public void Layers_give_the_same_calendar_in_any_order() => Check.That(CalendarCases.Any, given =>
    {
        Closure one = new(new DateInterval(given.Asked, given.Asked.PlusDays(Math.Abs(given.First))), "office move");
        Closure two = new(new DateInterval(given.Asked.PlusDays(-3), given.Asked), "training day");
        LocalDate extra = given.Asked.PlusDays(-4 - Math.Abs(given.Second));
        WorkingWeek week = new([IsoDayOfWeek.Saturday, IsoDayOfWeek.Wednesday]);
        WorkingCalendar plain = new("Generated", given.Coverage, WorkingWeek.MondayToFriday, []);

        WorkingCalendar there = plain.WithClosures([one]).WithClosures([two])
            .WithWorkingWeek(week).WithExtraWorkingDays([extra], "clinic");
        WorkingCalendar back = plain.WithExtraWorkingDays([extra], "clinic").WithWorkingWeek(week)
            .WithClosures([two, one, one]);

        back.Should().Be(there);
        back.GetHashCode().Should().Be(there.GetHashCode());
        back.ClosedDaysIn(given.Coverage).Should().Equal(there.ClosedDaysIn(given.Coverage));
    });
}

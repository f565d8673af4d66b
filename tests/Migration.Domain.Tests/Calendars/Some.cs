namespace MigrationDomain.Calendars;

/// <summary>Plain test data; a test overrides only what it is about.</summary>
internal static class Some
{
    internal static DateInterval Spring2026 { get; } = new(new(2026, 3, 1), new(2026, 5, 31));

    /// <summary>Spring 2026 in England and Wales.</summary>
    internal static WorkingCalendar Calendar { get; } = CalendarWith(
        [Holiday("2026-04-03", "Good Friday"), Holiday("2026-04-06", "Easter Monday"), Holiday("2026-05-04", "Early May")]);

    internal static WorkingCalendar CalendarWith(
        IEnumerable<ClosedDay> closed, DateInterval? coverage = null, WorkingWeek? week = null, string name = "Some") =>
        new(name, coverage ?? Spring2026, week ?? WorkingWeek.MondayToFriday, closed);

    internal static ClosedDay Holiday(string date, string name) => new(Day(date), ClosedDayKind.BankHoliday, name);

    internal static LocalDate Day(string date) => NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value;

    internal static DateInterval Days(string from, string to) => new(Day(from), Day(to));

    internal static Closure Closure(string from, string to, string why) => new(Days(from, to), why);
}

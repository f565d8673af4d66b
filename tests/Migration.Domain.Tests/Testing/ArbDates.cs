using FsCheck;
using FsCheck.Fluent;
using MigrationDomain.Calendars;

namespace MigrationDomain.Testing;

/// <summary>Dates and calendars of the covered years, with weekends, bank holidays and month ends far over-represented.</summary>
internal static class ArbDates
{
    /// <summary>A week of two working days and a summer without any: counting crosses long gaps.</summary>
    internal static WorkingCalendar Sparse { get; } = new(
        "Sparse",
        new DateInterval(new(2024, 1, 1), new(2028, 12, 31)),
        new WorkingWeek([IsoDayOfWeek.Monday, IsoDayOfWeek.Thursday]),
        new DateInterval(new(2026, 7, 1), new(2026, 8, 31)).Select(day => new ClosedDay(day, ClosedDayKind.Closure, "summer closure")));

    /// <summary>Covers little more than a year, so that counting often leaves it.</summary>
    internal static WorkingCalendar Short { get; } = new(
        "Short",
        new DateInterval(new(2026, 2, 10), new(2027, 4, 20)),
        WorkingWeek.MondayToFriday,
        BankHolidays.EnglandAndWales.Holidays
            .Where(holiday => holiday.Date >= new LocalDate(2026, 2, 10) && holiday.Date <= new LocalDate(2027, 4, 20))
            .Select(holiday => new ClosedDay(holiday.Date, ClosedDayKind.BankHoliday, holiday.Title)));

    internal static Gen<WorkingCalendar> Calendars { get; } =
        Gen.Elements(WorkingCalendars.EnglandAndWales, WorkingCalendars.Scotland, WorkingCalendars.NorthernIreland, Sparse, Short);

    internal static Gen<LocalDate> Dates { get; } = Gen.Frequency(
        (2, Gen.Choose(0, 1_460).Select(new LocalDate(2025, 1, 1).PlusDays)),
        (2, Gen.Choose(0, 208).SelectMany(_ => Gen.Choose(5, 6), (week, day) => new LocalDate(2025, 1, 6).PlusDays((7 * week) + day))),
        (2, Gen.Elements(BankHolidays.All.SelectMany(table => table.Holidays).Select(holiday => holiday.Date).Where(date => date.Year >= 2025))
            .SelectMany(_ => Gen.Choose(-2, 2), (holiday, days) => holiday.PlusDays(days))),
        (1, Gen.Choose(0, 47).SelectMany(_ => Gen.Choose(-3, 1), (month, days) => new LocalDate(2025, 1, 1).PlusMonths(month).PlusDays(days))),
        (1, Gen.Elements("2026-03-29", "2027-03-28", "2026-10-25", "2027-10-31").SelectMany(_ => Gen.Choose(-3, 3), (change, days) => Some.Day(change).PlusDays(days))));
}

namespace MigrationDomain.Calendars;

/// <summary>The working-day calendars of the United Kingdom: Monday to Friday, less the bank holidays, 2012 to 2028.</summary>
public static class WorkingCalendars
{
    /// <summary>The calendar of England and Wales.</summary>
    public static WorkingCalendar EnglandAndWales => BankHolidays.EnglandAndWales.Calendar;

    /// <summary>The calendar of Scotland.</summary>
    public static WorkingCalendar Scotland => BankHolidays.Scotland.Calendar;

    /// <summary>The calendar of Northern Ireland.</summary>
    public static WorkingCalendar NorthernIreland => BankHolidays.NorthernIreland.Calendar;

    /// <summary>The calendar of a division.</summary>
    /// <param name="division">The division.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="division"/> is not defined.</exception>
    public static WorkingCalendar For(Division division) => BankHolidays.For(division).Calendar;
}

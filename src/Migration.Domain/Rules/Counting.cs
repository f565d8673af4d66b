using MigrationDomain.Calendars;
using NodaTime;

namespace MigrationDomain.Rules;

/// <summary>The one place where an offset is added to a date. The start is already rolled where it has to be.</summary>
internal static class Counting
{
    private const int FirstYear = 1000;
    private const int LastYear = 3000;

    /// <summary>Adds or takes away an offset on the calendar; hours are refused by the callers.</summary>
    /// <exception cref="OutsideCoverageException">The calendar ends first.</exception>
    public static LocalDate Shift(LocalDate start, DateOffset offset, CountMode count, OffsetDirection direction, WorkingCalendar calendar) =>
        offset.Unit == OffsetUnit.WorkingDays
            ? calendar.AddWorkingDays(start, Sign(direction) * Counted(offset, count))
            : OnCalendar(start, offset, count, direction);

    /// <summary>The same without an exception, and with elapsed hours. False when the calendar has no answer.</summary>
    public static bool TryShift(
        LocalDate start, DateOffset offset, CountMode count, OffsetDirection direction, WorkingCalendar calendar, DateTimeZone zone, out LocalDate date)
    {
        date = start;
        if (start.Year is < FirstYear or > LastYear)
        {
            return false;
        }

        if (offset.Unit == OffsetUnit.WorkingDays)
        {
            return calendar.TryAddWorkingDays(start, Sign(direction) * Counted(offset, count), out date);
        }

        date = offset.Unit == OffsetUnit.Hours
            ? zone.AtStartOfDay(start).PlusHours(Sign(direction) * offset.Amount).Date
            : OnCalendar(start, offset, count, direction);
        return true;
    }

    /// <summary>How many working days are stepped: one fewer when the start counts, one more when neither end does.</summary>
    public static int Counted(DateOffset offset, CountMode count) => offset.Amount + Extra(count);

    /// <summary>Undoes nothing and asks nothing: the plain calendar arithmetic of days, weeks and months.</summary>
    public static LocalDate OnCalendar(LocalDate start, DateOffset offset, CountMode count, OffsetDirection direction)
    {
        int signed = Sign(direction) * offset.Amount;
        LocalDate shifted = offset.Unit switch
        {
            OffsetUnit.Weeks => start.PlusWeeks(signed),
            OffsetUnit.Months => start.PlusMonths(signed),
            _ => start.PlusDays(signed),
        };
        return shifted.PlusDays(Sign(direction) * Extra(count));
    }

    public static int Sign(OffsetDirection direction) => direction == OffsetDirection.Before ? -1 : 1;

    private static int Extra(CountMode count) => count switch
    {
        CountMode.IncludeStart => -1,
        CountMode.ClearDays => 1,
        _ => 0,
    };
}

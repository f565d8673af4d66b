using NodaTime;

namespace MigrationDomain.Calendars;

/// <summary>The days of a coverage, numbered from zero. Shared by all calendars layered on one another.</summary>
internal sealed class CoverageDays
{
    private const int MonthsInYear = 12;

    private readonly LocalDate[] _dates;
    private readonly int[] _months;
    private readonly LocalDate _start;
    private readonly int _startDayOfWeek;

    internal CoverageDays(DateInterval interval)
    {
        Interval = interval;
        _start = interval.Start;
        _startDayOfWeek = (int)_start.DayOfWeek - 1;
        _dates = new LocalDate[interval.Length];
        int index = 0;
        foreach (LocalDate date in interval)
        {
            _dates[index] = date;
            index++;
        }

        _months = NumberMonths(interval);
    }

    internal DateInterval Interval { get; }

    internal int Count => _dates.Length;

    internal LocalDate this[int index] => _dates[index];

    /// <summary>The number of a date; negative before the coverage, <see cref="Count"/> or more after it.</summary>
    internal int IndexOf(LocalDate date)
    {
        int month = ((date.Year - _start.Year) * MonthsInYear) + date.Month - _start.Month;
        return month >= 0 && month < _months.Length && date.Calendar == CalendarSystem.Iso
            ? _months[month] + date.Day
            : Period.DaysBetween(_start, date);
    }

    internal IsoDayOfWeek DayOfWeek(int index) => (IsoDayOfWeek)(((_startDayOfWeek + index) % 7) + 1);

    internal bool Contains(int index) => index >= 0 && index < _dates.Length;

    /// <summary>For each month of the coverage, the number of the day before its first.</summary>
    private static int[] NumberMonths(DateInterval interval)
    {
        LocalDate first = interval.Start.With(DateAdjusters.StartOfMonth);
        int count = ((interval.End.Year - first.Year) * MonthsInYear) + interval.End.Month - first.Month + 1;
        int[] months = new int[count];
        for (int month = 0; month < count; month++)
        {
            months[month] = Period.DaysBetween(interval.Start, first.PlusMonths(month)) - 1;
        }

        return months;
    }
}

using NodaTime;

namespace MigrationDomain.Calendars;

/// <summary>The days of a coverage, numbered from zero. Shared by all calendars layered on one another.</summary>
internal sealed class CoverageDays
{
    private readonly LocalDate[] _dates;
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
    }

    internal DateInterval Interval { get; }

    internal int Count => _dates.Length;

    internal LocalDate this[int index] => _dates[index];

    /// <summary>The number of a date; negative before the coverage, <see cref="Count"/> or more after it.</summary>
    internal int IndexOf(LocalDate date) => Period.DaysBetween(_start, date);

    internal IsoDayOfWeek DayOfWeek(int index) => (IsoDayOfWeek)((_startDayOfWeek + index) % 7 + 1);

    internal bool Contains(int index) => (uint)index < (uint)_dates.Length;
}

namespace MigrationDomain.Calendars;

/// <summary>Which of the days 0 to n - 1 are working days, and how many lie before each: every step is a lookup.</summary>
/// <remarks>
/// <c>Day(k)</c> is the working day number <c>k</c>; <c>Before(i)</c> counts the working days before day <c>i</c>.
/// The two are inverse: <c>Before(Day(k)) == k</c>.
/// </remarks>
internal sealed class WorkingDayTable
{
    /// <summary>The most days a table can hold: the numbers are stored in 16 bits.</summary>
    internal const int MaximumDays = ushort.MaxValue;

    private readonly ushort[] _before;
    private readonly ushort[] _days;

    internal WorkingDayTable(ReadOnlySpan<bool> open)
    {
        _before = new ushort[open.Length + 1];
        ushort[] days = new ushort[open.Length + 1];
        int count = 0;
        for (int day = 0; day < open.Length; day++)
        {
            // Written at every day, and kept only when the count then moves on: no branch to guess.
            _before[day] = (ushort)count;
            days[count] = (ushort)day;
            count += open[day] ? 1 : 0;
        }

        _before[^1] = (ushort)count;
        _days = days[..count];
    }

    internal int Count => _days.Length;

    internal bool IsWorkingDay(int day) => _before[day] != _before[day + 1];

    internal int Before(int day) => _before[day];

    internal int Day(int number) => _days[number];

    /// <summary>The nth working day after (n positive) or before (n negative) a day; -1 when there are not so many.</summary>
    internal int Step(int from, long workingDays)
    {
        long number = workingDays > 0 ? _before[from + 1] + workingDays - 1 : _before[from] + workingDays;
        return number >= 0 && number < _days.Length ? _days[number] : -1;
    }

    /// <summary>The first working day on or after a day; -1 when there is none.</summary>
    internal int OnOrAfter(int day) => _before[day] < _days.Length ? _days[_before[day]] : -1;

    /// <summary>The last working day on or before a day; -1 when there is none.</summary>
    internal int OnOrBefore(int day) => _before[day + 1] > 0 ? _days[_before[day + 1] - 1] : -1;
}

using System.Diagnostics;

namespace MigrationDomain.Intervals;

/// <summary>The time of one resource as bits: one for each segment of each day of a grid, set when the resource is busy
/// for any part of it.</summary>
/// <remarks>
/// <para>Exact for every window that begins and ends at bounds of the grid: the window overlaps an interval exactly when one
/// of its segments is set. What lies outside the grid is left out.</para>
/// <para>Threads may ask at once, but not while one of them changes it. Nothing is allocated after it is made. Equality is
/// by reference.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
internal sealed class DayBits
{
    private readonly ulong[] _days;

    /// <summary>Makes the bits of a resource that is never busy.</summary>
    /// <param name="grid">The days and their segments.</param>
    public DayBits(DayGrid grid)
    {
        ArgumentNullException.ThrowIfNull(grid);
        Grid = grid;
        _days = new ulong[grid.Days];
    }

    /// <summary>The days and their segments.</summary>
    public DayGrid Grid { get; }

    internal ReadOnlySpan<ulong> Days => _days;

    /// <summary>Says whether the resource is busy in any part of a segment.</summary>
    /// <param name="day">The number of the day.</param>
    /// <param name="segment">The number of the segment.</param>
    /// <returns><see langword="true"/> when an interval overlaps the segment.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The grid has no such day or segment.</exception>
    public bool IsBusy(int day, int segment)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(day);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(day, Grid.Days);
        ArgumentOutOfRangeException.ThrowIfNegative(segment);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(segment, Grid.Segments);
        return ((_days[day] >> segment) & 1) != 0;
    }

    /// <summary>Makes the resource never busy again.</summary>
    public void Clear() => Array.Clear(_days);

    /// <summary>Adds intervals to what the resource is busy with.</summary>
    /// <param name="starts">The first number of each interval, in any order, below <see cref="int.MaxValue"/>.</param>
    /// <param name="ends">The number after the last of each; an empty interval stands for its one instant.</param>
    /// <exception cref="ArgumentException">Starts and ends differ in number, or an interval ends before it starts.</exception>
    public void Add(ReadOnlySpan<int> starts, ReadOnlySpan<int> ends)
    {
        IntervalGuard.Check(starts, ends);
        for (int i = 0; i < starts.Length; i++)
        {
            int first = Math.Max(starts[i], Grid.Start);
            int last = Math.Min(IntervalGuard.End(starts[i], ends[i]), Grid.End) - 1;
            if (first <= last)
            {
                Set(first, last);
            }
        }

        foreach (DayGap gap in Grid.Gaps)
        {
            _days[gap.Day] &= ~gap.Segments;
        }
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        int busy = 0;
        foreach (ulong day in _days)
        {
            busy += day == 0 ? 0 : 1;
        }

        return Invariant($"busy on {busy} of {Grid.Days} days");
    }

    // From the segment that contains the first number to the one that contains the last.
    private void Set(int first, int last)
    {
        int day = Grid.DayOf(first);
        ulong from = ulong.MaxValue << Grid.SegmentOf(day, first);
        if (last >= Grid.EndOf(day))
        {
            int lastDay = Grid.DayOf(last);
            _days[day] |= from;
            _days.AsSpan(day + 1, lastDay - day - 1).Fill(ulong.MaxValue);
            day = lastDay;
            from = ulong.MaxValue;
        }

        _days[day] |= from & (ulong.MaxValue >> (DayGrid.MostSegments - 1 - Grid.SegmentOf(day, last)));
    }
}

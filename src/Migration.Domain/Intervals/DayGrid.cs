using System.Diagnostics;

namespace MigrationDomain.Intervals;

/// <summary>Consecutive days, each cut into the same number of segments, each segment with its own exact bounds.</summary>
/// <remarks>
/// <para>Days and segments are numbered from 0. A segment is half-open and ends where the next begins, so the grid has no
/// gaps. The bounds come from the caller: a day on which the clocks change is a longer or a shorter day.</para>
/// <para>A segment may be empty on a day, such as a local hour that the clocks skip; it is then never busy.</para>
/// <para>A grid never changes, so threads may share it. Equality is by reference.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
internal sealed class DayGrid
{
    /// <summary>The most segments a day may have.</summary>
    public const int MostSegments = 64;

    /// <summary>The most days a grid may have.</summary>
    public const int MostDays = 4096;

    private readonly int[] _bounds;
    private readonly int[] _dayStarts;
    private readonly int[] _dayTable;
    private readonly BucketScale _scale;

    /// <summary>Makes a grid.</summary>
    /// <param name="segments">How many segments a day has, from 1 to <see cref="MostSegments"/>.</param>
    /// <param name="bounds">Where each segment begins, day after day, and last where the last day ends; for example 0, 8, 24,
    /// 32, 48 for two days of two segments. Never falling, and each day later than the one before.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="segments"/> is out of range.</exception>
    /// <exception cref="ArgumentException">The bounds are no whole number of days, more than <see cref="MostDays"/>, or they
    /// fall.</exception>
    public DayGrid(int segments, ReadOnlySpan<int> bounds)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(segments);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(segments, MostSegments);
        int days = (bounds.Length - 1) / segments;
        if (days is 0 or > MostDays || (days * segments) + 1 != bounds.Length)
        {
            throw new ArgumentException(
                Invariant($"There are {bounds.Length} bounds; give {segments} for each of 1 to {MostDays} days and one more for the end."),
                nameof(bounds));
        }

        CheckRising(segments, bounds);
        Segments = segments;
        Days = days;
        _bounds = [.. bounds, .. Enumerable.Repeat(int.MaxValue, SortedRank.Slack)];
        _dayStarts = new int[days + 1];
        for (int day = 0; day <= days; day++)
        {
            _dayStarts[day] = bounds[day * segments];
        }

        _scale = BucketScale.Over(_dayStarts[0], _dayStarts[days], 2 * days);
        _dayTable = new int[_scale.Count + 1];
        Tabulate();
        Gaps = FindGaps();
    }

    /// <summary>How many days there are.</summary>
    public int Days { get; }

    /// <summary>How many segments each day has.</summary>
    public int Segments { get; }

    /// <summary>The first number of the first day.</summary>
    public int Start => _dayStarts[0];

    /// <summary>The number after the last day.</summary>
    public int End => _dayStarts[Days];

    // The days with empty segments, and those segments as bits.
    internal DayGap[] Gaps { get; }

    /// <inheritdoc/>
    public override string ToString() => Invariant($"grid of {Days} days with {Segments} segments each");

    // The day that contains a number of the grid.
    internal int DayOf(int number)
    {
        int day = _dayTable[_scale.Of(number)];
        while (_dayStarts[day + 1] <= number)
        {
            day++;
        }

        return day;
    }

    // The segment of that day that contains the number.
    internal int SegmentOf(int day, int number)
    {
        int first = day * Segments;
        return SortedRank.Of(_bounds, first, first + Segments, unchecked(number + 1)) - first - 1;
    }

    internal int EndOf(int day) => _dayStarts[day + 1];

    private static void CheckRising(int segments, ReadOnlySpan<int> bounds)
    {
        for (int i = 1; i < bounds.Length; i++)
        {
            if (bounds[i] < bounds[i - 1])
            {
                throw new ArgumentException(
                    Invariant($"Bound {i} is {bounds[i]}, less than the {bounds[i - 1]} before it; bounds must not fall."), nameof(bounds));
            }

            if (i % segments == 0 && bounds[i] == bounds[i - segments])
            {
                throw new ArgumentException(
                    Invariant($"Day {(i / segments) - 1} begins and ends at {bounds[i]}; a day must not be empty."), nameof(bounds));
            }
        }
    }

    // For each bucket the last day that begins in an earlier bucket, or day 0: never past the day of a number in it.
    private void Tabulate()
    {
        int day = 0;
        for (int bucket = 0; bucket < _dayTable.Length; bucket++)
        {
            while (day + 1 < Days && _scale.Of(_dayStarts[day + 1]) < bucket)
            {
                day++;
            }

            _dayTable[bucket] = day;
        }
    }

    private DayGap[] FindGaps()
    {
        List<DayGap> gaps = [];
        for (int day = 0; day < Days; day++)
        {
            ulong empty = 0;
            for (int segment = 0; segment < Segments; segment++)
            {
                int cell = (day * Segments) + segment;
                empty |= _bounds[cell] == _bounds[cell + 1] ? 1UL << segment : 0;
            }

            if (empty != 0)
            {
                gaps.Add(new DayGap(day, empty));
            }
        }

        return [.. gaps];
    }
}

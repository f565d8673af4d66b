namespace MigrationDomain.Intervals;

// Windows whose starts never fall and whose ends never fall, such as the mornings of a year; one bit stands for each.
// The law: Mark sets the bit of every window that some interval overlaps, and no other.
// The windows that one interval overlaps lie side by side, from the first that ends after its start to the last that
// starts before its end: two ranks, then a run of bits. No interval is sorted or kept.
internal sealed class RisingWindows
{
    private readonly int[] _starts;
    private readonly int[] _ends;
    private readonly int[] _startsBefore;
    private readonly int[] _endsBefore;
    private readonly BucketScale _scale;

    /// <exception cref="ArgumentException">Starts and ends differ in number, there are none, or some fall.</exception>
    public RisingWindows(ReadOnlySpan<int> starts, ReadOnlySpan<int> ends)
    {
        IntervalGuard.Check(starts, ends);
        CheckRising(starts, ends);
        Count = starts.Length;
        _starts = [.. starts, .. Enumerable.Repeat(int.MaxValue, 1 + SortedRank.Slack)];
        _ends = [.. _starts];
        for (int window = 0; window < Count; window++)
        {
            _ends[window] = IntervalGuard.End(starts[window], ends[window]);
        }

        _scale = BucketScale.Over(_starts[0], _ends[Count - 1], 2 + (2 * Count));
        _startsBefore = RanksOfBuckets(_starts);
        _endsBefore = RanksOfBuckets(_ends);
    }

    /// <summary>How many windows there are.</summary>
    public int Count { get; }

    /// <summary>Sets the bit of every window that overlaps one of the intervals; the others stay as they are.</summary>
    /// <param name="starts">The first number of each interval, in any order.</param>
    /// <param name="ends">The number after the last of each; an empty interval stands for its one instant.</param>
    /// <param name="row">The bits, at least <see cref="Count"/>.</param>
    public void Mark(ReadOnlySpan<int> starts, ReadOnlySpan<int> ends, Span<ulong> row)
    {
        IntervalGuard.Check(starts, ends);
        int begin = _starts[0];
        int finish = _ends[Count - 1];
        for (int i = 0; i < starts.Length; i++)
        {
            int start = starts[i];
            int until = IntervalGuard.End(start, ends[i]);
            if (until <= begin || start >= finish)
            {
                continue;
            }

            int first = RankOf(_ends, _endsBefore, start + 1);
            int last = RankOf(_starts, _startsBefore, until) - 1;
            if (first <= last)
            {
                BitRow.Set(row, first, last);
            }
        }
    }

    private static void CheckRising(ReadOnlySpan<int> starts, ReadOnlySpan<int> ends)
    {
        if (starts.IsEmpty)
        {
            throw new ArgumentException("There are no windows; give one or more.", nameof(starts));
        }

        for (int i = 1; i < starts.Length; i++)
        {
            if (starts[i] < starts[i - 1] || ends[i] < ends[i - 1])
            {
                throw new ArgumentException(
                    Invariant($"Window {i} is {starts[i]} to {ends[i]}, after {starts[i - 1]} to {ends[i - 1]}; starts and ends must not fall."), nameof(starts));
            }
        }
    }

    // How many of the sorted numbers are less.
    private int RankOf(int[] sorted, int[] before, int number)
    {
        int bucket = _scale.Of(number);
        return SortedRank.Of(sorted, before[bucket], before[bucket + 1], number);
    }

    // For each bucket how many of the sorted numbers lie in earlier ones.
    private int[] RanksOfBuckets(int[] sorted)
    {
        int[] before = new int[_scale.Count + 2];
        int rank = 0;
        for (int bucket = 0; bucket < before.Length; bucket++)
        {
            while (rank < Count && _scale.Of(sorted[rank]) < bucket)
            {
                rank++;
            }

            before[bucket] = rank;
        }

        return before;
    }
}

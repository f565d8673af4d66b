namespace MigrationDomain.Intervals;

// Up to 64 windows, one bit each. The law, for an entry [start, end):
//   the windows it overlaps = (windows that start before the entry ends) and not (windows that end by the entry's start)
// Each side is a prefix of the windows in order of start, or of end, looked up by the bucket of time.
// Counts need no bits: all entries, less those that end by the window's start, less those that start at or after its end.
internal sealed class WindowChunk
{
    public const int Width = 64;

    // How many entries get their buckets at a time.
    private const int Block = 64;

    private readonly WindowBounds _starts = new();
    private readonly WindowBounds _ends = new();
    private BucketScale _scale;

    public void Load(ReadOnlySpan<int> starts, ReadOnlySpan<int> ends)
    {
        Span<int> until = stackalloc int[Width];
        int least = int.MaxValue;
        int most = int.MinValue;
        for (int window = 0; window < starts.Length; window++)
        {
            until[window] = IntervalGuard.End(starts[window], ends[window]);
            least = Math.Min(least, starts[window]);
            most = Math.Max(most, until[window]);
        }

        _scale = BucketScale.Over(least, most, WindowBounds.Buckets);
        _starts.Load(_scale, starts);
        _ends.Load(_scale, until[..starts.Length]);
    }

    public ulong Mask(int start, int end)
    {
        int until = IntervalGuard.End(start, end);
        WindowStep begun = _starts.Find(_starts.Table[_scale.Of(until)], until);
        WindowStep over = _ends.Find(_ends.Table[_scale.Of(start)], start + 1);
        return begun.Windows & ~over.Windows;
    }

    public ulong Any(ReadOnlySpan<int> starts, ReadOnlySpan<int> ends)
    {
        Span<int> until = stackalloc int[Block];
        Span<int> endBuckets = stackalloc int[Block];
        Span<int> startBuckets = stackalloc int[Block];
        ReadOnlySpan<WindowStep> beginnings = _starts.Table;
        ReadOnlySpan<WindowStep> endings = _ends.Table;
        ulong any = 0;
        while (!starts.IsEmpty)
        {
            int length = Math.Min(Block, starts.Length);
            _scale.Of(starts[..length], ends[..length], until, startBuckets, endBuckets);
            for (int i = 0; i < length; i++)
            {
                ref readonly WindowStep begun = ref beginnings[endBuckets[i]];
                ref readonly WindowStep over = ref endings[startBuckets[i]];
                any |= begun.Next < until[i] || over.Next <= starts[i]
                    ? Mask(starts[i], until[i])
                    : begun.Windows & ~over.Windows;
            }

            starts = starts[length..];
            ends = ends[length..];
        }

        return any;
    }

    // Writes one count for every window.
    public void Count(ReadOnlySpan<int> starts, ReadOnlySpan<int> ends, Span<int> counts)
    {
        Span<int> byBegun = stackalloc int[Width + 1];
        Span<int> byOver = stackalloc int[Width + 1];
        int entries = starts.Length;
        Span<int> until = stackalloc int[Block];
        Span<int> endBuckets = stackalloc int[Block];
        Span<int> startBuckets = stackalloc int[Block];
        ReadOnlySpan<WindowStep> beginnings = _starts.Table;
        ReadOnlySpan<WindowStep> endings = _ends.Table;
        while (!starts.IsEmpty)
        {
            int length = Math.Min(Block, starts.Length);
            _scale.Of(starts[..length], ends[..length], until, startBuckets, endBuckets);
            for (int i = 0; i < length; i++)
            {
                ref readonly WindowStep begun = ref beginnings[endBuckets[i]];
                ref readonly WindowStep over = ref endings[startBuckets[i]];
                int begunRank = begun.Next < until[i] ? _starts.Find(begun, until[i]).Rank : begun.Rank;
                int overRank = over.Next <= starts[i] ? _ends.Find(over, starts[i] + 1).Rank : over.Rank;
                byBegun[begunRank]++;
                byOver[overRank]++;
            }

            starts = starts[length..];
            ends = ends[length..];
        }

        Sum(entries, byBegun, byOver, counts);
    }

    private void Sum(int entries, ReadOnlySpan<int> byBegun, ReadOnlySpan<int> byOver, Span<int> counts)
    {
        ReadOnlySpan<byte> windowsByStart = _starts.Windows;
        ReadOnlySpan<byte> windowsByEnd = _ends.Windows;
        for (int rank = 0; rank < counts.Length; rank++)
        {
            entries -= byBegun[rank];
            counts[windowsByStart[rank]] = entries;
        }

        int missed = 0;
        for (int rank = counts.Length; rank > 0; rank--)
        {
            missed += byOver[rank];
            counts[windowsByEnd[rank - 1]] -= missed;
        }
    }
}

namespace MigrationDomain.Intervals;

// Up to 64 windows, one bit each. The law, for an entry [start, end):
//   the windows it overlaps = (windows that start before the entry ends) and not (windows that end by the entry's start)
// Each side is a prefix of the windows in order of start, or of end: one rank, and a mask looked up by the rank.
// Counts need no mask: all entries, less those that end by the window's start, less those that start at or after its end.
internal sealed class WindowChunk
{
    public const int Width = 64;

    private readonly WindowBounds _starts = new();
    private readonly WindowBounds _ends = new();

    public void Load(ReadOnlySpan<int> starts, ReadOnlySpan<int> ends)
    {
        Span<int> until = stackalloc int[starts.Length];
        int least = int.MaxValue;
        int most = int.MinValue;
        for (int window = 0; window < starts.Length; window++)
        {
            until[window] = IntervalGuard.End(starts[window], ends[window]);
            least = Math.Min(least, starts[window]);
            most = Math.Max(most, until[window]);
        }

        BucketScale scale = BucketScale.Over(least, most, WindowBounds.Buckets);
        _starts.Load(scale, starts);
        _ends.Load(scale, until);
    }

    public ulong Any(ReadOnlySpan<int> starts, ReadOnlySpan<int> ends)
    {
        ulong any = 0;
        for (int i = 0; i < starts.Length && i < ends.Length; i++)
        {
            any |= Mask(starts[i], ends[i]);
        }

        return any;
    }

    public ulong Mask(int start, int end)
    {
        int after = unchecked(start + 1);
        return _starts.First(_starts.Rank(Math.Max(end, after))) & ~_ends.First(_ends.Rank(after));
    }

    // Writes one count for every window.
    public void Count(ReadOnlySpan<int> starts, ReadOnlySpan<int> ends, Span<int> counts)
    {
        Span<int> ended = stackalloc int[Width + 1];
        Span<int> started = stackalloc int[Width + 1];
        for (int i = 0; i < starts.Length && i < ends.Length; i++)
        {
            int after = unchecked(starts[i] + 1);
            ended[_starts.Rank(Math.Max(ends[i], after))]++;
            started[_ends.Rank(after)]++;
        }

        int missed = 0;
        for (int rank = 0; rank < counts.Length; rank++)
        {
            missed += ended[rank];
            counts[_starts.Window(rank)] = starts.Length - missed;
        }

        missed = 0;
        for (int rank = counts.Length; rank > 0; rank--)
        {
            missed += started[rank];
            counts[_ends.Window(rank - 1)] -= missed;
        }
    }
}

using System.Numerics;

namespace MigrationDomain.Intervals;

// One bound (start, or end) of up to 64 windows, in rising order, and a table of steps by bucket of time.
// The law: Find(number) = how many bounds are less than the number, and the windows they belong to.
internal sealed class WindowBounds
{
    public const int Buckets = 1024;

    // By rank: Next is the bound with that rank, or int.MaxValue past the last.
    private readonly WindowStep[] _steps = new WindowStep[WindowChunk.Width + 1];
    private readonly WindowStep[] _table = new WindowStep[Buckets + 1];
    private readonly byte[] _windows = new byte[WindowChunk.Width];

    // For each bucket the step at its start.
    public ReadOnlySpan<WindowStep> Table => _table;

    // The numbers of the windows, in order of their bounds.
    public ReadOnlySpan<byte> Windows => _windows;

    public void Load(BucketScale scale, ReadOnlySpan<int> bounds)
    {
        Span<int> sorted = stackalloc int[WindowChunk.Width];
        Sort(bounds, sorted);
        ulong windows = 0;
        int bucket = 0;
        for (int rank = 0; rank < bounds.Length; rank++)
        {
            _steps[rank] = new WindowStep(rank, windows, sorted[rank]);
            windows |= 1UL << _windows[rank];
            int after = scale.Of(sorted[rank]) + 1;
            if (after > bucket)
            {
                _table.AsSpan(bucket, after - bucket).Fill(_steps[rank]);
                bucket = after;
            }
        }

        _steps[bounds.Length] = new WindowStep(bounds.Length, windows, int.MaxValue);
        _table.AsSpan(bucket, scale.Count + 1 - bucket).Fill(_steps[bounds.Length]);
    }

    // Walks on from the step of the number's bucket; few buckets hold a bound.
    public WindowStep Find(WindowStep step, int number)
    {
        while (step.Next < number)
        {
            step = _steps[step.Rank + 1];
        }

        return step;
    }

    // With so few, counting what is less beats moving things about.
    private void Sort(ReadOnlySpan<int> bounds, Span<int> sorted)
    {
        Span<int> padded = stackalloc int[WindowChunk.Width];
        padded.Fill(int.MaxValue);
        bounds.CopyTo(padded);
        ulong taken = 0;
        for (int window = 0; window < bounds.Length; window++)
        {
            int less = LessCount.Of(padded, bounds[window]);
            int rank = less + BitOperations.TrailingZeroCount(~(taken >> less));
            taken |= 1UL << rank;
            sorted[rank] = bounds[window];
            _windows[rank] = (byte)window;
        }
    }
}

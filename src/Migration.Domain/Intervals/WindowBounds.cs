namespace MigrationDomain.Intervals;

// One bound (start, or end) of up to 64 windows, in rising order.
// The law: Rank(number) = how many bounds are less than the number; First(rank) = the bits of that many first windows.
internal sealed class WindowBounds
{
    public const int Buckets = 1024;

    private readonly int[] _bounds = new int[WindowChunk.Width + 1];
    private readonly ulong[] _first = new ulong[WindowChunk.Width + 1];
    private readonly byte[] _windows = new byte[WindowChunk.Width];
    private readonly byte[] _ranks = new byte[Buckets + 1];
    private BucketScale _scale;

    public void Load(BucketScale scale, ReadOnlySpan<int> bounds)
    {
        _scale = scale;
        Span<ulong> keys = stackalloc ulong[bounds.Length];
        for (int window = 0; window < bounds.Length; window++)
        {
            keys[window] = ((ulong)((uint)bounds[window] ^ 0x8000_0000U) << 32) | (uint)window;
        }

        keys.Sort();
        int bucket = 0;
        for (int rank = 0; rank < keys.Length; rank++)
        {
            int window = (int)(keys[rank] & uint.MaxValue);
            _windows[rank] = (byte)window;
            _bounds[rank] = bounds[window];
            _first[rank + 1] = _first[rank] | (1UL << window);
            int next = scale.Of(bounds[window]) + 1;
            _ranks.AsSpan(bucket, next - bucket).Fill((byte)rank);
            bucket = next;
        }

        _ranks.AsSpan(bucket).Fill((byte)keys.Length);
        _bounds[keys.Length] = int.MaxValue;
    }

    // The table gives the rank at the start of the bucket; few buckets hold a bound to step over.
    public int Rank(int number)
    {
        int rank = _ranks[_scale.Of(number)];
        while (_bounds[rank] < number)
        {
            rank++;
        }

        return rank;
    }

    public ulong First(int rank) => _first[rank];

    public int Window(int rank) => _windows[rank];
}

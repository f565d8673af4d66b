namespace MigrationDomain.Intervals;

// Cuts the numbers from `least` to `most` into equal buckets, a power of two wide.
// The law: a smaller number never falls into a later bucket. What lies before the first bucket counts as in it;
// what lies after the last has the bucket `Count`.
internal readonly struct BucketScale
{
    private readonly int _least;
    private readonly int _shift;

    private BucketScale(int least, int shift, int count)
    {
        _least = least;
        _shift = shift;
        Count = count;
    }

    public int Count { get; }

    /// <param name="least">The smallest number.</param>
    /// <param name="most">The largest number.</param>
    /// <param name="limit">The most buckets to use, at least 2.</param>
    public static BucketScale Over(int least, int most, int limit)
    {
        uint range = unchecked((uint)most - (uint)least);
        int shift = 0;
        while (range >> shift >= (uint)limit)
        {
            shift++;
        }

        return new BucketScale(least, shift, (int)(range >> shift) + 1);
    }

    public int Of(int number) =>
        unchecked((int)Math.Min((uint)(Math.Max(number, _least) - _least) >> _shift, (uint)Count));
}

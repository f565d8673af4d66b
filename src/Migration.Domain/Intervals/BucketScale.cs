using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

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

    // At most `limit` buckets, which is 2 or more.
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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Of(int number) =>
        unchecked((int)Math.Min((uint)(Math.Max(number, _least) - _least) >> _shift, (uint)Count));

    // For intervals: the end each stands for (an empty one for its instant), and the buckets of the start and of that end.
    public void Of(
        ReadOnlySpan<int> starts, ReadOnlySpan<int> ends, Span<int> until, Span<int> startBuckets, Span<int> endBuckets)
    {
        if (Vector256.IsHardwareAccelerated && starts.Length >= 8)
        {
            OfVector(starts, ends, until, startBuckets, endBuckets);
        }
        else
        {
            OfScalar(starts, ends, until, startBuckets, endBuckets);
        }
    }

    // The last vector reaches back over what is done already.
    public void OfVector(
        ReadOnlySpan<int> starts, ReadOnlySpan<int> ends, Span<int> until, Span<int> startBuckets, Span<int> endBuckets)
    {
        for (int next = 0; next < starts.Length; next += 8)
        {
            int from = Math.Min(next, starts.Length - 8);
            Vector256<int> start = Vector256.Create(starts.Slice(from, 8));
            Vector256<int> end = Vector256.Max(Vector256.Create(ends.Slice(from, 8)), start + Vector256<int>.One);
            end.CopyTo(until.Slice(from, 8));
            Of(start).CopyTo(startBuckets.Slice(from, 8));
            Of(end).CopyTo(endBuckets.Slice(from, 8));
        }
    }

    public void OfScalar(
        ReadOnlySpan<int> starts, ReadOnlySpan<int> ends, Span<int> until, Span<int> startBuckets, Span<int> endBuckets)
    {
        for (int i = 0; i < starts.Length; i++)
        {
            until[i] = Math.Max(ends[i], starts[i] + 1);
            startBuckets[i] = Of(starts[i]);
            endBuckets[i] = Of(until[i]);
        }
    }

    private Vector256<int> Of(Vector256<int> numbers)
    {
        Vector256<int> least = Vector256.Create(_least);
        Vector256<uint> distance = (Vector256.Max(numbers, least) - least).AsUInt32();
        return Vector256.Min(distance >>> _shift, Vector256.Create((uint)Count)).AsInt32();
    }
}

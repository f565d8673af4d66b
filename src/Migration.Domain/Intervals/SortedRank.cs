using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace MigrationDomain.Intervals;

// The law: Of(sorted, low, high, number) is the rank of the number, how many items are less than it, given that
// the items rise, that everything before `low` is less than the number, and that sorted[high] is not.
// A table of buckets gives low and high, and one vector compare finishes. Where a bucket holds more than Crowd items it is
// bisected first, so that no distribution of the items costs more than the logarithm of their count.
// The vector path reads up to Slack items past the answer: whoever makes a list pads it.
internal static class SortedRank
{
    public const int Slack = 7;

    public const int Crowd = 64;

    public static int Of(ReadOnlySpan<int> sorted, int low, int high, int number)
    {
        while (high - low > Crowd)
        {
            int middle = low + ((high - low) >> 1);
            if (sorted[middle] < number)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return Of(sorted, low, number);
    }

    // Without a crowd: from low on, a vector or a few.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Of(ReadOnlySpan<int> sorted, int low, int number) =>
        Vector256.IsHardwareAccelerated ? OfVector(sorted, low, number) : OfScalar(sorted, low, number);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int OfVector(ReadOnlySpan<int> sorted, int low, int number)
    {
        Vector256<int> numbers = Vector256.Create(number);
        uint less;
        while ((less = Vector256.LessThan(Vector256.Create(sorted.Slice(low, 8)), numbers).ExtractMostSignificantBits()) == 0xFF)
        {
            low = unchecked(low + 8);
        }

        return unchecked(low + BitOperations.TrailingZeroCount(~less));
    }

    public static int OfScalar(ReadOnlySpan<int> sorted, int low, int number)
    {
        while (sorted[low] < number)
        {
            low++;
        }

        return low;
    }
}

using System.Runtime.Intrinsics;

namespace MigrationDomain.Intervals;

// The law: bit d of the plane is set exactly when days[d] has any of the segments. Bits past the last day are clear.
internal static class DayTest
{
    public static void Any(ReadOnlySpan<ulong> days, ulong segments, Span<ulong> plane)
    {
        plane.Clear();
        int whole = 0;
        if (Vector256.IsHardwareAccelerated)
        {
            whole = days.Length / 64;
            AnyVector(days[..(whole * 64)], segments, plane);
        }

        AnyScalar(days[(whole * 64)..], segments, plane[whole..]);
    }

    // Whole words only.
    public static void AnyVector(ReadOnlySpan<ulong> days, ulong segments, Span<ulong> plane)
    {
        Vector256<ulong> wanted = Vector256.Create(segments);
        for (int word = 0; word < days.Length / 64; word++)
        {
            ReadOnlySpan<ulong> block = days.Slice(word * 64, 64);
            ulong clear = 0;
            for (int i = 60; i >= 0; i -= 4)
            {
                Vector256<ulong> found = Vector256.Create(block.Slice(i, 4)) & wanted;
                clear = (clear << 4) | Vector256.Equals(found, Vector256<ulong>.Zero).ExtractMostSignificantBits();
            }

            plane[word] = ~clear;
        }
    }

    public static void AnyScalar(ReadOnlySpan<ulong> days, ulong segments, Span<ulong> plane)
    {
        for (int day = 0; day < days.Length; day++)
        {
            plane[day / 64] |= ((days[day] & segments) != 0 ? 1UL : 0UL) << day;
        }
    }
}

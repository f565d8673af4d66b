using System.Runtime.Intrinsics;

namespace MigrationDomain.Intervals;

// The law: bit i of the target becomes bit i of the target or bit i + shift of the source.
// The source must reach one word past the last one that is shifted into the target.
internal static class ShiftedOr
{
    public static void Into(Span<ulong> target, ReadOnlySpan<ulong> source, int shift)
    {
        ReadOnlySpan<ulong> from = source[(shift / 64)..];
        int done = Vector256.IsHardwareAccelerated ? IntoVector(target, from, shift % 64) : 0;
        IntoScalar(target[done..], from[done..], shift % 64);
    }

    // As many words as fill whole vectors; says how many.
    public static int IntoVector(Span<ulong> target, ReadOnlySpan<ulong> source, int shift)
    {
        int next = 0;
        for (; next <= target.Length - 4; next += 4)
        {
            Vector256<ulong> low = Vector256.Create(source.Slice(next, 4)) >>> shift;
            Vector256<ulong> high = Vector256.Create(source.Slice(next + 1, 4)) << 1 << (63 - shift);
            (Vector256.Create((ReadOnlySpan<ulong>)target.Slice(next, 4)) | low | high).CopyTo(target[next..]);
        }

        return next;
    }

    public static void IntoScalar(Span<ulong> target, ReadOnlySpan<ulong> source, int shift)
    {
        for (int i = 0; i < target.Length; i++)
        {
            target[i] |= (source[i] >> shift) | (source[i + 1] << 1 << (63 - shift));
        }
    }
}

using System.Runtime.Intrinsics;

namespace MigrationDomain.Intervals;

// The law: Of = how many intervals i have starts[i] < end and ends[i] > start, in any order, by looking at each.
internal static class OverlapCount
{
    public static int Of(ReadOnlySpan<int> starts, ReadOnlySpan<int> ends, int start, int end) =>
        Vector256.IsHardwareAccelerated ? OfVector(starts, ends, start, end) : OfScalar(starts, ends, start, end);

    public static int OfVector(ReadOnlySpan<int> starts, ReadOnlySpan<int> ends, int start, int end)
    {
        Vector256<int> first = Vector256.Create(start);
        Vector256<int> until = Vector256.Create(end);
        Vector256<int> found = Vector256<int>.Zero;
        int next = 0;
        for (; next <= starts.Length - 8; next += 8)
        {
            // A lane that overlaps is all ones, which is -1.
            found -= Vector256.LessThan(Vector256.Create(starts.Slice(next, 8)), until)
                & Vector256.GreaterThan(Vector256.Create(ends.Slice(next, 8)), first);
        }

        return Vector256.Sum(found) + OfScalar(starts[next..], ends[next..], start, end);
    }

    public static int OfScalar(ReadOnlySpan<int> starts, ReadOnlySpan<int> ends, int start, int end)
    {
        int found = 0;
        for (int i = 0; i < starts.Length; i++)
        {
            if (starts[i] < end && ends[i] > start)
            {
                found++;
            }
        }

        return found;
    }

    // The first place that holds exactly this interval, or -1.
    public static int IndexOf(ReadOnlySpan<int> starts, ReadOnlySpan<int> ends, int start, int end)
    {
        int from = 0;
        while (starts[from..].IndexOf(start) is var step and >= 0)
        {
            if (ends[from + step] == end)
            {
                return from + step;
            }

            from += step + 1;
        }

        return -1;
    }
}

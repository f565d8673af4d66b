using System.Runtime.Intrinsics;

namespace MigrationDomain.Intervals;

// What every entry into this room refuses: an interval that ends before it starts, or that starts at int.MaxValue,
// where no number is left for an end.
internal static class IntervalGuard
{
    public static void Check(ReadOnlySpan<int> starts, ReadOnlySpan<int> ends)
    {
        if (starts.Length != ends.Length)
        {
            throw new ArgumentException(
                Invariant($"There are {starts.Length} starts and {ends.Length} ends; give one end for every start."),
                nameof(ends));
        }

        int next = 0;
        if (Vector256.IsHardwareAccelerated)
        {
            Vector256<int> most = Vector256.Create(int.MaxValue);
            for (; next <= starts.Length - 8; next += 8)
            {
                Vector256<int> start = Vector256.Create(starts.Slice(next, 8));
                if (Vector256.GreaterThanAny(start, Vector256.Create(ends.Slice(next, 8)))
                    || Vector256.EqualsAny(start, most))
                {
                    break;
                }
            }
        }

        for (; next < starts.Length; next++)
        {
            if (ends[next] < starts[next] || starts[next] == int.MaxValue)
            {
                throw Refusal(Invariant($"Interval {next}"), starts[next], ends[next], nameof(ends));
            }
        }
    }

    /// <summary>Gives the exclusive end that an interval stands for: an empty one stands for its one instant.</summary>
    public static int End(int start, int end) => end > start ? end : EndOfInstant(start, end);

    private static int EndOfInstant(int start, int end) =>
        end == start && start < int.MaxValue ? start + 1 : throw Refusal("The interval", start, end, nameof(end));

    private static ArgumentException Refusal(string culprit, int start, int end, string parameter) =>
        end < start
            ? new ArgumentException(Invariant($"{culprit} starts at {start} and ends at {end}; it must not end before it starts."), parameter)
            : new ArgumentException(Invariant($"{culprit} starts at {start}; the largest start is {int.MaxValue - 1}."), parameter);
}

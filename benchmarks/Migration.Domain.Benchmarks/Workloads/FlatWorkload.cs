using System.Numerics;

namespace MigrationDomain.Benchmarks.Workloads;

/// <summary>One long list of intervals and as many questions, of lengths from a quarter of an hour to a year.</summary>
internal sealed class FlatWorkload
{
    private const ulong Seed = 20250401;
    private const int Span = 63_072_000;

    public FlatWorkload(int entries = 1_000_000, int queries = 1_000_000)
    {
        (Starts, Ends) = Draw(new SplitMix64(Seed), entries);
        (QueryStarts, QueryEnds) = Draw(new SplitMix64(~Seed), queries);
    }

    public int[] Starts { get; }

    public int[] Ends { get; }

    public int[] QueryStarts { get; }

    public int[] QueryEnds { get; }

    private static (int[] Starts, int[] Ends) Draw(SplitMix64 chance, int count)
    {
        int[] starts = new int[count];
        int[] ends = new int[count];
        for (int i = 0; i < count; i++)
        {
            int start = chance.Next(Span);
            int length = 900 << Math.Min(BitOperations.TrailingZeroCount(chance.NextBits()), 15);
            starts[i] = start;
            ends[i] = start + length + chance.Next(length);
        }

        return (starts, ends);
    }
}

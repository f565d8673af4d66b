using System.Runtime.CompilerServices;

namespace MigrationDomain.Intervals;

// The law of the index. For each resource, over its intervals [start, end):
//   overlaps of [a, b) = (starts < b) - (ends <= a)                        two ranks, nothing is visited
//   one exists exactly when Reach[rank of b among the starts] > a          Reach[k] = the latest end of the first k
// Each resource has one slot more than intervals: the sentinel int.MaxValue after its starts and ends, and
// int.MinValue as its Reach of nothing.
internal sealed class IndexArrays(int resources, int entries, int buckets)
{
    public IndexRow[] Rows { get; } = new IndexRow[resources];

    public int[] Starts { get; } = NewSlots(resources, entries);

    public int[] Ends { get; } = NewSlots(resources, entries);

    public int[] Reach { get; } = NewSlots(resources, entries);

    public int[] EndsByStart { get; } = NewSlots(resources, entries);

    public int[] Positions { get; } = NewSlots(resources, entries);

    // Per resource and bucket: how many starts, or ends, lie in the buckets before.
    public int[] StartTable { get; } = new int[buckets];

    public int[] EndTable { get; } = new int[buckets];

    public int RankOfStart(in IndexRow row, int number) => Rank(Starts, StartTable, row, number);

    public int RankOfEnd(in IndexRow row, int number) => Rank(Ends, EndTable, row, number);

    // Counted from the beginning of the arrays, so that a rank is a slot.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Rank(int[] sorted, int[] table, in IndexRow row, int number)
    {
        int bucket = unchecked(row.Table + row.Scale.Of(number));
        int low = unchecked(row.First + table[bucket]);
        return row.Crowded
            ? SortedRank.Of(sorted, low, row.First + table[bucket + 1], number)
            : SortedRank.Of(sorted, low, number);
    }

    private static int[] NewSlots(int resources, int entries) =>
        GC.AllocateUninitializedArray<int>(resources + entries + SortedRank.Slack);
}

namespace MigrationDomain.Intervals;

// Sorts each resource by buckets. The histogram the sort needs is the table the ranks are looked up in.
internal static class IndexBuilder
{
    private const int EntriesPerBucket = 3;

    public static IndexArrays Build(ReadOnlySpan<int> offsets, ReadOnlySpan<int> starts, ReadOnlySpan<int> ends)
    {
        int resources = offsets.Length - 1;
        int buckets = 0;
        int longest = 0;
        for (int resource = 0; resource < resources; resource++)
        {
            int length = offsets[resource + 1] - offsets[resource];
            buckets += TableLength(length);
            longest = Math.Max(longest, length);
        }

        IndexArrays arrays = new(resources, starts.Length, buckets);
        ulong[] keys = GC.AllocateUninitializedArray<ulong>(longest);
        int table = 0;
        for (int resource = 0; resource < resources; resource++)
        {
            int from = offsets[resource];
            int length = offsets[resource + 1] - from;
            BucketScale scale = ScaleOf(starts.Slice(from, length), ends.Slice(from, length));
            IndexRow row = new(from + resource, table, scale, crowded: false);
            bool crowded = SortStarts(arrays, row, from, starts.Slice(from, length), ends.Slice(from, length), keys)
                | SortEnds(arrays, row, length);
            arrays.Rows[resource] = new IndexRow(row.First, table, scale, crowded);
            table += TableLength(length);
        }

        arrays.Starts.AsSpan(resources + starts.Length).Fill(int.MaxValue);
        arrays.Ends.AsSpan(resources + starts.Length).Fill(int.MaxValue);
        return arrays;
    }

    private static int BucketLimit(int length) => Math.Max(2, length / EntriesPerBucket);

    // One more for what lies after the last bucket, and one more for where that ends.
    private static int TableLength(int length) => BucketLimit(length) + 2;

    private static BucketScale ScaleOf(ReadOnlySpan<int> starts, ReadOnlySpan<int> ends)
    {
        int least = int.MaxValue;
        int most = int.MinValue;
        for (int i = 0; i < starts.Length; i++)
        {
            least = Math.Min(least, starts[i]);
            most = Math.Max(most, IntervalGuard.End(starts[i], ends[i]));
        }

        return starts.Length == 0 ? BucketScale.Over(0, 0, 2) : BucketScale.Over(least, most, BucketLimit(starts.Length));
    }

    // Says whether some bucket is crowded.
    private static bool SortStarts(
        IndexArrays arrays, in IndexRow row, int from, ReadOnlySpan<int> starts, ReadOnlySpan<int> ends, Span<ulong> keys)
    {
        Span<int> table = arrays.StartTable.AsSpan(row.Table, TableLength(starts.Length));
        Count(row.Scale, starts, table);
        for (int i = 0; i < starts.Length; i++)
        {
            // The start, made to sort as an unsigned number, and the place: equal starts stay in the order given.
            ulong key = ((ulong)(unchecked((uint)starts[i]) ^ 0x8000_0000U) << 32) | (uint)i;
            keys[table[row.Scale.Of(starts[i]) + 1]++] = key;
        }

        int most = SmallSort.Buckets(keys, table);
        int reach = int.MinValue;
        for (int i = 0; i < starts.Length; i++)
        {
            int place = (int)(keys[i] & uint.MaxValue);
            int end = IntervalGuard.End(starts[place], ends[place]);
            arrays.Starts[row.First + i] = starts[place];
            arrays.EndsByStart[row.First + i] = end;
            arrays.Positions[row.First + i] = from + place;
            arrays.Reach[row.First + i] = reach;
            reach = Math.Max(reach, end);
        }

        arrays.Starts[row.First + starts.Length] = int.MaxValue;
        arrays.Reach[row.First + starts.Length] = reach;
        return most > SortedRank.Crowd;
    }

    private static bool SortEnds(IndexArrays arrays, in IndexRow row, int length)
    {
        Span<int> table = arrays.EndTable.AsSpan(row.Table, TableLength(length));
        Span<int> sorted = arrays.Ends.AsSpan(row.First, length + 1);
        ReadOnlySpan<int> stored = arrays.EndsByStart.AsSpan(row.First, length);
        Count(row.Scale, stored, table);
        foreach (int end in stored)
        {
            sorted[table[row.Scale.Of(end) + 1]++] = end;
        }

        int most = SmallSort.Buckets(sorted, table);
        sorted[length] = int.MaxValue;
        return most > SortedRank.Crowd;
    }

    // Leaves in table[b + 1] where bucket b begins. Filling the buckets moves that on to where it ends, so that
    // afterwards table[b] is where bucket b begins.
    private static void Count(BucketScale scale, ReadOnlySpan<int> numbers, Span<int> table)
    {
        table.Clear();
        foreach (int number in numbers)
        {
            table[scale.Of(number) + 2]++;
        }

        for (int bucket = 1; bucket < table.Length; bucket++)
        {
            table[bucket] += table[bucket - 1];
        }
    }
}

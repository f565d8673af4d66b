namespace MigrationDomain.Intervals;

// Sorts the inside of each bucket: by insertion when it is small, which it nearly always is.
internal static class SmallSort
{
    private const int Small = 16;

    // table[b] is where bucket b begins, table[b + 1] where it ends. Gives the length of the longest.
    public static int Buckets<T>(Span<T> items, ReadOnlySpan<int> table)
        where T : IComparable<T>
    {
        int longest = 0;
        for (int bucket = 1; bucket < table.Length; bucket++)
        {
            int length = table[bucket] - table[bucket - 1];
            longest = Math.Max(longest, length);
            if (length > 1)
            {
                Sort(items.Slice(table[bucket - 1], length));
            }
        }

        return longest;
    }

    private static void Sort<T>(Span<T> items)
        where T : IComparable<T>
    {
        if (items.Length > Small)
        {
            items.Sort();
            return;
        }

        for (int next = 1; next < items.Length; next++)
        {
            T item = items[next];
            int place = next;
            while (place > 0 && items[place - 1].CompareTo(item) > 0)
            {
                items[place] = items[place - 1];
                place--;
            }

            items[place] = item;
        }
    }
}

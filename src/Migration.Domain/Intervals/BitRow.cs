namespace MigrationDomain.Intervals;

// A row of bits, 64 to a word, for example one for each day. Places are numbered from 0; both ends are included.
// The laws: Set sets the bits from one place through another and no other; Any says whether one of them is set.
internal static class BitRow
{
    private const int Width = 64;

    /// <summary>How many words hold so many bits.</summary>
    public static int WordsFor(int bits) => (bits + Width - 1) / Width;

    public static bool IsSet(ReadOnlySpan<ulong> row, int place) => ((row[place / Width] >> place) & 1) != 0;

    public static void Set(Span<ulong> row, int from, int through)
    {
        int first = from / Width;
        int last = through / Width;
        if (first == last)
        {
            row[first] |= From(from) & Through(through);
            return;
        }

        row[first] |= From(from);
        row[(first + 1)..last].Fill(ulong.MaxValue);
        row[last] |= Through(through);
    }

    public static bool Any(ReadOnlySpan<ulong> row, int from, int through)
    {
        int first = from / Width;
        int last = through / Width;
        if (first == last)
        {
            return (row[first] & From(from) & Through(through)) != 0;
        }

        return (row[first] & From(from)) != 0
            || (row[last] & Through(through)) != 0
            || row[(first + 1)..last].ContainsAnyExcept(0UL);
    }

    private static ulong From(int place) => ulong.MaxValue << place;

    private static ulong Through(int place) => ulong.MaxValue >> (Width - 1 - (place % Width));
}

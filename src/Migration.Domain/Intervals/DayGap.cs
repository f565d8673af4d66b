namespace MigrationDomain.Intervals;

// The segments of one day that are empty, as bits.
internal readonly struct DayGap(int day, ulong segments)
{
    public int Day { get; } = day;

    public ulong Segments { get; } = segments;
}

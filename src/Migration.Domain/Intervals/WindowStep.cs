namespace MigrationDomain.Intervals;

// What is known at the start of a bucket of time: how many bounds lie before, the windows they belong to as bits,
// and the next bound after those. It holds for every number in the bucket up to that bound.
internal readonly struct WindowStep(int rank, ulong windows, int next)
{
    public ulong Windows { get; } = windows;

    public int Next { get; } = next;

    public int Rank { get; } = rank;
}

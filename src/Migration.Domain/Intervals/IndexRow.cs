namespace MigrationDomain.Intervals;

// Where one resource lives in the flat arrays, and how its time is cut into buckets.
internal readonly struct IndexRow(int first, int table, BucketScale scale, bool crowded)
{
    public int First { get; } = first;

    public int Table { get; } = table;

    public BucketScale Scale { get; } = scale;

    // Some bucket holds so much that it has to be bisected.
    public bool Crowded { get; } = crowded;
}

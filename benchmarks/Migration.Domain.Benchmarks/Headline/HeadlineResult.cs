namespace MigrationDomain.Benchmarks.Headline;

/// <summary>What was measured for one job. Times are nanoseconds of one thread for the whole job.</summary>
internal sealed record HeadlineResult
{
    public required string Name { get; init; }

    /// <summary>One part in so many was measured, and scaled up.</summary>
    public required int OneIn { get; init; }

    public required double Ns { get; init; }

    public required double PerItem { get; init; }

    public required string Unit { get; init; }

    /// <summary>Allocated by the whole job beyond the caller's own result array.</summary>
    public required long Bytes { get; init; }

    public required double RatioToFloor { get; init; }

    /// <summary>The time of each baseline; of a sampled one, scaled up to the whole job.</summary>
    public required IReadOnlyDictionary<string, double> Baselines { get; init; }
}

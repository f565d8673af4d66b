namespace MigrationDomain.Benchmarks.Headline;

/// <summary>The jobs of the table, in its order.</summary>
internal static class HeadlineJobs
{
    public static IReadOnlyList<Func<HeadlineJob>> All { get; } =
    [
        () => new NationRawCounts(),
        () => new NationAnyMask(),
        () => new BoardCount(),
        () => new BoardAny(),
        () => new BoardEnumerate(),
        () => new FlatCount(),
        () => new PracticeCheck(),
        () => new Booking(),
        () => new FinderPractice(),
        () => new FinderNation(),
        () => new FinderNationAvailability(),
    ];
}

namespace MigrationDomain.Benchmarks.Headline;

/// <summary>The jobs of the table, in its order.</summary>
/// <remarks>To come, each a class of its own beside these, when the library can do them: practice-check, booking,
/// finder-practice, finder-nation.</remarks>
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
    ];
}

using NodaTime;

namespace MigrationDomain.Tracking;

/// <summary>What a ledger shows about one thing by some day.</summary>
/// <param name="On">The day on which it became so, or <see langword="null"/> when it is not so.</param>
/// <param name="HoldsThrough">The last day on which that holds by itself, or <see langword="null"/> when it holds for good.</param>
/// <param name="IsGivenUp">Whether it was decided that it will not become so.</param>
internal readonly record struct Evidence(LocalDate? On, LocalDate? HoldsThrough = null, bool IsGivenUp = false);

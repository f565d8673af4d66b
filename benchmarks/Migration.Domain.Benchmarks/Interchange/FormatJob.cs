namespace MigrationDomain.Benchmarks.Interchange;

/// <summary>Something read or written whole, and how else it could be.</summary>
/// <param name="Name">The format and the direction.</param>
/// <param name="Bytes">How many bytes of text there are.</param>
/// <param name="Run">Reads or writes it; the result says whether all of it was there.</param>
/// <param name="Baseline">What it is compared with, besides a copy; <see langword="null"/> for nothing.</param>
/// <param name="RunBaseline">Does the same another way.</param>
internal sealed record FormatJob(string Name, long Bytes, Func<bool> Run, string? Baseline = null, Func<bool>? RunBaseline = null);

using MigrationDomain.Rules;

namespace MigrationDomain.Interchange.Hostile;

/// <summary>A reader: a document it takes, and what it says about any bytes, which is nothing when they are sound.</summary>
internal sealed record Reader(string Sound, Func<byte[], Fault[]> Faults);

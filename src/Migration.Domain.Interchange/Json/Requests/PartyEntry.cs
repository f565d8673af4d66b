using System.Collections.Immutable;
using MigrationDomain.Calendars;
using MigrationDomain.Interchange.Json.Reading;

namespace MigrationDomain.Interchange.Json.Requests;

/// <summary>A party with a calendar of its own.</summary>
internal sealed record PartyEntry
{
    public required Place Place { get; init; }

    public required Given<string> Id { get; init; }

    /// <summary>The practice's when absent.</summary>
    public Given<Division>? Division { get; init; }

    /// <summary>The party's own; the practice's do not count for it.</summary>
    public ImmutableArray<ClosureEntry> Closures { get; init; } = [];

    public override string ToString() => Id.Value;
}

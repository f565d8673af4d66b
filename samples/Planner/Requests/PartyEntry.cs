using System.Collections.Immutable;
using Planner.Reading;

namespace Planner.Requests;

/// <summary>A party with a calendar of its own.</summary>
internal sealed record PartyEntry
{
    public required Place Place { get; init; }

    public required Given<string> Id { get; init; }

    /// <summary>The practice's when absent.</summary>
    public Given<DivisionWord>? Division { get; init; }

    /// <summary>The party's own; the practice's do not count for it.</summary>
    public ImmutableArray<ClosureEntry> Closures { get; init; } = [];

    public override string ToString() => Id.Value;
}

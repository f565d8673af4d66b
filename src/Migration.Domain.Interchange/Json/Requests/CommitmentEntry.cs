using MigrationDomain.Availability;
using MigrationDomain.Interchange.Json.Reading;

namespace MigrationDomain.Interchange.Json.Requests;

/// <summary>Something that makes a person or a room busy.</summary>
internal sealed record CommitmentEntry
{
    public required Place Place { get; init; }

    /// <summary>A person or a room of the request.</summary>
    public required Given<string> Who { get; init; }

    public required Given<CommitmentKind> Kind { get; init; }

    public required RequestedPeriod Period { get; init; }

    /// <summary>A room of the request in which it takes place.</summary>
    public Given<string>? Room { get; init; }

    public Given<int>? Attendees { get; init; }

    public override string ToString() => Invariant($"{Who}: {Word.Of(Kind.Value)} {Period}");
}

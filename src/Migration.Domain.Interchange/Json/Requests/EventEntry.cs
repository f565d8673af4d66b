using MigrationDomain.Availability;
using MigrationDomain.Interchange.Json.Reading;

namespace MigrationDomain.Interchange.Json.Requests;

/// <summary>Something that goes on at the practice.</summary>
internal sealed record EventEntry
{
    public required Place Place { get; init; }

    public required Given<string> Name { get; init; }

    /// <summary><c>Event</c> when not given.</summary>
    public required EventKind Kind { get; init; }

    public required RequestedPeriod Period { get; init; }

    /// <summary>A room of the request in which it takes place.</summary>
    public Given<string>? Room { get; init; }

    public Given<int>? Attendees { get; init; }

    public override string ToString() => Invariant($"{Name} {Period}");
}

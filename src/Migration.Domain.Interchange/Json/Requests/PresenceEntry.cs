using MigrationDomain.Interchange.Json.Reading;

namespace MigrationDomain.Interchange.Json.Requests;

/// <summary>A role of which every holder must be there on every working day of a window.</summary>
internal sealed record PresenceEntry
{
    public required Place Place { get; init; }

    public required Given<string> Role { get; init; }

    public required Given<string> During { get; init; }

    public override string ToString() => Invariant($"every {Role} during {During}");
}

using MigrationDomain.Interchange.Json.Reading;
using MigrationDomain.Tracking;

namespace MigrationDomain.Interchange.Json.Requests;

/// <summary>An entry of a ledger, with where it stands.</summary>
internal sealed record PlacedEntry
{
    public required LedgerEntry Entry { get; init; }

    public required Place Place { get; init; }

    /// <summary>Where it says what it is about.</summary>
    public required Place SubjectPlace { get; init; }

    public override string ToString() => Entry.ToString();
}

using MigrationDomain.Tracking;
using NodaTime;

namespace MigrationDomain.Interchange.Json.Reading;

/// <summary>What every entry of a ledger has: who recorded what about which day, and when.</summary>
internal sealed record EntryStamp
{
    public required string Id { get; init; }

    public required Instant At { get; init; }

    public required LocalDate On { get; init; }

    public required string By { get; init; }

    public required LedgerSubject Subject { get; init; }

    public override string ToString() => Id;
}

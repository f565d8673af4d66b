using MigrationDomain.Availability;
using MigrationDomain.Interchange.Json.Reading;
using NodaTime;

namespace MigrationDomain.Interchange.Json.Requests;

/// <summary>What somebody who must act on a day said about it.</summary>
internal sealed record ConfirmationEntry
{
    public required Place Place { get; init; }

    public required Given<string> By { get; init; }

    public required Given<LocalDate> On { get; init; }

    /// <summary><c>Confirmed</c> when not given.</summary>
    public required SlotAnswer Answer { get; init; }

    public override string ToString() => Invariant($"{By} {Answer} {On.Value:R}");
}

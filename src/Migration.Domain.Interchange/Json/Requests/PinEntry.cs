using MigrationDomain.Interchange.Json.Reading;
using NodaTime;

namespace MigrationDomain.Interchange.Json.Requests;

/// <summary>A milestone fixed to a day: a fact.</summary>
internal sealed record PinEntry
{
    public required Place Place { get; init; }

    public required Given<string> Rule { get; init; }

    public required Given<LocalDate> On { get; init; }

    public override string ToString() => Invariant($"{Rule} on {On.Value:R}");
}

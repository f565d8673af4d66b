using MigrationDomain.Interchange.Json.Reading;
using NodaTime;

namespace MigrationDomain.Interchange.Json.Requests;

/// <summary>How many were trained by the end of a day.</summary>
internal sealed record CheckpointEntry
{
    public required Place Place { get; init; }

    public required Given<LocalDate> On { get; init; }

    public required Given<int> Trained { get; init; }

    public override string ToString() => Invariant($"{Trained} trained on {On.Value:R}");
}

using MigrationDomain.Interchange.Json.Reading;

namespace MigrationDomain.Interchange.Json.Requests;

/// <summary>A time without the system, of which the true length is wanted.</summary>
internal sealed record DowntimeEntry
{
    public required Place Place { get; init; }

    public required TimePeriod Period { get; init; }

    public Given<string>? Id { get; init; }

    public Given<string>? Why { get; init; }

    public override string ToString() => Invariant($"downtime {Period}");
}

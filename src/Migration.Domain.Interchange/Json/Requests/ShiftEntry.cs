using MigrationDomain.Interchange.Json.Reading;

namespace MigrationDomain.Interchange.Json.Requests;

/// <summary>A shift, of which the true length is wanted.</summary>
internal sealed record ShiftEntry
{
    public required Place Place { get; init; }

    public required TimePeriod Period { get; init; }

    public Given<string>? Id { get; init; }

    public Given<string>? Who { get; init; }

    public override string ToString() => Invariant($"shift {Period}");
}

using MigrationDomain.Interchange.Json.Reading;

namespace MigrationDomain.Interchange.Json.Requests;

/// <summary>A time in which nobody knows what somebody does, or whether a room is taken.</summary>
internal sealed record UnknownEntry
{
    public required Place Place { get; init; }

    public required Given<string> Who { get; init; }

    public required RequestedPeriod Period { get; init; }

    public override string ToString() => Invariant($"{Who} unknown {Period}");
}

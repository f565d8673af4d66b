using System.Collections.Immutable;
using MigrationDomain.Interchange.Json.Reading;

namespace MigrationDomain.Interchange.Json.Requests;

/// <summary>A room.</summary>
internal sealed record RoomEntry
{
    public required Place Place { get; init; }

    public required Given<string> Id { get; init; }

    /// <summary>How many people it holds.</summary>
    public Given<int>? Capacity { get; init; }

    /// <summary>Absent is not empty: when nobody recorded it, the room is taken to have what is asked for.</summary>
    public ImmutableArray<Given<string>>? Equipment { get; init; }

    public override string ToString() => Id.Value;
}

using System.Collections.Immutable;

namespace MigrationDomain.Interchange.Json.Requests;

/// <summary>Who and what is there as it was written, each value with its place: what requests and availability documents share.</summary>
internal sealed record RosterEntries
{
    /// <summary>Absent is not empty: without people, rules about people are not judged.</summary>
    public ImmutableArray<PersonEntry>? People { get; init; }

    public ImmutableArray<RoomEntry> Rooms { get; init; } = [];

    public ImmutableArray<CommitmentEntry> Commitments { get; init; } = [];

    public ImmutableArray<EventEntry> Events { get; init; } = [];

    public ImmutableArray<UnknownEntry> Unknown { get; init; } = [];

    public ImmutableArray<ConfirmationEntry> Confirmations { get; init; } = [];

    public ImmutableArray<BlackoutEntry> Blackouts { get; init; } = [];

    public ImmutableArray<AllowedEntry> Allowed { get; init; } = [];

    public override string ToString() => Invariant($"{People?.Length ?? 0} people, {Commitments.Length} commitments");
}

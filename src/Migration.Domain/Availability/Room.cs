using System.Collections.Immutable;
using System.Diagnostics;
using MigrationDomain.Templates;

namespace MigrationDomain.Availability;

/// <summary>A room or a piece of equipment that so many bookings may share at once.</summary>
/// <remarks>A record for the sake of <see langword="with"/>: its list compares by reference.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Room
{
    /// <summary>Names a room.</summary>
    /// <param name="id">The caller's id, for example "training-room".</param>
    /// <param name="capacity">How many seats there are, 1 or more; each booking takes one or more of them.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="capacity"/> is less than 1.</exception>
    public Room(string id, int capacity)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentOutOfRangeException.ThrowIfLessThan(capacity, 1);
        Id = id;
        Capacity = capacity;
    }

    /// <summary>The caller's id.</summary>
    public string Id { get; }

    /// <summary>How many seats there are.</summary>
    public int Capacity { get; }

    /// <summary>What is in it, for example "two screens"; <see langword="null"/> when nobody recorded it, which is taken as everything asked for.</summary>
    public ImmutableArray<string>? Equipment { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Invariant($"{Id} for {Capacity}");

    internal bool Fits(RoomRequirement requirement) => Capacity >= requirement.Seats
        && (requirement.Equipment is null || Equipment is not { } recorded || recorded.Contains(requirement.Equipment, StringComparer.Ordinal));
}

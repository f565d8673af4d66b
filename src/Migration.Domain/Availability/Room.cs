using System.Diagnostics;

namespace MigrationDomain.Availability;

/// <summary>A room or a piece of equipment that so many bookings may share at once.</summary>
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

    /// <inheritdoc/>
    public override string ToString() => Invariant($"{Id} for {Capacity}");
}

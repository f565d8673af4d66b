using MigrationDomain.Rules;

namespace MigrationDomain.Templates;

/// <summary>A room that is large enough is booked on every working day of a window, a phase or a milestone's day.</summary>
public sealed class RoomRequirement : Requirement
{
    /// <summary>Demands a room.</summary>
    /// <param name="seats">How many seats it must have, 1 or more.</param>
    /// <param name="span">The days.</param>
    /// <param name="equipment">What must be in it, for example "two screens", or <see langword="null"/> when that does not matter.</param>
    /// <param name="provenance">Standing and sources; a soft local custom when left out.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="seats"/> is less than 1.</exception>
    public RoomRequirement(int seats, PlanSpan span, string? equipment = null, Provenance? provenance = null)
        : base(span, provenance)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(seats, 1);
        Seats = seats;
        Equipment = equipment;
    }

    /// <summary>How many seats it must have.</summary>
    public int Seats { get; }

    /// <summary>What must be in it, or <see langword="null"/>.</summary>
    public string? Equipment { get; }

    /// <summary>Whether it counts only on days on which somebody is booked on training.</summary>
    public bool IsForTraining { get; init; }

    /// <inheritdoc/>
    public override string ToString()
    {
        string room = Invariant($"a room with {Seats} {(Seats == 1 ? "seat" : "seats")}{(Equipment is null ? "" : $" and {Equipment}")} is booked");
        return IsForTraining ? $"{room} whenever somebody is trained {During.Phrase}" : $"{room} {During.Phrase}";
    }

    internal override object Topic => (typeof(RoomRequirement), During);
}

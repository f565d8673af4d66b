using System.Diagnostics;

namespace MigrationDomain.Availability;

/// <summary>Something that makes a person or a room busy. A note or a reason has no place in it, so none can leak.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Commitment
{
    /// <summary>Records a commitment.</summary>
    /// <param name="who">The id of a person or a room of the roster.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="when">When it is.</param>
    /// <param name="seats">For a room, how many seats it takes, 1 or more; 1 for a person.</param>
    /// <exception cref="ArgumentException"><paramref name="who"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="seats"/> is less than 1.</exception>
    public Commitment(string who, CommitmentKind kind, BusyTime when, int seats = 1)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(who);
        ArgumentNullException.ThrowIfNull(when);
        ArgumentOutOfRangeException.ThrowIfLessThan(seats, 1);
        Who = who;
        Kind = kind;
        When = when;
        Seats = seats;
    }

    /// <summary>The id of the person or room.</summary>
    public string Who { get; }

    /// <summary>What it is.</summary>
    public CommitmentKind Kind { get; }

    /// <summary>When it is.</summary>
    public BusyTime When { get; }

    /// <summary>How many seats of a room it takes.</summary>
    public int Seats { get; }

    /// <summary>Whether it is work somebody is expected at, as opposed to an absence.</summary>
    internal bool IsEngagement => Kind is CommitmentKind.Training or CommitmentKind.Clinic or CommitmentKind.Meeting or CommitmentKind.Booking;

    /// <inheritdoc/>
    public override string ToString() => $"{Who} is busy {When}";
}

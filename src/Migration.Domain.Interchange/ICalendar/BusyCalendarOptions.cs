using System.Diagnostics;
using MigrationDomain.Availability;
using NodaTime;

namespace MigrationDomain.Interchange.ICalendar;

/// <summary>Whose calendar it is, which days of it are read, and what it does not say itself.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record BusyCalendarOptions
{
    /// <summary>The id of the person or room of the roster.</summary>
    public required string Who { get; init; }

    /// <summary>The first day that is read, from 1982-01-01.</summary>
    public required LocalDate From { get; init; }

    /// <summary>The last day that is read, included, up to 2117-12-31. Nothing is said about days before <see cref="From"/> and after it.</summary>
    public required LocalDate To { get; init; }

    /// <summary>The zone of the roster. Europe/London unless said otherwise.</summary>
    public DateTimeZone Zone { get; init; } = DateTimeZoneProviders.Tzdb["Europe/London"];

    /// <summary>The zone that times without a zone are in. <see langword="null"/> unless said otherwise: such times stay unknown.</summary>
    public DateTimeZone? FloatingZone { get; init; }

    /// <summary>What busy time is taken for; out of office is leave all the same.</summary>
    public CommitmentKind Kind { get; init; } = CommitmentKind.Other;

    /// <summary>For a room, how many seats busy time takes, 1 or more: all of them when the calendar is of the whole room. 1 for a person.</summary>
    public int Seats { get; init; } = 1;

    /// <inheritdoc/>
    public override string ToString() => Invariant($"calendar of {Who} from {From:R} to {To:R}");
}

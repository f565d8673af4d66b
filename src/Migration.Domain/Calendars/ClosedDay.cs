using System.Diagnostics;
using NodaTime;

namespace MigrationDomain.Calendars;

/// <summary>A day that is not a working day, and why.</summary>
/// <remarks>
/// A day closed for several reasons is one closed day: its reasons are joined by "; " in the order of
/// <see cref="ClosedDayKind"/>, then of the alphabet, each told once, and its kind is that of the first. So the
/// order in which closures were added never shows.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ClosedDay
{
    /// <summary>Makes a closed day.</summary>
    /// <param name="date">The day.</param>
    /// <param name="kind">What sort of reason closes it.</param>
    /// <param name="reason">The reason as a reader will see it, for example "Good Friday". Not blank.</param>
    /// <exception cref="ArgumentException"><paramref name="reason"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not defined.</exception>
    public ClosedDay(LocalDate date, ClosedDayKind kind, string reason)
    {
        if (kind is < ClosedDayKind.OutsideWorkingWeek or > ClosedDayKind.Closure)
        {
            throw new ArgumentOutOfRangeException(
                nameof(kind), kind, Invariant($"'{(int)kind}' is not a kind of closed day."));
        }

        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        Date = date;
        Kind = kind;
        Reason = reason;
    }

    /// <summary>The day.</summary>
    public LocalDate Date { get; }

    /// <summary>What sort of reason closes it; of several, the first in the order of the enumeration.</summary>
    public ClosedDayKind Kind { get; }

    /// <summary>The reason, for example "Saturday", "Good Friday" or "Christmas Day (substitute day)".</summary>
    public string Reason { get; }

    /// <summary>The day and the reason, for example "2026-04-03: Good Friday".</summary>
    public override string ToString() => Invariant($"{Date:R}: {Reason}");
}

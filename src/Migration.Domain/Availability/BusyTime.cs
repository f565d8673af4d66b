using System.Diagnostics;
using NodaTime;
using NodaTime.TimeZones;

namespace MigrationDomain.Availability;

/// <summary>When somebody or something is taken: whole days, or a half-open stretch of local time.</summary>
/// <remarks>
/// Days are inclusive at both ends and become the instants from the start of the first to the end of the last day in the roster's zone, so
/// a day on which the clocks change has 23 or 25 hours. Times are half-open: what ends at 13:00 leaves 13:00 free. A local time the clocks
/// skip counts as the first time after the gap; one that occurs twice counts as the earlier, at an end as the later.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record BusyTime
{
    internal static readonly ZoneLocalMappingResolver StartResolver = Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnStartOfIntervalAfter);

    internal static readonly ZoneLocalMappingResolver EndResolver = Resolvers.CreateMappingResolver(Resolvers.ReturnLater, Resolvers.ReturnStartOfIntervalAfter);

    private BusyTime(LocalDateTime start, LocalDateTime end, bool isWholeDays)
    {
        Start = start;
        End = end;
        IsWholeDays = isWholeDays;
    }

    /// <summary>The local start, included.</summary>
    public LocalDateTime Start { get; }

    /// <summary>The local end, not included; for whole days the midnight after the last day.</summary>
    public LocalDateTime End { get; }

    /// <summary>Whether it was given in whole days.</summary>
    public bool IsWholeDays { get; }

    /// <summary>Whole days, both ends included.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <returns>The time.</returns>
    /// <exception cref="ArgumentException"><paramref name="to"/> is before <paramref name="from"/>.</exception>
    public static BusyTime Days(LocalDate from, LocalDate to) => to < from
        ? throw new ArgumentException(Invariant($"The time ends on {to:R}, before it starts on {from:R}; swap the two."), nameof(to))
        : new(from.AtMidnight(), to.PlusDays(1).AtMidnight(), isWholeDays: true);

    /// <summary>One session of one day.</summary>
    /// <param name="date">The day.</param>
    /// <param name="session">The half of it.</param>
    /// <returns>The time.</returns>
    public static BusyTime On(LocalDate date, Session session) => Between(date + Sessions.Start(session), date + Sessions.End(session));

    /// <summary>A stretch of local time, the end not included.</summary>
    /// <param name="start">The start, included.</param>
    /// <param name="end">The end, not included.</param>
    /// <returns>The time.</returns>
    /// <exception cref="ArgumentException"><paramref name="end"/> is not after <paramref name="start"/>.</exception>
    public static BusyTime Between(LocalDateTime start, LocalDateTime end) => end <= start
        ? throw new ArgumentException(Invariant($"The time ends at {end:s}, not after its start at {start:s}; swap the two or lengthen it."), nameof(end))
        : new(start, end, isWholeDays: false);

    /// <summary>The instants from start to end.</summary>
    /// <param name="zone">The zone in which the times are local.</param>
    /// <returns>A half-open interval; empty when the clocks skip all of it.</returns>
    public Interval In(DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        Instant start = zone.ResolveLocal(Start, StartResolver).ToInstant();
        Instant end = zone.ResolveLocal(End, EndResolver).ToInstant();
        return new Interval(start, Instant.Max(start, end));
    }

    /// <inheritdoc/>
    public override string ToString() => IsWholeDays
        ? Invariant($"{Start.Date:R} to {End.Date.PlusDays(-1):R}")
        : Invariant($"{Start:uuuu-MM-dd'T'HH:mm} up to {End:uuuu-MM-dd'T'HH:mm}");
}

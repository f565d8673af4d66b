using NodaTime;
using NodaTime.TimeZones;

namespace MigrationDomain.Interchange.ICalendar.Reading;

/// <summary>Where an event begins and how long it lasts: what each of its repetitions is like.</summary>
/// <param name="Start">Its start.</param>
/// <param name="Zone">The zone of its start; <see langword="null"/> for days, and when nobody knows the zone.</param>
/// <param name="Length">How long it lasts; for days at least one.</param>
internal sealed record EventSpan(CalendarTime Start, DateTimeZone? Zone, CalendarLength Length)
{
    /// <summary>How far the clock of any zone can be ahead of UTC, and behind it.</summary>
    public static readonly Duration MostAhead = Duration.FromHours(14);

    public static readonly Duration MostBehind = Duration.FromHours(12);

    // As RFC 5545 has it: a time the clocks skip is as long after the change as it was to be after the time the clocks went forward.
    private static readonly ZoneLocalMappingResolver EndResolver = Resolvers.CreateMappingResolver(Resolvers.ReturnLater, Resolvers.ReturnForwardShifted);

    public bool IsDays => Start.IsDay;

    /// <summary>Whether the zone of its times is not known, so that they are perhaps earlier or later.</summary>
    public bool IsVague => !IsDays && Zone is null;

    public int Days => Math.Max(1, Length.Days);

    /// <summary>Puts one of its repetitions on the sheet.</summary>
    public void PutOn(BusySheet sheet, LocalDateTime local, bool isAway)
    {
        if (IsDays)
        {
            sheet.BusyDays(local.Date, local.Date.PlusDays(Days - 1), isAway);
        }
        else if (Zone is null)
        {
            Instant earliest = local.InUtc().ToInstant() - MostAhead;
            sheet.Unknown(new Interval(earliest, local.Plus(Length.Nominal).InUtc().ToInstant() + MostBehind));
        }
        else
        {
            Instant start = local.InZoneLeniently(Zone).ToInstant();
            Instant end = Zone.ResolveLocal(local.Plus(Length.Nominal), EndResolver).ToInstant();
            Instant later = Length.Nominal.Equals(Period.Zero) ? start : Instant.Max(start + Length.Exact, end);
            sheet.Busy(new Interval(start, Instant.Max(start, later)), isAway);
        }
    }

    /// <summary>Whether one of its repetitions is after the last that a rule allows.</summary>
    public bool IsAfter(LocalDateTime local, CalendarTime until) =>
        IsDays || until.IsDay ? local.Date > until.Local.Date
        : !until.IsUtc ? local > until.Local
        : Zone is null ? local.InUtc().ToInstant() - MostAhead > until.Local.InUtc().ToInstant()
        : local.InZoneLeniently(Zone).ToInstant() > until.Local.InUtc().ToInstant();
}

using MigrationDomain.Intervals;
using NodaTime;
using NodaTime.TimeZones;

namespace MigrationDomain.Availability;

/// <summary>Turns local times of one zone into seconds of the standard scale: the same answers as <see cref="BusyTime.In"/>, sooner.</summary>
internal sealed class RosterClock(DateTimeZone zone)
{
    private static readonly LocalDate Origin = InstantScale.Standard.Origin.InUtc().Date;

    // One stretch for each month of some five years on end; a month that is asked for takes the place of the one 64 months away.
    private readonly PlainStretch?[] _plain = new PlainStretch?[64];

    public DateTimeZone Zone { get; } = zone;

    /// <summary>The seconds of a time, or <see langword="null"/> when the scale does not reach it or it has a fraction of a second.</summary>
    public SecondSpan? Find(BusyTime time)
    {
        if (Seconds(time.Start, BusyTime.StartResolver) is not { } start || Seconds(time.End, BusyTime.EndResolver) is not { } end)
        {
            return null;
        }

        return new SecondSpan(start, Math.Max(start, end));
    }

    /// <summary>The seconds of a time known to be within the scale.</summary>
    public SecondSpan Of(BusyTime time) => Find(time) ?? SecondSpan.Of(time.In(Zone));

    /// <summary>The seconds of whole days, both ends included.</summary>
    public SecondSpan Of(DateInterval days) => Of(BusyTime.Days(days.Start, days.End));

    /// <summary>One session of each of some days, in seconds.</summary>
    public RisingWindows EachDay(DateInterval days, Session session)
    {
        int[] starts = new int[days.Length];
        int[] ends = new int[days.Length];
        int done = 0;
        while (done < days.Length)
        {
            LocalDate day = days.Start.PlusDays(done);
            BusyTime time = BusyTime.On(day, session);
            SecondSpan first = Of(time);
            int alike = Find(time) is null ? 1 : Math.Clamp(PlainAround(day)?.DaysFrom(day) ?? 0, 1, Math.Min(days.Length - done, DaysWithin(first)));
            for (int next = 0; next < alike; next++)
            {
                starts[done] = first.Start + (next * NodaConstants.SecondsPerDay);
                ends[done] = first.End + (next * NodaConstants.SecondsPerDay);
                done++;
            }
        }

        return new RisingWindows(starts, ends);
    }

    /// <summary>The days a stretch touches.</summary>
    public DateInterval DaysOf(Interval time) =>
        new(time.Start.InZone(Zone).Date, (Instant.Max(time.Start, time.End - Duration.Epsilon)).InZone(Zone).Date);

    // How many days on end, this one included, the scale reaches from a session on.
    private static int DaysWithin(SecondSpan session) => 1 + (int)(((long)int.MaxValue - 1 - session.End) / NodaConstants.SecondsPerDay);

    private ref PlainStretch? PlainAround(LocalDate date) => ref _plain[((date.Year * 12) + date.Month) & 63];

    private int? Seconds(LocalDateTime local, ZoneLocalMappingResolver resolver)
    {
        if (local.NanosecondOfSecond != 0)
        {
            return null;
        }

        long offset = PlainAround(local.Date) is { } plain && plain.Contains(local) ? plain.Offset : Resolve(local, resolver);
        long seconds = ((long)Period.DaysBetween(Origin, local.Date) * NodaConstants.SecondsPerDay) + (local.TickOfDay / NodaConstants.TicksPerSecond) - offset;
        return seconds is > -int.MaxValue and < int.MaxValue ? (int)seconds : null;
    }

    // How far the clock is ahead of the instant, skipped times included.
    private long Resolve(LocalDateTime local, ZoneLocalMappingResolver resolver)
    {
        ZonedDateTime zoned = Zone.ResolveLocal(local, resolver);
        PlainAround(local.Date) = PlainStretch.Of(zoned.GetZoneInterval());
        return (long)(local.InUtc().ToInstant() - zoned.ToInstant()).TotalSeconds;
    }

    /// <summary>Local times that occur exactly once, all with the same offset.</summary>
    private sealed class PlainStretch(LocalDateTime start, LocalDateTime end, int offset)
    {
        public int Offset { get; } = offset;

        public static PlainStretch Of(ZoneInterval interval) => new(
            interval.HasStart ? interval.IsoLocalStart.PlusDays(1) : LocalDate.MinIsoValue.AtMidnight(),
            interval.HasEnd ? interval.IsoLocalEnd.PlusDays(-1) : LocalDate.MaxIsoValue.AtMidnight(),
            interval.WallOffset.Seconds);

        public bool Contains(LocalDateTime local) => local >= start && local < end;

        /// <summary>How many days on end, from a day on, lie wholly in the stretch.</summary>
        public int DaysFrom(LocalDate day) => day.AtMidnight() < start || day >= end.Date ? 0 : Period.DaysBetween(day, end.Date);
    }
}

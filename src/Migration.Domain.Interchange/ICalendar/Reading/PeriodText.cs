using NodaTime;

namespace MigrationDomain.Interchange.ICalendar.Reading;

/// <summary>Reads the second half of a period: a time, or a length of time.</summary>
internal static class PeriodText
{
    /// <summary>How long the period is; <see langword="null"/> when that cannot be read.</summary>
    public static CalendarLength? Length(ContentLine line, CalendarTime start, string end, CalendarZones zones)
    {
        if (start.IsDay)
        {
            return null;
        }

        if (end.AsSpan().IndexOfAny('P', 'p') >= 0)
        {
            return CalendarLength.TryRead(end, out CalendarLength? length, out bool isNegative) && !isNegative ? length : null;
        }

        if (!CalendarTime.TryRead(line, end, out CalendarTime? until) || until.IsDay)
        {
            return null;
        }

        (DateTimeZone from, DateTimeZone to) = (zones.Of(start) ?? DateTimeZone.Utc, zones.Of(until) ?? DateTimeZone.Utc);
        Instant last = until.Local.InZoneLeniently(to).ToInstant();
        CalendarLength between = CalendarLength.Between(start.Local, start.Local.InZoneLeniently(from).ToInstant(), last.InZone(from).LocalDateTime, last);
        return between.Exact < Duration.Zero || between.Exact > Duration.FromDays(CalendarLength.MostDays) ? null : between;
    }
}

using NodaTime;

namespace MigrationDomain.Interchange.ICalendar.Reading;

/// <summary>Reads how long an event lasts, from its DTEND or its DURATION; with both, the longer.</summary>
internal static class EventLength
{
    /// <summary>Reads the length; <see langword="null"/>, with a doubt, when it cannot be read.</summary>
    public static CalendarLength? Of(Component component, CalendarTime start, CalendarZones zones, Doubt doubt)
    {
        CalendarLength? byEnd = CalendarLength.Zero;
        CalendarLength? byDuration = CalendarLength.Zero;
        LocalDate from = start.Local.Date.PlusDays(-1);
        if (component.Find("DTEND") is { } end && (byEnd = ByEnd(component, end, start, zones, doubt)) is null)
        {
            return null;
        }

        if (component.Find("DURATION") is { } duration && (!CalendarLength.TryRead(duration.Value, out byDuration, out bool isNegative) || isNegative))
        {
            doubt(duration.Line, "DURATION is not a length of time such as PT1H30M or P1D", from);
            return null;
        }

        return byEnd.Exact >= byDuration.Exact ? byEnd : byDuration;
    }

    private static CalendarLength? ByEnd(Component component, ContentLine line, CalendarTime start, CalendarZones zones, Doubt doubt)
    {
        LocalDate from = start.Local.Date.PlusDays(-1);
        if (!CalendarTime.TryRead(line, line.Value.Trim(), out CalendarTime? end))
        {
            doubt(line.Line, "DTEND is neither a day nor a time", from);
            return null;
        }

        bool isSeries = component.Find("RRULE") is not null || component.Find("RDATE") is not null;
        LocalDate first = LocalDate.Min(from, end.Local.Date.PlusDays(-1));
        LocalDate? last = isSeries ? null : LocalDate.Max(start.Local.Date, end.Local.Date).PlusDays(1);
        CalendarLength? length = start.IsDay == end.IsDay ? Between(start, end, zones) : null;
        string fault = length is null ? "DTSTART and DTEND are a day and a time, not two of a kind"
            : length.Exact < Duration.Zero ? "DTEND is before DTSTART"
            : length.Exact > Duration.FromDays(CalendarLength.MostDays) ? Invariant($"The event lasts more than {CalendarLength.MostDays} days")
            : "";
        if (fault.Length == 0)
        {
            return length;
        }

        doubt(line.Line, fault, first, last);
        return null;
    }

    // When nobody knows a zone, the two times are taken to be in one.
    private static CalendarLength Between(CalendarTime start, CalendarTime end, CalendarZones zones)
    {
        (DateTimeZone? from, DateTimeZone? to) = (zones.Of(start), zones.Of(end));
        if (from is null || to is null)
        {
            return CalendarLength.Between(start.Local, start.Local.InUtc().ToInstant(), end.Local, end.Local.InUtc().ToInstant());
        }

        Instant until = end.Local.InZoneLeniently(to).ToInstant();
        return CalendarLength.Between(start.Local, start.Local.InZoneLeniently(from).ToInstant(), until.InZone(from).LocalDateTime, until);
    }
}

using MigrationDomain.Interchange.ICalendar.Reading;
using NodaTime;

namespace MigrationDomain.Interchange.ICalendar.Linting;

/// <summary>Checks times, their zones and their order.</summary>
/// <param name="calendar">The calendar they stand in.</param>
/// <param name="sheet">Where faults are put.</param>
internal sealed class TimeLint(Component calendar, LintSheet sheet)
{
    private static readonly string[] Times = ["DTSTART", "DTEND", "DTSTAMP", "RECURRENCE-ID", "DUE", "CREATED", "LAST-MODIFIED"];

    private readonly HashSet<string> _drawn = [.. calendar.Children.Where(child => child.Name == "VTIMEZONE").Select(zone => zone.Find("TZID")?.Value ?? "")];

    /// <summary>Checks one property by itself.</summary>
    public void Check(ContentLine line)
    {
        // A name that begins with a slash is known everywhere; one fault for a zone is enough.
        if (line.Parameter("TZID") is { } zone && !zone.StartsWith('/') && _drawn.Add(zone))
        {
            sheet.Add(line.Line, $"The zone {Shown.Quote(zone)} has no VTIMEZONE; write its clock changes, or write times in UTC.");
        }

        if (!Times.Contains(line.Name, StringComparer.Ordinal))
        {
            return;
        }

        if (!CalendarTime.TryRead(line, line.Value, out CalendarTime? time))
        {
            sheet.Add(line.Line, $"{line.Name} is neither a day such as 20270406 nor a time such as 20270406T090000; write one of the two.");
        }
        else if (time.IsDay != (line.Parameter("VALUE")?.ToUpperInvariant() == "DATE"))
        {
            sheet.Add(line.Line, time.IsDay ? $"{line.Name} is a day; say so, as {line.Name};VALUE=DATE." : $"{line.Name} is a time, but says VALUE=DATE; write a day or leave that out.");
        }
        else if (time.IsUtc && line.Parameter("TZID") is not null)
        {
            sheet.Add(line.Line, $"{line.Name} is in UTC and names a zone; leave out the one or the other.");
        }
        else if (line.Name == "DTSTAMP" && !time.IsUtc)
        {
            sheet.Add(line.Line, "DTSTAMP is not in UTC; end it with Z.");
        }
    }

    /// <summary>Checks that an event ends after it begins, and says once when.</summary>
    public void CheckOrder(Component component)
    {
        ContentLine? begin = component.Find("DTSTART");
        ContentLine? end = component.Find("DTEND");
        if (end is not null && component.Find("DURATION") is { } duration)
        {
            sheet.Add(duration.Line, "The event has both DTEND and DURATION; leave one of the two out.");
        }

        if (begin is null || end is null || !CalendarTime.TryRead(begin, begin.Value, out CalendarTime? start) || !CalendarTime.TryRead(end, end.Value, out CalendarTime? until))
        {
            return;
        }

        if (start.IsDay != until.IsDay)
        {
            sheet.Add(end.Line, "DTSTART and DTEND are a day and a time; write two days or two times.");
        }
        else if (Order(start, until) is <= 0)
        {
            sheet.Add(end.Line, start.IsDay
                ? "DTEND is not after DTSTART; the end of days is the day after the last."
                : "DTEND is not after DTSTART; write an end after the start, or leave it out.");
        }
    }

    // Times in zones that nobody knows cannot be compared.
    private static int? Order(CalendarTime start, CalendarTime until)
    {
        if (start.IsUtc == until.IsUtc && start.ZoneId == until.ZoneId)
        {
            return until.Local.CompareTo(start.Local);
        }

        return Zone(start) is { } from && Zone(until) is { } to
            ? until.Local.InZoneLeniently(to).ToInstant().CompareTo(start.Local.InZoneLeniently(from).ToInstant())
            : null;
    }

    private static DateTimeZone? Zone(CalendarTime time) =>
        time.IsUtc ? DateTimeZone.Utc : time.ZoneId is not null && ZoneNames.TryFind(time.ZoneId, out DateTimeZone? zone) ? zone : null;
}

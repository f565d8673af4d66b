using NodaTime;

namespace MigrationDomain.Interchange.ICalendar.Reading;

/// <summary>Reads free/busy answers as busy time. An answer says nothing about the time it does not cover.</summary>
internal sealed class FreeBusyReader(BusySheet sheet, CalendarZones zones, Doubt doubt)
{
    private readonly List<Interval> _covered = [];

    /// <summary>What the answers cover; empty when they do not say.</summary>
    public IReadOnlyList<Interval> Covered => _covered;

    public void Read(Component component)
    {
        if (component.Unread.Count > 0)
        {
            doubt(component.Unread[0].Line, component.Unread[0].Fault.TrimEnd('.'), null);
            return;
        }

        (Instant? from, Instant? to) = (Bound(component.Find("DTSTART")), Bound(component.Find("DTEND")));
        ContentLine[] lines = [.. component.All("FREEBUSY")];
        if (lines.Length == 0 && IsOneInterval(component))
        {
            PutInterval(component, from, to);
            return;
        }

        Interval[] periods = [.. lines.SelectMany(line => line.Values.Select(value => Period(line, value))).OfType<Interval>()];
        from ??= periods.Length == 0 ? null : periods.Min(period => period.Start);
        to ??= periods.Length == 0 ? null : periods.Max(period => period.End);
        if (from < to)
        {
            _covered.Add(new Interval(from, to));
        }
        else
        {
            doubt(component.Line, "The free/busy answer does not say which time it covers (DTSTART and DTEND)", null);
        }
    }

    // Radicale answers with a component for each interval; a whole answer in which all is free names whose it is.
    private static bool IsOneInterval(Component component) =>
        component.Find("FBTYPE") is not null || (component.Find("ATTENDEE") is null && component.Find("ORGANIZER") is null);

    private void PutInterval(Component component, Instant? from, Instant? to)
    {
        if (!(from < to))
        {
            doubt(component.Line, "The interval has no DTSTART and a DTEND after it that can be read", null);
        }
        else if (component.Find("FBTYPE")?.Word is var type && type != "FREE")
        {
            sheet.Busy(new Interval(from, to), type == "BUSY-UNAVAILABLE");
        }
    }

    private Instant? Bound(ContentLine? line) =>
        line is not null && CalendarTime.TryRead(line, line.Value.Trim(), out CalendarTime? time) && (time.IsDay ? sheet.Zone : zones.Of(time)) is { } zone
            ? time.Local.InZoneLeniently(zone).ToInstant()
            : null;

    // The period, free or not, for what the answer covers.
    private Interval? Period(ContentLine line, string value)
    {
        string[] parts = value.Split('/');
        if (parts.Length != 2 || !CalendarTime.TryRead(line, parts[0], out CalendarTime? start) || zones.Of(start) is not { } zone || PeriodText.Length(line, start, parts[1], zones) is not { } length)
        {
            doubt(line.Line, "FREEBUSY has a period that is not two times in UTC, or a time and a length, with a slash between", null);
            return null;
        }

        Instant from = start.Local.InZoneLeniently(zone).ToInstant();
        Interval period = new(from, from + length.Exact);
        string type = (line.Parameter("FBTYPE") ?? "BUSY").ToUpperInvariant();
        if (type != "FREE")
        {
            sheet.Busy(period, type == "BUSY-UNAVAILABLE");
        }

        return period;
    }
}

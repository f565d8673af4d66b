using NodaTime;

namespace MigrationDomain.Interchange.ICalendar.Reading;

/// <summary>Reads the events of one calendar as busy time. What cannot be read of one leaves the days it may be about unknown.</summary>
internal sealed class EventReader(BusySheet sheet, CalendarZones zones, Allowance steps, Doubt doubt)
{
    private readonly Dictionary<string, List<Moment>> _replaced = new(StringComparer.Ordinal);
    private readonly HashSet<string> _vague = new(StringComparer.Ordinal);

    public void Read(Component calendar)
    {
        Component[] events = [.. calendar.Children.Where(child => child.Name == "VEVENT")];
        foreach (Component replacing in events.Where(component => component.Find("RECURRENCE-ID") is not null))
        {
            Replace(replacing);
        }

        foreach (Component component in events.Where(component => !BusyWords.IsFree(component)))
        {
            if (Span(component) is { } span)
            {
                Put(component, span);
            }
        }
    }

    // One time of a series that was moved or cancelled: the series does not have it any more.
    private void Replace(Component component)
    {
        ContentLine line = component.Find("RECURRENCE-ID")!;
        if (!CalendarTime.TryRead(line, line.Value.Trim(), out CalendarTime? time))
        {
            Remark(line.Line, "RECURRENCE-ID is neither a day nor a time; the series is kept as busy time, the time that was meant included.");
        }
        else if (line.Parameter("RANGE") is not null)
        {
            LocalDate from = LocalDate.Min(time.Local.Date, component.Find("DTSTART") is { } begin && CalendarTime.TryRead(begin, begin.Value.Trim(), out CalendarTime? start) ? start.Local.Date : time.Local.Date);
            doubt(line.Line, "RECURRENCE-ID changes this and all later times (RANGE), which is not read", from.PlusDays(-1));
        }
        else if (component.Find("UID") is { } uid)
        {
            (_replaced.TryGetValue(uid.Value, out List<Moment>? moments) ? moments : _replaced[uid.Value] = []).Add(Moment.Of(time, zones));
        }
    }

    private EventSpan? Span(Component component)
    {
        ContentLine? begin = component.Find("DTSTART");
        CalendarTime? start = null;
        if (begin is null || !CalendarTime.TryRead(begin, begin.Value.Trim(), out start))
        {
            doubt(begin?.Line ?? component.Line, begin is null ? "The event has no DTSTART" : "DTSTART is neither a day nor a time", null);
            return null;
        }

        if (component.Unread.Count > 0)
        {
            doubt(component.Unread[0].Line, component.Unread[0].Fault.TrimEnd('.'), start.Local.Date.PlusDays(-1));
            return null;
        }

        if (Array.Find(["DTSTART", "DTEND", "DURATION"], name => component.All(name).Skip(1).Any()) is { } twice)
        {
            doubt(component.All(twice).ElementAt(1).Line, $"The event has {twice} twice", component.All("DTSTART").Count() > 1 ? null : start.Local.Date.PlusDays(-1));
            return null;
        }

        return EventLength.Of(component, start, zones, doubt) is { } length ? new EventSpan(start, zones.Of(start), length) : null;
    }

    private void Put(Component component, EventSpan span)
    {
        if (span.IsVague && _vague.Add(span.Start.ZoneId ?? ""))
        {
            Remark(component.Find("DTSTART")!.Line, span.Start.ZoneId is { } zone
                ? $"The zone {Shown.Quote(zone)} is not known, so its times are perhaps busy up to 14 hours earlier and 12 later; name a zone of the TZDB such as Europe/London, or of Windows, or draw it as a VTIMEZONE."
                : "The time has no zone, so such times are perhaps busy up to 14 hours earlier and 12 later; say in the options which zone they are in.");
        }

        EventDates dates = new(component, span, sheet, steps, zones, Excluded(component, span)) { Doubt = doubt };
        dates.Put();
    }

    private HashSet<Moment> Excluded(Component component, EventSpan span)
    {
        HashSet<Moment> excluded = [];
        if (component.Find("RECURRENCE-ID") is not null)
        {
            return excluded;
        }

        if (component.Find("UID") is { } uid && _replaced.TryGetValue(uid.Value, out List<Moment>? replaced))
        {
            excluded.UnionWith(replaced);
        }

        foreach (ContentLine line in component.All("EXDATE"))
        {
            foreach (string value in line.Values)
            {
                if (!CalendarTime.TryRead(line, value, out CalendarTime? time))
                {
                    Remark(line.Line, "EXDATE has an entry that is neither a day nor a time; the time that was meant is kept as busy time.");
                }
                else if (time.IsDay != span.IsDays)
                {
                    Remark(line.Line, $"EXDATE names {(time.IsDay ? "a day" : "a time")}, but the event has {(span.IsDays ? "whole days" : "times")}; what was meant is kept as busy time.");
                }
                else
                {
                    excluded.Add(Moment.Of(time, zones));
                }
            }
        }

        return excluded;
    }

    private void Remark(int line, string message) => sheet.Remark(line, Invariant($"line {line}"), message);
}

using MigrationDomain.Interchange.ICalendar.Reading;

namespace MigrationDomain.Interchange.ICalendar.Linting;

/// <summary>Checks the components of one calendar.</summary>
/// <param name="calendar">The calendar.</param>
/// <param name="sheet">Where faults are put.</param>
internal sealed class ComponentLint(Component calendar, LintSheet sheet)
{
    private static readonly string[] Once =
    [
        "UID", "DTSTAMP", "DTSTART", "DTEND", "DURATION", "SUMMARY", "DESCRIPTION", "LOCATION", "STATUS", "TRANSP", "SEQUENCE", "RECURRENCE-ID", "ORGANIZER", "PRODID", "VERSION", "METHOD", "TZID", "ACTION", "TRIGGER",
    ];

    private readonly TimeLint _times = new(calendar, sheet);
    private readonly Dictionary<(string Uid, string Time), int> _identities = [];

    public void Check()
    {
        Require(calendar, "VERSION", "write VERSION:2.0");
        Require(calendar, "PRODID", "write PRODID with the name of the program that made the file");
        if (calendar.Find("VERSION") is { } version && version.Value != "2.0")
        {
            sheet.Add(version.Line, $"VERSION is {Shown.Quote(version.Value)}; write 2.0.");
        }

        if (calendar.Children.Count == 0)
        {
            sheet.Add(calendar.Line, "The calendar is empty; a calendar has at least one component, such as a VEVENT.");
        }

        CheckLines(calendar);
        calendar.Children.ForEach(Check);
    }

    private void Check(Component component)
    {
        CheckLines(component);
        switch (component.Name)
        {
            case "VEVENT" or "VTODO" or "VJOURNAL" or "VFREEBUSY":
                CheckEntry(component);
                break;
            case "VALARM":
                CheckAlarm(component);
                break;
            case "VTIMEZONE":
                CheckZone(component);
                break;
        }

        component.Children.ForEach(Check);
    }

    private void CheckLines(Component component)
    {
        foreach ((int line, string fault) in component.Unread)
        {
            sheet.Add(line, fault);
        }

        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (ContentLine line in component.Lines)
        {
            if (!seen.Add(line.Name) && Once.Contains(line.Name, StringComparer.Ordinal) && !(component.Name == "VJOURNAL" && line.Name == "DESCRIPTION"))
            {
                sheet.Add(line.Line, $"{line.Name} is given twice; give it once.");
            }

            TextLint.Check(line, sheet);
            if (component.Name is not ("VTIMEZONE" or "STANDARD" or "DAYLIGHT"))
            {
                _times.Check(line);
            }
        }
    }

    private void CheckEntry(Component component)
    {
        Require(component, "UID", "give each entry one of its own that stays the same");
        Require(component, "DTSTAMP", "write when it was made, in UTC");
        if (component.Name == "VEVENT")
        {
            Require(component, "DTSTART", "write when it begins");
            _times.CheckOrder(component);
        }

        if (calendar.Find("METHOD") is not null)
        {
            Require(component, "ORGANIZER", "a calendar with a METHOD is a message, so say from whom, or leave METHOD out");
        }

        if (component.Find("UID") is { } uid && !_identities.TryAdd((uid.Value, component.Find("RECURRENCE-ID")?.Value ?? ""), uid.Line))
        {
            sheet.Add(uid.Line, Invariant($"The UID {Shown.Quote(uid.Value)} is that of the entry on line {_identities[(uid.Value, component.Find("RECURRENCE-ID")?.Value ?? "")]}, with the same RECURRENCE-ID or none; give each a UID of its own."));
        }
    }

    private void CheckAlarm(Component alarm)
    {
        Require(alarm, "ACTION", "write ACTION:DISPLAY");
        Require(alarm, "TRIGGER", "write when it rings, such as TRIGGER:-P7D");
        if (alarm.Find("ACTION")?.Word == "DISPLAY")
        {
            Require(alarm, "DESCRIPTION", "write what it shows");
        }
    }

    private void CheckZone(Component zone)
    {
        Require(zone, "TZID", "write the name of the zone");
        Component[] seasons = [.. zone.Children.Where(child => child.Name is "STANDARD" or "DAYLIGHT")];
        if (seasons.Length == 0)
        {
            sheet.Add(zone.Line, "The VTIMEZONE has neither STANDARD nor DAYLIGHT; write at least one of the two.");
        }

        foreach (Component season in seasons)
        {
            Require(season, "DTSTART", "write when the clocks change");
            Require(season, "TZOFFSETFROM", "write the offset before the change");
            Require(season, "TZOFFSETTO", "write the offset after the change");
        }
    }

    private void Require(Component component, string property, string cure)
    {
        if (component.Find(property) is null)
        {
            sheet.Add(component.Line, $"The {component.Name} has no {property}; {cure}.");
        }
    }
}

using MigrationDomain.Availability;
using NodaTime;

namespace MigrationDomain.Interchange.ICalendar;

/// <summary>Writes entries as events of RFC 5545.</summary>
internal sealed class EventWriter(CalendarText text, CalendarOptions options)
{
    private bool IsLondon => options.Zone.Id == LondonZone.Id;

    public void Write(CalendarEntry entry, bool isCancelled)
    {
        text.Line("BEGIN", "VEVENT");
        text.Text("UID", $"{entry.Id}@{options.Owner}");
        text.Line("DTSTAMP", Utc(options.Stamp));
        text.Line("SEQUENCE", Invariant($"{options.Revision}"));
        Time(entry.When);
        text.Text("SUMMARY", entry.Title);
        if (entry.Details.Length > 0)
        {
            text.Text("DESCRIPTION", entry.Details);
        }

        text.Text("CATEGORIES", entry.Category);
        text.Line("TRANSP", entry.IsBusy && !isCancelled ? "OPAQUE" : "TRANSPARENT");
        text.Line("STATUS", isCancelled ? "CANCELLED" : "CONFIRMED");
        if (entry.Rings && !isCancelled)
        {
            Alarm(entry.Title, "-P7D");
            Alarm(entry.Title, "PT0S");
        }

        text.Line("END", "VEVENT");
    }

    // Whole days are dates, and the end of several is the day after the last.
    private void Time(BusyTime when)
    {
        if (when.IsWholeDays)
        {
            text.Line("DTSTART;VALUE=DATE", Invariant($"{when.Start.Date:uuuuMMdd}"));
            text.Line("DTEND;VALUE=DATE", Invariant($"{when.End.Date:uuuuMMdd}"));
        }
        else if (IsLondon)
        {
            text.Line($"DTSTART;TZID={LondonZone.Id}", Invariant($"{when.Start:uuuuMMdd'T'HHmmss}"));
            text.Line($"DTEND;TZID={LondonZone.Id}", Invariant($"{when.End:uuuuMMdd'T'HHmmss}"));
        }
        else
        {
            Interval interval = when.In(options.Zone);
            text.Line("DTSTART", Utc(interval.Start));
            text.Line("DTEND", Utc(interval.End));
        }
    }

    private void Alarm(string title, string trigger)
    {
        text.Line("BEGIN", "VALARM");
        text.Line("ACTION", "DISPLAY");
        text.Text("DESCRIPTION", title);
        text.Line("TRIGGER", trigger);
        text.Line("END", "VALARM");
    }

    private static string Utc(Instant instant) => Invariant($"{instant:uuuuMMdd'T'HHmmss'Z'}");
}

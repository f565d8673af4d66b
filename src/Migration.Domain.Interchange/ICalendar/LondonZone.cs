namespace MigrationDomain.Interchange.ICalendar;

/// <summary>The clock changes of London, for calendars that do not know them: since 1996 on the last Sundays of March and October at 01:00 UTC.</summary>
internal static class LondonZone
{
    public const string Id = "Europe/London";

    public static void Write(CalendarText text)
    {
        text.Line("BEGIN", "VTIMEZONE");
        text.Line("TZID", Id);
        Season(text, "STANDARD", "19961027T020000", "+0100", "+0000", "10", "GMT");
        Season(text, "DAYLIGHT", "19960331T010000", "+0000", "+0100", "3", "BST");
        text.Line("END", "VTIMEZONE");
    }

    private static void Season(CalendarText text, string season, string start, string from, string to, string month, string name)
    {
        text.Line("BEGIN", season);
        text.Line("DTSTART", start);
        text.Line("TZOFFSETFROM", from);
        text.Line("TZOFFSETTO", to);
        text.Line("TZNAME", name);
        text.Line("RRULE", $"FREQ=YEARLY;BYMONTH={month};BYDAY=-1SU");
        text.Line("END", season);
    }
}

namespace MigrationDomain.Interchange.ICalendar;

/// <summary>Calendars of the components that a test is about, and what is read of them.</summary>
internal static class CalendarFiles
{
    internal static BusyCalendarOptions Options { get; } = new() { Who = "gp-1", From = new(2027, 1, 1), To = new(2027, 12, 31) };

    internal static BusyImport Read(string components, BusyCalendarOptions? options = null) =>
        BusyCalendar.Read($"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\n{components}END:VCALENDAR\n".Replace("\n", "\r\n", StringComparison.Ordinal), options ?? Options).OrThrow();

    internal static string Event(string lines, string identity = "UID:1@x") => $"BEGIN:VEVENT\n{identity}\nDTSTAMP:20270101T000000Z\n{lines.TrimEnd()}\nEND:VEVENT\n";

    internal static string Busy(string file, BusyCalendarOptions? options = null)
    {
        BusyImport calendar = Read(file, options);
        calendar.Issues.Should().BeEmpty();
        return string.Join("; ", calendar.Commitments.Select(commitment => commitment.When));
    }
}

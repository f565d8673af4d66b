namespace Formats;

/// <summary>What came in: a request, and the calendar of one of the people in it, as an application exports it.</summary>
internal static class Incoming
{
    public static ReadOnlyMemory<byte> Request { get; } = """
        {
          "template": "gp-practice",
          "goLive": "2027-04-13",
          "people": [
            { "id": "gp-1", "roles": ["lead-gp"] },
            { "id": "manager-1", "roles": ["practice-manager"] }
          ],
          "present": [ { "role": "lead-gp", "during": "critical-window" } ]
        }
        """u8.ToArray();

    public const string Calendar = """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//Example//Calendar//EN
        BEGIN:VEVENT
        UID:1@example.org
        DTSTAMP:20270101T090000Z
        DTSTART;TZID=GMT Standard Time:20270112T140000
        DTEND;TZID=GMT Standard Time:20270112T150000
        RRULE:FREQ=WEEKLY;COUNT=20
        SUMMARY:Partners
        END:VEVENT
        BEGIN:VEVENT
        UID:2@example.org
        DTSTAMP:20270101T090000Z
        DTSTART;TZID=Head Office:20270414T090000
        DTEND;TZID=Head Office:20270414T100000
        SUMMARY:Call
        END:VEVENT
        END:VCALENDAR
        """;
}

using System.Globalization;
using System.Text;
using MigrationDomain.Availability;
using NodaTime;

namespace MigrationDomain.Benchmarks.Interchange;

/// <summary>The rota of 1,000 people for a year: leave by the week, a clinic every week, a meeting now and then. The same on every machine.</summary>
internal static class RotaYear
{
    public const int People = 1_000;

    private static readonly LocalDate Monday = new(2027, 1, 4);

    public static IReadOnlyList<Commitment> Commitments { get; } = [.. Enumerable.Range(0, People).SelectMany(Of)];

    /// <summary>The calendar of each person as an application would export it.</summary>
    public static IReadOnlyList<string> Calendars { get; } = [.. Enumerable.Range(0, People).Select(person => Calendar(Of(person)))];

    public static string Id(int person) => string.Create(CultureInfo.InvariantCulture, $"person-{person:0000}");

    public static IEnumerable<Commitment> Of(int person)
    {
        string id = Id(person);
        for (int week = 0; week < 52; week++)
        {
            LocalDate day = Monday.PlusWeeks(week).PlusDays((person + week) % 5);
            yield return (person + (week * 7)) % 9 == 0
                ? new Commitment(id, CommitmentKind.Leave, BusyTime.Days(Monday.PlusWeeks(week), Monday.PlusWeeks(week).PlusDays(4)))
                : new Commitment(id, CommitmentKind.Clinic, BusyTime.Between(day + new LocalTime(9, 0), day + new LocalTime(12, 30)));
            if (week % 4 == person % 4)
            {
                yield return new Commitment(id, CommitmentKind.Meeting, BusyTime.Between(day + new LocalTime(14, 0), day + new LocalTime(15, 0)));
            }
        }
    }

    private static string Calendar(IEnumerable<Commitment> commitments)
    {
        StringBuilder text = new("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Example//Calendar//EN\r\n");
        int number = 0;
        foreach (BusyTime time in commitments.Select(commitment => commitment.When))
        {
            text.Append(CultureInfo.InvariantCulture, $"BEGIN:VEVENT\r\nUID:{++number}@example.org\r\nDTSTAMP:20270101T090000Z\r\n");
            text.Append(time.IsWholeDays
                ? string.Create(CultureInfo.InvariantCulture, $"DTSTART;VALUE=DATE:{time.Start:uuuuMMdd}\r\nDTEND;VALUE=DATE:{time.End:uuuuMMdd}\r\n")
                : string.Create(CultureInfo.InvariantCulture, $"DTSTART;TZID=Europe/London:{time.Start:uuuuMMdd'T'HHmmss}\r\nDTEND;TZID=Europe/London:{time.End:uuuuMMdd'T'HHmmss}\r\n"));
            text.Append("SUMMARY:Busy\r\nEND:VEVENT\r\n");
        }

        return text.Append("END:VCALENDAR\r\n").ToString();
    }
}

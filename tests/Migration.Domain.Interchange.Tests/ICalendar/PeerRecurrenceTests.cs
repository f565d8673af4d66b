using FsCheck.Fluent;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using MigrationDomain.Interchange.ICalendar.Reading;
using MigrationDomain.Testing;

namespace MigrationDomain.Interchange.ICalendar;

/// <summary>The days of rules next to those of Ical.Net.</summary>
/// <remarks>
/// Ical.Net 5.2.4 is no oracle where it departs from RFC 5545: a yearly rule of days by number, BYMONTHDAY, without months is kept to the month it
/// begins in, though it means every month (3.3.10, table of BYxxx); a start that is no day of its rule is left out, though it counts as the first
/// (3.8.5.3); the last year of a yearly rule is passed over when UNTIL comes before the day and month it began on; a rule without end that never
/// comes again throws. A month named twice gives its days twice.
/// </remarks>
public sealed class PeerRecurrenceTests
{
    private static readonly BusyCalendarOptions Year = new() { Who = "gp-1", From = new(2027, 1, 1), To = new(2027, 12, 31) };

    public static TheoryData<string> Rules => [.. Events().Select(rule => rule.Name)];

    [Fact]
    public void Rules_have_the_days_of_Ical_Net() => Check.That(RecurrenceCases.All.Where(input => !IsMisread(input.Rule)), input =>
    {
        // The rule ends long after the days that are compared, so that it does end and not within its last year.
        string rule = Invariant($"{input.Rule};UNTIL={input.Start.PlusYears(10):uuuuMMdd}");
        LocalDate last = input.Start.PlusDays(400);
        CalendarEvent peer = Peer(Invariant($"BEGIN:VEVENT\nUID:1\nDTSTAMP:20270101T000000Z\nDTSTART;VALUE=DATE:{input.Start:uuuuMMdd}\nRRULE:{rule}\nEND:VEVENT\n"));
        new Recurrence(RuleText.Read(rule, out _, out _)!, input.Start).Days(input.Start, last, new Allowance(100_000))
            .Should().Equal(peer.GetOccurrences(peer.DtStart).Select(occurrence => LocalDate.FromDateOnly(occurrence.Period.StartTime.Date)).TakeWhile(day => day <= last).Distinct());
    });

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_of_the_file_has_the_times_of_Ical_Net(string name)
    {
        string text = Events().Single(rule => rule.Name == name).Text;
        CalendarEvent peer = Peer(text);
        BusyCalendar.Read(Calendar(text), Year).OrThrow().Commitments.Select(commitment => commitment.When.Start.InZoneLeniently(Year.Zone).ToDateTimeUtc())
            .Should().Equal(peer.GetOccurrences(new CalDateTime(2027, 1, 1)).Select(occurrence => occurrence.Period.StartTime.AsUtc).TakeWhile(time => time.Year == 2027));
    }

    // Each rule stands in an event of its own.
    private static IEnumerable<(string Name, string Text)> Events() => Repository.Read("tests/Migration.Domain.Interchange.Tests/ICalendar/Calendars/rules.ics").ReplaceLineEndings("\n")
        .Split("BEGIN:VEVENT\n").Skip(1).Select(rest => $"BEGIN:VEVENT\n{rest.Replace("END:VCALENDAR\n", "", StringComparison.Ordinal)}")
        .Select(text => (text.Split('\n')[1], text));

    private static bool IsMisread(string rule) =>
        rule.Contains("FREQ=YEARLY", StringComparison.Ordinal) && rule.Contains(";BYMONTHDAY", StringComparison.Ordinal) && !rule.Contains(";BYMONTH=", StringComparison.Ordinal);

    private static CalendarEvent Peer(string text) => Ical.Net.Calendar.Load(Calendar(text))!.Events[0]!;

    private static string Calendar(string text) => $"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\n{text}END:VCALENDAR\n".ReplaceLineEndings("\r\n");
}

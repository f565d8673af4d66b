using System.Text.RegularExpressions;
using MigrationDomain.Availability;
using MigrationDomain.Interchange.ICalendar;
using MigrationDomain.Planning;

namespace MigrationDomain.Interchange.Hostile;

/// <summary>
/// Calendars read by Ical.Net: every event has the identity, texts, days and alarms of the model. An end of line is a line feed, any other control
/// character a blank, half a character U+FFFD.
/// </summary>
public sealed partial class CalendarBackTests : BackTests
{
    private static readonly BusyTime Night = BusyTime.Between(new(2027, 3, 27, 22, 0), new(2027, 3, 28, 6, 0));

    protected override void ComesBack(string text)
    {
        MigrationPlan plan = Some.PlanNamed(text);
        CalendarItem item = new() { Key = text, Title = text, When = Night };
        CalendarOptions options = new() { Owner = Some.NameOf(text), Stamp = Instant.FromUtc(2026, 8, 1, 9, 30), Items = [item] };
        PeerEvent[] read = PeerEvent.Read(Some.Written(output => PlanCalendar.Write(output, plan, options)));
        PeerEvent[] expected = [.. PeerEvent.Of(plan, options.Owner), new($"item-{text}@{options.Owner}", text, "", Night)];
        read.Should().Contain(expected.Select(entry => new PeerEvent(Carried(entry.Uid), Carried(entry.Summary), Carried(entry.Description), entry.When, Carried(entry.Rings))));
    }

    private static string Carried(string text) => Control().Replace(EndOfLine().Replace(string.Concat(text.EnumerateRunes()), "\n"), " ");

    [GeneratedRegex("\r\n|[\r\n\f\u0085\u2028\u2029]", RegexOptions.CultureInvariant)]
    private static partial Regex EndOfLine();

    [GeneratedRegex(@"[\p{Cc}-[\n]]", RegexOptions.CultureInvariant)]
    private static partial Regex Control();
}

using System.Collections.Immutable;
using System.Text;
using MigrationDomain.Availability;
using MigrationDomain.Planning;
using MigrationDomain.Testing;

namespace MigrationDomain.Interchange.ICalendar;

public sealed class PlanCalendarTests
{
    private static readonly CalendarOptions Options = new() { Owner = "y00001.example.nhs.uk", Stamp = Instant.FromUtc(2027, 2, 22, 9, 30), Revision = 2 };

    private static readonly CalendarItem Shift = new() { Key = "night", Title = "Cutover, night shift", When = BusyTime.Between(new(2027, 3, 27, 22, 0), new(2027, 3, 28, 6, 0)) };

    [Theory]
    [ClassData(typeof(Cultures))]
    public void A_calendar_is_the_same_text_everywhere(string culture) =>
        Golden.Match(Culture.Run(culture, () => Calendar(Some.Plan, Options with { Items = [Shift] })), "after-easter.ics");

    [Fact]
    public void A_milestone_is_a_day_that_ends_on_the_next() => Calendar(Some.Plan, Options).Should().Contain(
        "BEGIN:VEVENT\r\nUID:milestone-go-live@y00001.example.nhs.uk\r\nDTSTAMP:20270222T093000Z\r\nSEQUENCE:2\r\nDTSTART;VALUE=DATE:20270406\r\n"
        + "DTEND;VALUE=DATE:20270407\r\nSUMMARY:Go Live\r\nDESCRIPTION:the date given\r\nCATEGORIES:Milestone\r\nTRANSP:TRANSPARENT\r\nSTATUS:CONFIRMED\r\nEND:VEVENT\r\n");

    [Fact]
    public void A_reminder_is_an_entry_of_its_own_and_rings() => Calendar(Some.Plan, Options).Should().Contain("UID:reminder-eps-1@").And.Contain("UID:reminder-eps-2@")
        .And.Contain("BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:Last day to tell Electronic Prescription Service\r\nTRIGGER:-P7D\r\nEND:VALARM\r\n");

    [Fact]
    public void Only_the_critical_window_is_busy_time() => Calendar(Some.Plan, Options).Split("BEGIN:VEVENT")
        .Where(entry => entry.Contains("TRANSP:OPAQUE", StringComparison.Ordinal)).Should().ContainSingle().Which.Should().Contain("UID:window-critical-window@");

    [Fact]
    public void A_time_in_London_brings_its_clock_changes() => Calendar(Some.Plan, Options with { Items = [Shift] }).Should()
        .Contain("BEGIN:VTIMEZONE\r\nTZID:Europe/London\r\n").And.Contain("DTSTART;TZID=Europe/London:20270327T220000\r\nDTEND;TZID=Europe/London:20270328T060000\r\n");

    [Fact]
    public void A_time_elsewhere_is_written_in_universal_time()
    {
        string calendar = Calendar(Some.Plan, Options with { Items = [Shift], Zone = DateTimeZoneProviders.Tzdb["Europe/Paris"] });

        calendar.Should().NotContain("VTIMEZONE").And.Contain("DTSTART:20270327T210000Z\r\nDTEND:20270328T040000Z\r\n");
    }

    [Fact]
    public void What_vanished_is_cancelled_and_keeps_its_identity()
    {
        string calendar = Calendar(Some.PlanWithUnknownDates, Options with { Before = Some.Plan });

        calendar.Split("BEGIN:VEVENT").Where(entry => entry.Contains("STATUS:CANCELLED", StringComparison.Ordinal))
            .Should().Contain(entry => entry.Contains("UID:milestone-end-of-migration@y00001.example.nhs.uk\r\n", StringComparison.Ordinal))
            .And.OnlyContain(entry => !entry.Contains("VALARM", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_is_cancelled_when_the_plan_only_moves()
    {
        MigrationPlan moved = MigrationPlanner.Plan(Some.Plan.Request with { RootDate = new(2027, 4, 13) });

        Calendar(moved, Options with { Before = Some.Plan }).Should().NotContain("CANCELLED");
    }

    [Fact]
    public void What_has_no_day_is_lost_and_says_so()
    {
        ImmutableArray<Loss> losses = PlanCalendar.Write(TextWriter.Null, Some.PlanWithUnknownDates, Options);

        losses.Select(loss => loss.Message).Should().Equal(
            "'Decision on longer access to the old system' is left out: its day is unknown.",
            "'End of migration' is left out: its day is unknown.",
            "Phases and activities are not in the calendar; the action list and the JSON document have them.",
            "The steps and sources behind the dates, findings and conflicts are not in the calendar; the JSON document has them.");
    }

    [Fact]
    public void Items_have_keys_of_their_own() => FluentActions.Invoking(() => Calendar(Some.Plan, Options with { Items = [Shift, Shift] }))
        .Should().Throw<ArgumentException>().WithMessage("Two items have the key 'night'; give each a key of its own.*");

    [Fact]
    public void Whatever_the_names_lines_are_short_and_end_as_they_must() => Check.That(Some.Texts, text =>
    {
        string[] lines = Calendar(Some.PlanNamed(text), Options).Split("\r\n");
        return lines[^1].Length == 0
            && lines.All(line => Encoding.UTF8.GetByteCount(line) <= 75 && !line.Any(char.IsControl))
            && Unfolded(lines).Where(line => line.StartsWith("SUMMARY:", StringComparison.Ordinal)).All(line => !System.Text.RegularExpressions.Regex.IsMatch(line, @"(?<!\\)(?:\\\\)*[;,]"));
    });

    private static string[] Unfolded(string[] lines) => string.Join("\r\n", lines).Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");

    private static string Calendar(MigrationPlan plan, CalendarOptions options) => Some.Written(output => PlanCalendar.Write(output, plan, options));
}

using System.Collections.Immutable;
using MigrationDomain.Availability;
using MigrationDomain.Planning;
using MigrationDomain.Rules;
using MigrationDomain.Testing;

namespace MigrationDomain.Interchange.ICalendar;

public sealed class CalendarLintTests
{
    private const string Head = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\n";
    private const string Tail = "END:VCALENDAR\r\n";
    private const string Identity = "UID:1@x\r\nDTSTAMP:20270101T000000Z\r\n";
    private const string Day = "DTSTART;VALUE=DATE:20270406\r\n";

    private static readonly CalendarOptions Options = new()
    {
        Owner = "y00001.example.nhs.uk",
        Stamp = Instant.FromUtc(2027, 2, 22, 9, 30),
        Items = [new CalendarItem { Key = "night", Title = "Cutover; \"night\", shift\\", When = BusyTime.Between(new(2027, 3, 27, 22, 0), new(2027, 3, 28, 6, 0)) }],
    };

    [Fact]
    public void Our_own_calendars_are_clean()
    {
        Lint(Some.Plan, Options).Should().BeEmpty();
        Lint(Some.Plan, Options with { Zone = DateTimeZoneProviders.Tzdb["Europe/Paris"], Revision = 7 }).Should().BeEmpty();
        Lint(Some.PlanWithUnknownDates, Options with { Before = Some.Plan }).Should().BeEmpty();
        Lint(MigrationPlanner.Plan(Some.Plan.Request with { RootDate = new(2026, 11, 17), Today = null }), Options with { Items = [] }).Should().BeEmpty();
    }

    [Fact]
    public void Our_own_calendars_are_clean_whatever_the_names() => Check.That(Some.Texts, text => Lint(Some.PlanNamed(text), Options).IsEmpty);

    [Theory]
    [InlineData("", "line 1", "The file is empty; it begins with BEGIN:VCALENDAR and ends with END:VCALENDAR.")]
    [InlineData("SUMMARY:x\r\n", "line 1", "The line stands outside of a calendar; a file begins with BEGIN:VCALENDAR and ends with END:VCALENDAR.")]
    [InlineData("BEGIN:VEVENT\r\nEND:VEVENT\r\n", "line 1", "The file begins with 'VEVENT'; begin it with BEGIN:VCALENDAR.")]
    [InlineData(Head + "BEGIN:VEVENT\r\n" + Identity + Day + "END:VALARM\r\n" + Tail, "line 8", "'VALARM' ends here, but 'VEVENT' is open since line 4; end what was begun last.")]
    [InlineData(Head + "BEGIN:VEVENT\r\n" + Identity + Day, "line 4", "'VEVENT' begins here and never ends; end it, or fetch the file again if it was cut off.")]
    [InlineData(Head + "BEGIN:VEVENT\r\n" + Identity + Day + "END:VEVENT\r\n" + Tail + Tail, "line 10", "The line stands outside of a calendar; a file begins with BEGIN:VCALENDAR and ends with END:VCALENDAR.")]
    [InlineData(" \r\n" + Head + "BEGIN:VEVENT\r\n" + Identity + Day + "END:VEVENT\r\n" + Tail, "line 1", "The line stands outside of a calendar; a file begins with BEGIN:VCALENDAR and ends with END:VCALENDAR.")]
    [InlineData("BEGIN:A\r\nBEGIN:B\r\n", "line 1", "The file begins with 'A'; begin it with BEGIN:VCALENDAR.")]
    [InlineData(Head + Tail, "line 1", "The calendar is empty; a calendar has at least one component, such as a VEVENT.")]
    [InlineData("BEGIN:VCALENDAR\r\nPRODID:x\r\nBEGIN:VEVENT\r\n" + Identity + Day + "END:VEVENT\r\n" + Tail, "line 1", "The VCALENDAR has no VERSION; write VERSION:2.0.")]
    [InlineData("BEGIN:VCALENDAR\r\nVERSION:1.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\n" + Identity + Day + "END:VEVENT\r\n" + Tail, "line 2", "VERSION is '1.0'; write 2.0.")]
    [InlineData("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\n" + Identity + Day + "END:VEVENT\r\n" + Tail, "line 1", "The VCALENDAR has no PRODID; write PRODID with the name of the program that made the file.")]
    public void A_calendar_is_built_as_it_must_be(string file, string place, string message) => Only(file, place, message);

    [Theory]
    [InlineData("DTSTAMP:20270101T000000Z\r\n" + Day, "line 4", "The VEVENT has no UID; give each entry one of its own that stays the same.")]
    [InlineData("UID:1@x\r\n" + Day, "line 4", "The VEVENT has no DTSTAMP; write when it was made, in UTC.")]
    [InlineData(Identity, "line 4", "The VEVENT has no DTSTART; write when it begins.")]
    [InlineData("UID:1@x\r\nDTSTAMP:20270101T000000\r\n" + Day, "line 6", "DTSTAMP is not in UTC; end it with Z.")]
    [InlineData(Identity + Day + Day, "line 8", "DTSTART is given twice; give it once.")]
    [InlineData(Identity + "DTSTART;VALUE=DATE:20270230\r\n", "line 7", "DTSTART is neither a day such as 20270406 nor a time such as 20270406T090000; write one of the two.")]
    [InlineData(Identity + "DTSTART:2027-04-06T09:00\r\n", "line 7", "DTSTART is neither a day such as 20270406 nor a time such as 20270406T090000; write one of the two.")]
    [InlineData(Identity + "DTSTART:20270406\r\n", "line 7", "DTSTART is a day; say so, as DTSTART;VALUE=DATE.")]
    [InlineData(Identity + "DTSTART;VALUE=DATE:20270406T090000Z\r\n", "line 7", "DTSTART is a time, but says VALUE=DATE; write a day or leave that out.")]
    [InlineData(Identity + Day + "DTEND;VALUE=DATE:20270406\r\n", "line 8", "DTEND is not after DTSTART; the end of days is the day after the last.")]
    [InlineData(Identity + "DTSTART:20270406T090000Z\r\nDTEND:20270406T083000Z\r\n", "line 8", "DTEND is not after DTSTART; write an end after the start, or leave it out.")]
    [InlineData(Identity + Day + "DTEND:20270407T000000Z\r\n", "line 8", "DTSTART and DTEND are a day and a time; write two days or two times.")]
    [InlineData(Identity + Day + "DTEND;VALUE=DATE:20270407\r\nDURATION:P1D\r\n", "line 9", "The event has both DTEND and DURATION; leave one of the two out.")]
    [InlineData(Identity + "DTSTART;TZID=Europe/London:20270406T090000\r\nDTEND;TZID=Europe/London:20270406T093000\r\n", "line 7", "The zone 'Europe/London' has no VTIMEZONE; write its clock changes, or write times in UTC.")]
    [InlineData(Identity + "DTSTART;TZID=/x/Europe/London:20270406T090000Z\r\n", "line 7", "DTSTART is in UTC and names a zone; leave out the one or the other.")]
    [InlineData(Identity + Day + "BEGIN:VALARM\r\nACTION:AUDIO\r\nEND:VALARM\r\n", "line 8", "The VALARM has no TRIGGER; write when it rings, such as TRIGGER:-P7D.")]
    [InlineData(Identity + Day + "BEGIN:VALARM\r\nTRIGGER:-P7D\r\nEND:VALARM\r\n", "line 8", "The VALARM has no ACTION; write ACTION:DISPLAY.")]
    [InlineData(Identity + Day + "BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-P7D\r\nEND:VALARM\r\n", "line 8", "The VALARM has no DESCRIPTION; write what it shows.")]
    [InlineData(Identity + Day + "SUMMARY:Mrs Secret, again\r\n", "line 8", "SUMMARY has a comma in its text; write it as \\,.")]
    [InlineData(Identity + Day + "LOCATION:Room 1; floor 2\r\n", "line 8", "LOCATION has a semicolon in its text; write it as \\;.")]
    [InlineData(Identity + Day + "DESCRIPTION:C:\\temp\r\n", "line 8", "DESCRIPTION has a backslash that escapes nothing; write it as \\\\.")]
    [InlineData(Identity + Day + "DESCRIPTION:end\\\r\n", "line 8", "DESCRIPTION has a backslash that escapes nothing; write it as \\\\.")]
    [InlineData(Identity + Day + "CATEGORIES:one,two;three\r\n", "line 8", "CATEGORIES has a semicolon in its text; write it as \\;.")]
    [InlineData(Identity + Day + "SUMMARY\r\n", "line 8", "The property has no value; write a colon and the value behind it.")]
    [InlineData(Identity + Day + "the rest of a note\r\n", "line 8", "The line does not begin with a name such as DTSTART; write NAME:value, and begin what goes on from the line before with a space.")]
    [InlineData(Identity + Day + "SUMMARY;LANGUAGE:x\r\n", "line 8", "A parameter has no value; write NAME;PARAMETER=VALUE:value.")]
    [InlineData(Identity + Day + "\r\n", "line 8", "The line is empty; remove it.")]
    [InlineData(Identity + Day + "X-A:1\n", "line 8", "The line ends with a line feed alone, as 1 in all does; end lines with CR LF.")]
    [InlineData(Identity + Day + "X-A:1\rX-B:2\rX-C:3\r\n", "line 8", "The line ends with a carriage return alone, as 2 in all do; end lines with CR LF.")]
    [InlineData(Identity + Day + "SUMMARY:å123456789012345678901234567890123456789012345678901234567890123456\r\n", "line 8", "The line has 76 octets; fold it after at most 75.")]
    [InlineData(Identity + Day + "SUMMARY:a\ufffd\r\n \ufffdb\r\n", "line 9", "The fold splits a character; fold between two characters, not between the octets of one.")]
    [InlineData(Identity + Day + "SUMMARY:a\ud83d\r\n \ude00\r\n", "line 9", "The fold splits a character; fold between two characters, not between the octets of one.")]
    [InlineData(Identity + Day + "SUMMARY:a\u0007b\r\n", "line 8", "The line has a control character (\\u0007) in it; remove it.")]
    [InlineData(Identity + Day + "END:VEVENT\r\nBEGIN:VEVENT\r\n" + Identity + Day, "line 10", "The UID '1@x' is that of the entry on line 5, with the same RECURRENCE-ID or none; give each a UID of its own.")]
    public void An_event_is_built_as_it_must_be(string lines, string place, string message) => Only(Head + "BEGIN:VEVENT\r\n" + lines + "END:VEVENT\r\n" + Tail, place, message);

    [Fact]
    public void A_message_says_from_whom_it_is() =>
        Only("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nMETHOD:PUBLISH\r\nBEGIN:VEVENT\r\n" + Identity + Day + "END:VEVENT\r\n" + Tail,
            "line 5", "The VEVENT has no ORGANIZER; a calendar with a METHOD is a message, so say from whom, or leave METHOD out.");

    [Fact]
    public void A_file_ends_with_a_line_end() =>
        Only((Head + "BEGIN:VEVENT\r\n" + Identity + Day + "END:VEVENT\r\n" + Tail).TrimEnd(), "line 9", "The last line has no end; end it with CR LF.");

    [Theory]
    [InlineData("BEGIN:VTIMEZONE\r\nTZID:x\r\nEND:VTIMEZONE\r\n", "line 4", "The VTIMEZONE has neither STANDARD nor DAYLIGHT; write at least one of the two.")]
    [InlineData("BEGIN:VTIMEZONE\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:+0000\r\nTZOFFSETTO:+0000\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n", "line 4", "The VTIMEZONE has no TZID; write the name of the zone.")]
    [InlineData("BEGIN:VTIMEZONE\r\nTZID:x\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:+0000\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n", "line 6", "The STANDARD has no TZOFFSETTO; write the offset after the change.")]
    public void A_zone_is_drawn_as_it_must_be(string zone, string place, string message) => Only(Head + zone + Tail, place, message);

    [Fact]
    public void A_moved_time_of_a_series_has_the_identity_of_the_series() =>
        CalendarLint.Check(Head + "BEGIN:VEVENT\r\n" + Identity + Day + "RRULE:FREQ=DAILY\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\n" + Identity + "RECURRENCE-ID;VALUE=DATE:20270408\r\n" + Day + "END:VEVENT\r\n" + Tail)
            .Should().BeEmpty();

    [Fact]
    public void Every_fault_is_told_by_line() => CalendarLint.Check(Head + "BEGIN:VEVENT\nUID:1\r\nSUMMARY:a,b\r\nEND:VEVENT\r\n" + Tail).Select(fault => fault.Where)
        .Should().Equal("line 4", "line 4", "line 4", "line 6");

    [Fact]
    public void A_file_with_very_many_faults_is_told_the_first_thousand()
    {
        ImmutableArray<Fault> faults = CalendarLint.Check(Head + "BEGIN:VEVENT\r\n" + Identity + Day + string.Concat(Enumerable.Repeat("SUMMARY:a;b\r\n", 3_000)) + "END:VEVENT\r\n" + Tail);

        (faults.Length, faults[^1].Where, faults[^1].Message).Should().Be((1_001, "the file", "4999 more faults are not listed; correct those above first."));
    }

    [Fact]
    public void A_file_too_large_is_not_checked() => CalendarLint.Check(new string('x', BusyCalendar.MostCharacters + 1)).Single().Message
        .Should().Be("The file has 16777217 characters; at most 16777216 are read, so split it.");

    [Fact]
    public void A_damaged_file_is_checked_and_never_throws()
    {
        string sound = Some.Written(output => PlanCalendar.Write(output, Some.PlanNamed("å; x"), Options));
        CalendarLint.Check(sound).Should().BeEmpty();
        Dice dice = new(20_274);
        for (int round = 0; round < 20_000; round++)
        {
            char[] damaged = sound.ToCharArray();
            for (int hit = 0; hit <= round % 4; hit++)
            {
                damaged[dice.Next(damaged.Length)] = (char)dice.Next(round % 2 == 0 ? 128 : 0x10000);
            }

            Assert.All(CalendarLint.Check(new string(damaged)), fault => Assert.NotEmpty(fault.Message));
        }
    }

    private static void Only(string file, string place, string message) =>
        CalendarLint.Check(file).Select(fault => (fault.Where, fault.Message)).Should().Equal((place, message));

    private static ImmutableArray<Fault> Lint(MigrationPlan plan, CalendarOptions options) =>
        CalendarLint.Check(Some.Written(output => PlanCalendar.Write(output, plan, options)));
}

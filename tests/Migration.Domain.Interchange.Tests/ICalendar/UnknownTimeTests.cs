using MigrationDomain.Availability;
using static MigrationDomain.Interchange.ICalendar.CalendarFiles;

namespace MigrationDomain.Interchange.ICalendar;

/// <summary>What a calendar says and nobody understands leaves its time unknown.</summary>
public sealed class UnknownTimeTests
{
    [Fact]
    public void A_time_without_a_zone_is_unknown_until_somebody_says_which()
    {
        string file = Event("DTSTART:20270406T120000\nDTEND:20270406T130000") + Event("DTSTART:20270407T120000\nDTEND:20270407T130000");

        BusyImport unknown = Read(file);
        unknown.Commitments.Should().BeEmpty();
        unknown.Unknowns.Select(time => time.When.ToString()).Should().Equal("2027-04-05T23:00 up to 2027-04-08T02:00");
        unknown.Issues.Select(issue => $"{issue.Where}: {issue.Message}").Should().Equal(
            "line 7: The time has no zone, so such times are perhaps busy up to 14 hours earlier and 12 later; say in the options which zone they are in.");
        Busy(file, Options with { FloatingZone = DateTimeZoneProviders.Tzdb["Europe/Paris"] }).Should().Be("2027-04-06T11:00 up to 2027-04-06T12:00; 2027-04-07T11:00 up to 2027-04-07T12:00");
    }

    [Theory]
    [InlineData("SUMMARY:Mrs Secret", "line 4", "The event has no DTSTART; nothing is known of the days that are read.", "2027-01-01 to 2027-12-31")]
    [InlineData("DTSTART:soon", "line 7", "DTSTART is neither a day nor a time; nothing is known of the days that are read.", "2027-01-01 to 2027-12-31")]
    [InlineData("DTSTART;VALUE=DATE:20270230", "line 7", "DTSTART is neither a day nor a time; nothing is known of the days that are read.", "2027-01-01 to 2027-12-31")]
    [InlineData("DTSTART:20270406T080000Z\nDTEND:later", "line 8", "DTEND is neither a day nor a time; nothing is known from 2027-04-05 on.", "2027-04-05 to 2027-12-31")]
    [InlineData("DTSTART:20270406T080000Z\nDTEND:20270406T070000Z", "line 8", "DTEND is before DTSTART; nothing is known from 2027-04-05 to 2027-04-07.", "2027-04-05 to 2027-04-07")]
    [InlineData("DTSTART:20270406T080000Z\nDTEND:20270406T070000Z\nRRULE:FREQ=DAILY", "line 8", "DTEND is before DTSTART; nothing is known from 2027-04-05 on.", "2027-04-05 to 2027-12-31")]
    [InlineData("DTSTART;VALUE=DATE:20270406\nDTEND:20270406T070000Z", "line 8", "DTSTART and DTEND are a day and a time, not two of a kind; nothing is known from 2027-04-05 to 2027-04-07.", "2027-04-05 to 2027-04-07")]
    [InlineData("DTSTART:20270406T080000Z\nDTEND:95000406T070000Z", "line 8", "The event lasts more than 100000 days; nothing is known from 2027-04-05 to 9500-04-07.", "2027-04-05 to 2027-12-31")]
    [InlineData("DTSTART:20270406T080000Z\nDURATION:1H", "line 8", "DURATION is not a length of time such as PT1H30M or P1D; nothing is known from 2027-04-05 on.", "2027-04-05 to 2027-12-31")]
    [InlineData("DTSTART:20270406T080000Z\nDURATION:-PT1H", "line 8", "DURATION is not a length of time such as PT1H30M or P1D; nothing is known from 2027-04-05 on.", "2027-04-05 to 2027-12-31")]
    [InlineData("DTSTART;VALUE=DATE:20270406\nRRULE:FREQ=HOURLY", "line 8", "The event repeats by a rule that is not read: FREQ=HOURLY is not read, only DAILY, WEEKLY, MONTHLY and YEARLY are; nothing is known from 2027-04-05 on.", "2027-04-05 to 2027-12-31")]
    [InlineData("DTSTART;VALUE=DATE:20270406\nRRULE:FREQ=HOURLY;UNTIL=20270410", "line 8", "The event repeats by a rule that is not read: FREQ=HOURLY is not read, only DAILY, WEEKLY, MONTHLY and YEARLY are; nothing is known from 2027-04-05 to 2027-04-12.", "2027-04-05 to 2027-04-12")]
    [InlineData("DTSTART;VALUE=DATE:20270406\nRRULE:FREQ=YEARLY;BYWEEKNO=20", "line 8", "The event repeats by a rule that is not read: 'BYWEEKNO' is not read, only FREQ, INTERVAL, COUNT, UNTIL, BYDAY, BYMONTHDAY, BYMONTH, BYSETPOS and WKST are; nothing is known from 2027-04-05 on.", "2027-04-05 to 2027-12-31")]
    [InlineData("DTSTART;VALUE=DATE:20270406\nRRULE:INTERVAL=2", "line 8", "The event repeats by a rule that is not read: it does not say FREQ; nothing is known from 2027-04-05 on.", "2027-04-05 to 2027-12-31")]
    [InlineData("DTSTART;VALUE=DATE:20270406\nRRULE:FREQ=DAILY;FREQ=WEEKLY", "line 8", "The event repeats by a rule that is not read: it says 'FREQ' twice; nothing is known from 2027-04-05 on.", "2027-04-05 to 2027-12-31")]
    [InlineData("DTSTART;VALUE=DATE:20270406\nRRULE:FREQ=DAILY;COUNT=2;UNTIL=20270501", "line 8", "The event repeats by a rule that is not read: it says both COUNT and UNTIL; nothing is known from 2027-04-05 to 2027-05-03.", "2027-04-05 to 2027-05-03")]
    [InlineData("DTSTART;VALUE=DATE:20270406\nRRULE:FREQ=DAILY;COUNT=0", "line 8", "The event repeats by a rule that is not read: COUNT is not a number from 1 to 1000000; nothing is known from 2027-04-05 on.", "2027-04-05 to 2027-12-31")]
    [InlineData("DTSTART;VALUE=DATE:20270406\nRRULE:FREQ=DAILY;INTERVAL=0", "line 8", "The event repeats by a rule that is not read: INTERVAL is not a number from 1 to 10000; nothing is known from 2027-04-05 on.", "2027-04-05 to 2027-12-31")]
    [InlineData("DTSTART;VALUE=DATE:20270406\nRRULE:FREQ=DAILY;UNTIL=tomorrow", "line 8", "The event repeats by a rule that is not read: UNTIL is neither a day nor a time; nothing is known from 2027-04-05 on.", "2027-04-05 to 2027-12-31")]
    [InlineData("DTSTART;VALUE=DATE:20270406\nRRULE:FREQ=WEEKLY;BYDAY=2TU", "line 8", "The event repeats by a rule that is not read: BYDAY is not a list of weekdays such as MO or, in a MONTHLY or YEARLY rule, 2MO; nothing is known from 2027-04-05 on.", "2027-04-05 to 2027-12-31")]
    [InlineData("DTSTART;VALUE=DATE:20270406\nRRULE:FREQ=MONTHLY;BYMONTHDAY=32", "line 8", "The event repeats by a rule that is not read: BYMONTHDAY is not a list of numbers from 1 to 31; nothing is known from 2027-04-05 on.", "2027-04-05 to 2027-12-31")]
    [InlineData("DTSTART;VALUE=DATE:20270406\nRRULE:FREQ=WEEKLY;BYMONTHDAY=1", "line 8", "The event repeats by a rule that is not read: BYMONTHDAY says nothing in a WEEKLY rule; nothing is known from 2027-04-05 on.", "2027-04-05 to 2027-12-31")]
    [InlineData("DTSTART;VALUE=DATE:20270406\nDTSTART;VALUE=DATE:20270408", "line 8", "The event has DTSTART twice; nothing is known of the days that are read.", "2027-01-01 to 2027-12-31")]
    [InlineData("DTSTART;VALUE=DATE:20270406\nDTEND;VALUE=DATE:20270408\nDTEND;VALUE=DATE:20270408", "line 9", "The event has DTEND twice; nothing is known from 2027-04-05 on.", "2027-04-05 to 2027-12-31")]
    [InlineData("DTSTART;VALUE=DATE:20270406\nRRULE FREQ=DAILY", "line 8", "The line does not begin with a name such as DTSTART; write NAME:value, and begin what goes on from the line before with a space; nothing is known from 2027-04-05 on.", "2027-04-05 to 2027-12-31")]
    [InlineData("DTSTART;VALUE=DATE:20270406\nRECURRENCE-ID;RANGE=THISANDFUTURE;VALUE=DATE:20270410\nTRANSP:TRANSPARENT", "line 8", "RECURRENCE-ID changes this and all later times (RANGE), which is not read; nothing is known from 2027-04-05 on.", "2027-04-05 to 2027-12-31")]
    public void What_cannot_be_understood_is_unknown_and_never_free(string lines, string place, string message, string unknown)
    {
        BusyImport calendar = Read(Event(lines));

        calendar.Issues.Select(issue => (issue.Where, issue.Message)).Should().Equal((place, message));
        string.Join("; ", calendar.Unknowns.Select(time => time.When)).Should().Be(unknown);
    }

    [Theory]
    [InlineData("RDATE;VALUE=DATE:2027", "line 8", "RDATE has an entry that is neither a day, a time nor a period; nothing is known of the days that are read.", "2027-01-01 to 2027-12-31")]
    [InlineData("RDATE:20270410T080000Z", "line 8", "RDATE and DTSTART are a day and a time, not two of a kind; nothing is known from 2027-04-09 to 2027-04-12.", "2027-04-09 to 2027-04-12")]
    [InlineData("RDATE;VALUE=PERIOD:20270410T080000Z/x", "line 8", "RDATE has a period whose end cannot be read; nothing is known from 2027-04-09 on.", "2027-04-09 to 2027-12-31")]
    [InlineData("EXDATE;VALUE=DATE:2027", "line 8", "EXDATE has an entry that is neither a day nor a time; the time that was meant is kept as busy time.", "")]
    [InlineData("EXDATE:20270406T000000Z", "line 8", "EXDATE names a time, but the event has whole days; what was meant is kept as busy time.", "")]
    [InlineData("RECURRENCE-ID:x", "line 8", "RECURRENCE-ID is neither a day nor a time; the series is kept as busy time, the time that was meant included.", "")]
    public void What_is_understood_beside_it_stays_busy(string line, string place, string message, string unknown)
    {
        BusyImport calendar = Read(Event("DTSTART;VALUE=DATE:20270406\n" + line));

        calendar.Issues.Select(issue => (issue.Where, issue.Message)).Should().Equal((place, message));
        calendar.Commitments.Should().Equal(new Commitment("gp-1", CommitmentKind.Other, BusyTime.Days(new(2027, 4, 6), new(2027, 4, 6))));
        string.Join("; ", calendar.Unknowns.Select(time => time.When)).Should().Be(unknown);
    }

    [Fact]
    public void A_zone_that_nobody_knows_leaves_its_times_unknown()
    {
        BusyImport calendar = Read(Event("DTSTART;TZID=Mars/Olympus:20270406T120000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=2\nEXDATE;TZID=Mars/Olympus:20270413T120000"));

        calendar.Issues.Single().Message.Should().Be("The zone 'Mars/Olympus' is not known, so its times are perhaps busy up to 14 hours earlier and 12 later; name a zone of the TZDB such as Europe/London, or of Windows, or draw it as a VTIMEZONE.");
        calendar.Unknowns.Single().When.ToString().Should().Be("2027-04-05T23:00 up to 2027-04-07T02:00");
    }

    [Fact]
    public void A_rule_without_end_stops_where_the_limit_is_and_the_rest_is_unknown()
    {
        BusyImport calendar = Read(string.Concat(Enumerable.Range(0, 1_500).Select(_ => Event("DTSTART:20000101T080000Z\nDURATION:PT1M\nRRULE:FREQ=DAILY"))));

        calendar.Issues[0].Message.Should().Be("The calendar repeats more often than is read; nothing is known from 1999-12-31 on.");
        calendar.Unknowns.Single().When.Should().Be(BusyTime.Days(new(2027, 1, 1), new(2027, 12, 31)));
    }

    [Fact]
    public void A_free_busy_answer_says_nothing_about_what_it_does_not_cover()
    {
        BusyImport calendar = Read("BEGIN:VFREEBUSY\nATTENDEE:mailto:x@example.org\nDTSTART:20270401T000000Z\nDTEND:20270501T000000Z\nEND:VFREEBUSY\n");

        calendar.Commitments.Should().BeEmpty();
        calendar.Unknowns.Select(time => time.When.ToString()).Should().Equal("2027-01-01T00:00 up to 2027-04-01T01:00", "2027-05-01T01:00 up to 2028-01-01T00:00");
        calendar.Issues.Single().Message.Should().Be("The free/busy answers do not cover all days that are read; nothing is known of the others.");
    }

    [Fact]
    public void A_period_that_cannot_be_read_leaves_all_unknown() =>
        Read("BEGIN:VFREEBUSY\nDTSTART:20270101T000000Z\nDTEND:20280101T000000Z\nFREEBUSY:20270406T080000Z/soon\nEND:VFREEBUSY\n").Issues.Select(issue => (issue.Where, issue.Message))
            .Should().Equal(("line 7", "FREEBUSY has a period that is not two times in UTC, or a time and a length, with a slash between; nothing is known of the days that are read."));

    [Theory]
    [InlineData("BEGIN:VAVAILABILITY\nEND:VAVAILABILITY\n", "The component says when somebody can be had (VAVAILABILITY), which is not read; nothing is known of the days that are read.")]
    [InlineData("BEGIN VEVENT\n", "The line is not a property, and nobody knows whether an event begins there; nothing is known of the days that are read.")]
    [InlineData("BEGIN:VFREEBUSY\nATTENDEE:mailto:x@example.org\nEND:VFREEBUSY\n", "The free/busy answer does not say which time it covers (DTSTART and DTEND); nothing is known of the days that are read.")]
    [InlineData("BEGIN:VFREEBUSY\nDTSTART:20270101T000000Z\nEND:VFREEBUSY\n", "The interval has no DTSTART and a DTEND after it that can be read; nothing is known of the days that are read.")]
    [InlineData("BEGIN:VFREEBUSY\nnote\nEND:VFREEBUSY\n", "The property has no value; write a colon and the value behind it; nothing is known of the days that are read.")]
    public void Other_components_that_might_mean_busy_leave_all_unknown(string components, string message)
    {
        BusyImport calendar = Read(components);

        calendar.Issues.Single().Message.Should().Be(message);
        calendar.Unknowns.Single().When.Should().Be(BusyTime.Days(new(2027, 1, 1), new(2027, 12, 31)));
    }
}

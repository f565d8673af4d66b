using System.Collections.Immutable;
using MigrationDomain.Availability;
using MigrationDomain.Interchange.Csv;
using MigrationDomain.Rules;
using MigrationDomain.Testing;

namespace MigrationDomain.Interchange.ICalendar;

public sealed class BusyCalendarTests
{
    private static readonly BusyCalendarOptions Options = new() { Who = "gp-1", From = new(2027, 1, 1), To = new(2027, 12, 31) };

    private static readonly string[] Damaged = ["outlook", "google", "apple", "own-zone", "free-busy", "radicale"];

    public static TheoryData<string> Samples => [.. Directory.EnumerateFiles(Repository.PathOf("tests/Migration.Domain.Interchange.Tests/ICalendar/Calendars"), "*.ics").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    /// <summary>tests/peers reads the same files with ical.js and libical, and compares.</summary>
    [Theory]
    [MemberData(nameof(Samples))]
    public void A_calendar_of_the_world_is_read(string name)
    {
        BusyCalendar calendar = BusyCalendar.Read(Sample(name), Options).OrThrow();

        Golden.Match(Some.Written(output => RotaCsv.Write(output, calendar.Commitments)), $"Calendars/{name}.csv");
        calendar.Issues.Should().BeEmpty();
        calendar.Unknowns.Should().BeEmpty();
    }

    [Theory]
    [ClassData(typeof(Cultures))]
    public void A_calendar_is_read_alike_everywhere(string culture) =>
        Golden.Match(Culture.Run(culture, () => Some.Written(output => RotaCsv.Write(output, BusyCalendar.Read(Sample("outlook"), Options).OrThrow().Commitments))), "Calendars/outlook.csv");

    [Theory]
    [InlineData("DTSTART;VALUE=DATE:20270406", "2027-04-06 to 2027-04-06")]
    [InlineData("DTSTART;VALUE=DATE:20270406\nDTEND;VALUE=DATE:20270406", "2027-04-06 to 2027-04-06")]
    [InlineData("DTSTART;VALUE=DATE:20270406\nDTEND;VALUE=DATE:20270409", "2027-04-06 to 2027-04-08")]
    [InlineData("DTSTART;VALUE=DATE:20270406\nDURATION:P1W", "2027-04-06 to 2027-04-12")]
    [InlineData("DTSTART;VALUE=DATE:20261220\nDTEND;VALUE=DATE:20280101", "2027-01-01 to 2027-12-31")]
    [InlineData("DTSTART:20270406T080000Z\nDTEND:20270406T090000Z", "2027-04-06T09:00 up to 2027-04-06T10:00")]
    [InlineData("DTSTART;TZID=Europe/London:20270406T080000\nDURATION:PT90M", "2027-04-06T08:00 up to 2027-04-06T09:30")]
    [InlineData("DTSTART;TZID=W. Europe Standard Time:20270406T080000\nDURATION:PT1H", "2027-04-06T07:00 up to 2027-04-06T08:00")]
    [InlineData("DTSTART;TZID=/mozilla.org/20050126_1/Europe/Paris:20270406T080000\nDURATION:PT1H", "2027-04-06T07:00 up to 2027-04-06T08:00")]
    [InlineData("DTSTART;TZID=US/Eastern:20270406T080000\nDTEND;TZID=Europe/London:20270406T140000", "2027-04-06T13:00 up to 2027-04-06T14:00")]
    [InlineData("DTSTART:20270406T080000Z\nDTEND:20270406T090000Z\nDURATION:PT2H", "2027-04-06T09:00 up to 2027-04-06T11:00")]
    [InlineData("DTSTART:20270406T080000Z", "")]
    [InlineData("DTSTART:20270406T080000Z\nDTEND:20270406T080000Z", "")]
    [InlineData("DTSTART;TZID=Europe/London:20271031T013000\nDTEND;TZID=Europe/London:20271031T014500", "2027-10-31T01:30 up to 2027-10-31T01:45")]
    [InlineData("DTSTART:20271031T003000Z\nDTEND:20271031T011000Z", "2027-10-31T01:00 up to 2027-10-31T02:00")]
    [InlineData("DTSTART;TZID=Europe/London:20270328T013000\nDURATION:PT1H", "2027-03-28T02:30 up to 2027-03-28T03:30")]
    [InlineData("DTSTART;TZID=Europe/London:20270327T220000\nDTEND;TZID=Europe/London:20270328T060000\nRRULE:FREQ=WEEKLY;COUNT=2", "2027-03-27T22:00 up to 2027-03-28T06:00; 2027-04-03T22:00 up to 2027-04-04T06:00")]
    public void An_event_is_busy_from_start_to_end(string lines, string busy) => Busy(Event(lines)).Should().Be(busy);

    [Theory]
    [InlineData("STATUS:CANCELLED", true)]
    [InlineData("STATUS:TENTATIVE", false)]
    [InlineData("STATUS:CANCELLED\nSTATUS:CONFIRMED", false)]
    [InlineData("TRANSP:TRANSPARENT", true)]
    [InlineData("transp:transparent ", true)]
    [InlineData("TRANSP:OPAQUE", false)]
    [InlineData("TRANSP:SEE-THROUGH", false)]
    [InlineData("X-MICROSOFT-CDO-BUSYSTATUS:FREE", true)]
    [InlineData("X-MICROSOFT-CDO-BUSYSTATUS:OOF", false)]
    [InlineData("X-MICROSOFT-CDO-BUSYSTATUS:WORKINGELSEWHERE", false)]
    [InlineData("X-MICROSOFT-CDO-BUSYSTATUS:FREE\nTRANSP:OPAQUE", false)]
    [InlineData("X-MICROSOFT-CDO-BUSYSTATUS:BUSY\nTRANSP:TRANSPARENT", false)]
    [InlineData("X-MICROSOFT-CDO-INTENDEDSTATUS:FREE", false)]
    public void Cancelled_and_shown_as_free_is_free_and_nothing_else(string line, bool isFree) =>
        Read(Event("DTSTART;VALUE=DATE:20270406\n" + line)).Commitments.IsEmpty.Should().Be(isFree);

    [Fact]
    public void Out_of_office_is_leave_and_a_room_is_taken_as_a_whole()
    {
        Read(Event("DTSTART;VALUE=DATE:20270406\nX-MICROSOFT-CDO-BUSYSTATUS:OOF")).Commitments.Should().Equal(new Commitment("gp-1", CommitmentKind.Leave, BusyTime.Days(new(2027, 4, 6), new(2027, 4, 6))));
        Read(Event("DTSTART;VALUE=DATE:20270406"), Options with { Who = "room", Kind = CommitmentKind.Booking, Seats = 12 }).Commitments
            .Should().Equal(new Commitment("room", CommitmentKind.Booking, BusyTime.Days(new(2027, 4, 6), new(2027, 4, 6)), 12));
    }

    [Theory]
    [InlineData("RRULE:FREQ=DAILY;COUNT=3", "04-06 04-07 04-08")]
    [InlineData("RRULE:FREQ=DAILY;INTERVAL=10;UNTIL=20270501", "04-06 04-16 04-26")]
    [InlineData("RRULE:FREQ=DAILY;UNTIL=20270407T235959Z", "04-06 04-07")]
    [InlineData("RRULE:FREQ=WEEKLY;BYDAY=TU,TH;COUNT=4;", "04-06 04-08 04-13 04-15")]
    [InlineData("RRULE:FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=TU,SU;COUNT=4", "04-06 04-18 04-20 05-02")]
    [InlineData("RRULE:FREQ=MONTHLY;BYDAY=1TU;COUNT=3", "04-06 05-04 06-01")]
    [InlineData("RRULE:FREQ=MONTHLY;BYDAY=TU,WE;BYSETPOS=-1;COUNT=2", "04-06 04-28 05-26")]
    [InlineData("RRULE:FREQ=MONTHLY;BYMONTHDAY=-1,6;COUNT=4", "04-06 04-30 05-06 05-31")]
    [InlineData("RRULE:FREQ=YEARLY;BYMONTH=4,9;COUNT=2", "04-06 09-06")]
    [InlineData("RRULE:FREQ=YEARLY;BYDAY=20MO,-1MO;COUNT=2", "04-06 05-17 12-27")]
    [InlineData("RRULE:FREQ=DAILY;COUNT=5\nEXDATE;VALUE=DATE:20270407,20270409\nEXDATE;VALUE=DATE:20270410", "04-06 04-08")]
    [InlineData("RDATE;VALUE=DATE:20270410,20270412", "04-06 04-10 04-12")]
    [InlineData("RRULE:FREQ=DAILY;COUNT=2\nRRULE:FREQ=MONTHLY;COUNT=2", "04-06 04-07 05-06")]
    public void An_event_repeats_by_its_rule(string lines, string days) => Days(Event("DTSTART;VALUE=DATE:20270406\n" + lines)).Should().Be(days);

    [Fact]
    public void A_rule_that_began_long_ago_is_read_where_it_is_wanted() =>
        Days(Event("DTSTART;VALUE=DATE:19700101\nRRULE:FREQ=YEARLY;INTERVAL=3\n")).Should().Be("01-01");

    [Fact]
    public void A_day_that_is_not_in_the_month_is_passed_over() => Days(Event("DTSTART;VALUE=DATE:20270131\nRRULE:FREQ=MONTHLY;COUNT=4")).Should().Be("01-31 03-31 05-31 07-31");

    [Fact]
    public void Further_dates_may_be_periods() => Busy(Event("DTSTART:20270406T080000Z\nDTEND:20270406T090000Z\nRDATE;VALUE=PERIOD:20270408T080000Z/PT2H,20270409T080000Z/20270409T083000Z"))
        .Should().Be("2027-04-06T09:00 up to 2027-04-06T10:00; 2027-04-08T09:00 up to 2027-04-08T11:00; 2027-04-09T09:00 up to 2027-04-09T09:30");

    [Fact]
    public void A_moved_time_of_a_series_takes_the_place_of_the_first() => Busy(
        Event("DTSTART;VALUE=DATE:20270406\nRRULE:FREQ=DAILY;COUNT=3", "UID:s") + Event("DTSTART:20270420T080000Z\nDURATION:PT1H\nRECURRENCE-ID;VALUE=DATE:20270407", "UID:s"))
        .Should().Be("2027-04-06 to 2027-04-06; 2027-04-08 to 2027-04-08; 2027-04-20T09:00 up to 2027-04-20T10:00");

    [Fact]
    public void A_time_without_a_zone_is_unknown_until_somebody_says_which()
    {
        string file = Event("DTSTART:20270406T120000\nDTEND:20270406T130000") + Event("DTSTART:20270407T120000\nDTEND:20270407T130000");

        BusyCalendar unknown = Read(file);
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
        BusyCalendar calendar = Read(Event(lines));

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
        BusyCalendar calendar = Read(Event("DTSTART;VALUE=DATE:20270406\n" + line));

        calendar.Issues.Select(issue => (issue.Where, issue.Message)).Should().Equal((place, message));
        calendar.Commitments.Should().Equal(new Commitment("gp-1", CommitmentKind.Other, BusyTime.Days(new(2027, 4, 6), new(2027, 4, 6))));
        string.Join("; ", calendar.Unknowns.Select(time => time.When)).Should().Be(unknown);
    }

    [Fact]
    public void A_zone_that_nobody_knows_leaves_its_times_unknown()
    {
        BusyCalendar calendar = Read(Event("DTSTART;TZID=Mars/Olympus:20270406T120000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=2\nEXDATE;TZID=Mars/Olympus:20270413T120000"));

        calendar.Issues.Single().Message.Should().Be("The zone 'Mars/Olympus' is not known, so its times are perhaps busy up to 14 hours earlier and 12 later; name a zone of the TZDB such as Europe/London, or of Windows, or draw it as a VTIMEZONE.");
        calendar.Unknowns.Single().When.ToString().Should().Be("2027-04-05T23:00 up to 2027-04-07T02:00");
    }

    [Fact]
    public void A_rule_without_end_stops_where_the_limit_is_and_the_rest_is_unknown()
    {
        BusyCalendar calendar = Read(string.Concat(Enumerable.Range(0, 1_500).Select(_ => Event("DTSTART:20000101T080000Z\nDURATION:PT1M\nRRULE:FREQ=DAILY"))));

        calendar.Issues[0].Message.Should().Be("The calendar repeats more often than is read; nothing is known from 1999-12-31 on.");
        calendar.Unknowns.Single().When.Should().Be(BusyTime.Days(new(2027, 1, 1), new(2027, 12, 31)));
    }

    [Fact]
    public void A_free_busy_answer_says_nothing_about_what_it_does_not_cover()
    {
        BusyCalendar calendar = Read("BEGIN:VFREEBUSY\nATTENDEE:mailto:x@example.org\nDTSTART:20270401T000000Z\nDTEND:20270501T000000Z\nEND:VFREEBUSY\n");

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
        BusyCalendar calendar = Read(components);

        calendar.Issues.Single().Message.Should().Be(message);
        calendar.Unknowns.Single().When.Should().Be(BusyTime.Days(new(2027, 1, 1), new(2027, 12, 31)));
    }

    [Theory]
    [InlineData("", "line 1", "The file is empty; it begins with BEGIN:VCALENDAR and ends with END:VCALENDAR.")]
    [InlineData("who,kind,from,to\n", "line 1", "The line stands outside of a calendar; a file begins with BEGIN:VCALENDAR and ends with END:VCALENDAR.")]
    [InlineData("BEGIN:VCARD\nEND:VCARD\n", "line 1", "The file begins with 'VCARD'; begin it with BEGIN:VCALENDAR.")]
    [InlineData("BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR\n", "line 3", "'VCALENDAR' ends here, but 'VEVENT' is open since line 2; end what was begun last.")]
    [InlineData("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:2027", "line 2", "'VEVENT' begins here and never ends; end it, or fetch the file again if it was cut off.")]
    [InlineData("BEGIN:VCALENDAR\nVERSION:1.0\nEND:VCALENDAR\n", "line 2", "The calendar is of version '1.0'; export it as iCalendar, version 2.0.")]
    [InlineData("BEGIN:VCALENDAR\nMETHOD:CANCEL\nEND:VCALENDAR\n", "line 2", "The file is a message ('CANCEL'), not somebody's calendar; export the calendar itself.")]
    [InlineData("BEGIN:VCALENDAR\nBEGIN:A\nBEGIN:A\nBEGIN:A\nBEGIN:A\nBEGIN:A\nBEGIN:A\nBEGIN:A\nBEGIN:A\n", "line 9", "Components are nested more than 8 deep; nest them less.")]
    public void A_file_that_is_no_calendar_is_refused(string file, string place, string message) =>
        BusyCalendar.Read(file, Options).Faults.Select(fault => (fault.Where, fault.Message)).Should().Equal((place, message));

    [Fact]
    public void A_file_too_large_is_refused()
    {
        BusyCalendar.Read(new string('x', BusyCalendar.MostCharacters + 1), Options).Faults.Single().Message.Should().Be("The file has 16777217 characters; at most 16777216 are read, so split it.");
        BusyCalendar.Read("BEGIN:VCALENDAR\n" + string.Concat(Enumerable.Repeat("BEGIN:A\nEND:A\n", BusyCalendar.MostComponents)), Options).Faults.Single().Message
            .Should().Be("The file has more than 100000 components; split it.");
    }

    [Fact]
    public void The_days_that_are_read_follow_each_other() => FluentActions.Invoking(() => BusyCalendar.Read("", Options with { To = new(2026, 12, 31) })).Should().Throw<ArgumentException>()
        .WithMessage("The days from 2027-01-01 to 2026-12-31 cannot be read; give two that follow each other within 1982-01-01 to 2117-12-31.*");

    [Fact]
    public void What_is_read_feeds_a_roster()
    {
        BusyCalendar calendar = Read(Event("DTSTART;VALUE=DATE:20270405\nDTEND;VALUE=DATE:20270410\nX-MICROSOFT-CDO-BUSYSTATUS:OOF") + Event("DTSTART;VALUE=DATE:20270406\nRRULE:FREQ=HOURLY;COUNT=3"));
        Roster roster = new([new Person { Id = "gp-1", Roles = [new("lead-gp")] }], calendar.Commitments, unknowns: calendar.Unknowns);

        AvailabilityChecker.FindConflicts(Some.Plan, roster).Select(conflict => conflict.Code).Should().Contain([ConflictCodes.PersonUnavailable, ConflictCodes.AvailabilityUnknown]);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void What_things_are_called_is_never_repeated(string name)
    {
        string[] titles = [.. Sample(name).Split("\r\n").Where(line => line.StartsWith("SUMMARY", StringComparison.Ordinal)).Select(line => line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..])];
        string broken = Sample(name).Replace("DTEND", "DTEN", StringComparison.Ordinal).Replace("RRULE:FREQ=", "RRULE FREQ=", StringComparison.Ordinal);

        string told = Told(BusyCalendar.Read(broken, Options));
        Assert.All(titles, title => Assert.DoesNotContain(title, told, StringComparison.Ordinal));
        told.Should().NotContain("Secret");
    }

    [Fact]
    public void A_damaged_file_is_read_or_refused_and_never_throws()
    {
        string[] sound = [.. Damaged.Select(Sample)];
        const string letters = "0123456789;:,=/+-TZPDWMSYX\n\r \\";
        Dice dice = new(20_275);
        for (int round = 0; round < 20_000; round++)
        {
            char[] damaged = sound[round % sound.Length].ToCharArray();
            for (int hit = 0; hit <= round % 5; hit++)
            {
                damaged[dice.Next(damaged.Length)] = round % 3 == 0 ? (char)dice.Next(0x10000) : letters[dice.Next(letters.Length)];
            }

            ReadResult<BusyCalendar> result = BusyCalendar.Read(new string(damaged), Options);
            Assert.True(result.IsSound || result.Faults.All(fault => fault.Message.Length > 0));
        }
    }

    private static string Told(ReadResult<BusyCalendar> result) => string.Join('\n', result.Faults.Concat(result.Value?.Issues ?? ImmutableArray<Fault>.Empty).Select(fault => $"{fault.Where}: {fault.Message}")
        .Concat(result.Value?.Commitments.Select(commitment => commitment.ToString()) ?? []));

    private static string Days(string file) => string.Join(' ', Read(file).Commitments
        .SelectMany(commitment => Enumerable.Range(0, Period.DaysBetween(commitment.When.Start.Date, commitment.When.End.Date)).Select(day => commitment.When.Start.Date.PlusDays(day)))
        .Select(day => FormattableString.Invariant($"{day:MM-dd}")));

    private static string Busy(string file, BusyCalendarOptions? options = null)
    {
        BusyCalendar calendar = Read(file, options);
        calendar.Issues.Should().BeEmpty();
        return string.Join("; ", calendar.Commitments.Select(commitment => commitment.When));
    }

    private static BusyCalendar Read(string components, BusyCalendarOptions? options = null) =>
        BusyCalendar.Read($"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\n{components}END:VCALENDAR\n".Replace("\n", "\r\n", StringComparison.Ordinal), options ?? Options).OrThrow();

    private static string Event(string lines, string identity = "UID:1@x") => $"BEGIN:VEVENT\n{identity}\nDTSTAMP:20270101T000000Z\n{lines.TrimEnd()}\nEND:VEVENT\n";

    private static string Sample(string name) => Repository.Read($"tests/Migration.Domain.Interchange.Tests/ICalendar/Calendars/{name}.ics").ReplaceLineEndings("\r\n");
}

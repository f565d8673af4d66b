using MigrationDomain.Availability;
using static MigrationDomain.Interchange.ICalendar.CalendarFiles;

namespace MigrationDomain.Interchange.ICalendar;

/// <summary>What an event of a calendar makes busy.</summary>
public sealed class BusyEventTests
{
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

    private static string Days(string file) => string.Join(' ', Read(file).Commitments
        .SelectMany(commitment => Enumerable.Range(0, Period.DaysBetween(commitment.When.Start.Date, commitment.When.End.Date)).Select(day => commitment.When.Start.Date.PlusDays(day)))
        .Select(day => FormattableString.Invariant($"{day:MM-dd}")));
}

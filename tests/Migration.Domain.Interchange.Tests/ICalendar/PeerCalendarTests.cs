using MigrationDomain.Availability;
using MigrationDomain.Planning;

namespace MigrationDomain.Interchange.ICalendar;

/// <summary>Our calendars as Ical.Net, a reader that we did not write, shows them.</summary>
public sealed class PeerCalendarTests
{
    private static readonly CalendarOptions Options = new() { Owner = "y00001.example.nhs.uk", Stamp = Instant.FromUtc(2027, 2, 22, 9, 30) };

    [Fact]
    public void Every_window_milestone_notice_and_reminder_has_the_days_and_alarms_of_the_plan()
    {
        MigrationPlan plan = MigrationPlanner.Plan(Some.Plan.Request with { Served = [] });
        PeerEvent[] read = PeerEvent.Read(Some.Written(output => PlanCalendar.Write(output, plan, Options)));
        read.Where(entry => !IsOther(entry)).Should().BeEquivalentTo(PeerEvent.Of(plan, Options.Owner));
        read.Where(IsOther).Select(entry => (entry.Summary, entry.When)).Should().BeEquivalentTo(plan.Schedule()
            .Where(entry => entry.Kind is ScheduleEntryKind.Meeting or ScheduleEntryKind.Acknowledgement or ScheduleEntryKind.Chase)
            .Select(entry => (entry.Title, BusyTime.Days(entry.On, entry.On))));
    }

    [Theory]
    [InlineData("Europe/London")]
    [InlineData("Europe/Paris")]
    [InlineData("America/St_Johns")]
    public void A_time_is_the_same_moment_whatever_its_zone(string zone)
    {
        BusyTime night = BusyTime.Between(new(2027, 3, 27, 22, 0), new(2027, 3, 28, 6, 0));
        CalendarOptions options = Options with { Zone = DateTimeZoneProviders.Tzdb[zone], Items = [new CalendarItem { Key = "night", Title = "Cutover", When = night }] };
        Interval expected = night.In(options.Zone);
        PeerEvent read = PeerEvent.Read(Some.Written(output => PlanCalendar.Write(output, Some.Plan, options)))[^1];
        read.When.In(DateTimeZoneProviders.Tzdb["Europe/London"]).Should().Be(expected);
    }

    private static bool IsOther(PeerEvent entry) => entry.Uid.Split('-')[0] is "meeting" or "acknowledgement" or "chase";
}

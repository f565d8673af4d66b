using System.Collections.Immutable;
using MigrationDomain.Calendars;
using MigrationDomain.Rules;
using MigrationDomain.Templates;

namespace MigrationDomain.Planning;

public sealed class NoticePlannerTests
{
    // Tue 2026-09-15: links off Mon 7 Sep, last day for eps Mon 3 Aug, for partner-mailbox Tue 8 Sep.
    private const string GoLive = "2026-09-15";

    [Theory]
    [InlineData(null, null, null, NoticeStatus.NotJudged, 0)]
    [InlineData("2026-08-03", null, null, NoticeStatus.Due, 0)]
    [InlineData("2026-08-04", null, null, NoticeStatus.Late, 1)]
    [InlineData("2026-09-03", null, null, NoticeStatus.Late, 31)]
    [InlineData("2026-09-03", "2026-08-03", null, NoticeStatus.Sent, 0)]
    [InlineData("2026-09-03", "2026-08-20", null, NoticeStatus.Sent, 0)] // late, and a finding says so
    [InlineData("2026-09-03", "2026-08-20", "2026-08-20", NoticeStatus.Acknowledged, 0)]
    [InlineData(null, "2026-08-20", null, NoticeStatus.Sent, 0)]
    public void The_status_says_where_a_notice_stands(string? today, string? sent, string? acknowledged, NoticeStatus status, int lateBy)
    {
        LocalDate? confirmed = acknowledged is null ? null : Some.Day(acknowledged);
        PlannedNotice notice = Notice("eps", Gp.Request(GoLive, today) with { Served = sent is null ? [] : [new(new("eps"), Some.Day(sent), confirmed)] });
        (notice.Status, notice.LateByDays).Should().Be((status, lateBy));
        notice.SentOn.Should().Be(sent is null ? null : Some.Day(sent));
    }

    [Theory]
    [InlineData("eps", "2026-08-10", "2026-08-11")] // 5 working days after Mon 3 Aug, then one more
    [InlineData("partner-mailbox", "2026-09-10", "2026-09-11")] // halfway from Tue 8 to Tue 15 Sep: 2 of 5 working days
    public void A_party_should_confirm_halfway_and_is_asked_again_a_working_day_later(string notice, string acknowledgeBy, string chaseOn)
    {
        PlannedNotice planned = Notice(notice, Gp.Request(GoLive));
        planned.AcknowledgeBy.Should().Be(Some.Day(acknowledgeBy));
        planned.ChaseOn.Should().Be(Some.Day(chaseOn));
    }

    [Fact]
    public void A_party_told_on_the_day_of_the_change_is_not_chased_after_it()
    {
        PlannedNotice notice = Notice("eps", Gp.Request(GoLive) with { Overrides = [Gp.Override("eps", DateOffset.Days(0))] });
        (notice.SendBy, notice.AcknowledgeBy, notice.ChaseOn).Should().Be((Some.Day("2026-09-07"), Some.Day("2026-09-07"), null));
    }

    [Fact]
    public void A_party_that_has_confirmed_is_not_chased() =>
        Notice("eps", Gp.Request(GoLive) with { Served = [new(new("eps"), Some.Day("2026-08-03"), Some.Day("2026-08-04"))] }).ChaseOn.Should().BeNull();

    [Theory]
    [InlineData(5, "2026-09-08 2026-09-15")] // the week before is the last day to tell itself
    [InlineData(4, "2026-09-15")] // last day Wed 9 Sep: the reminder of Tue 8 Sep would come before it
    [InlineData(0, "2026-09-15")]
    public void A_reminder_before_the_last_day_to_tell_is_left_out(int workingDays, string reminders) => Reminders(
        "partner-mailbox", Gp.Request(GoLive) with { Overrides = [Gp.Override("partner-mailbox", DateOffset.WorkingDays(workingDays))] }).Should().Be(reminders);

    [Fact]
    public void The_reminder_a_week_before_is_rolled_back_and_the_one_on_the_day_is_not() =>
        Reminders("eps", Gp.Request(GoLive) with { Pins = [Gp.Pin("links-off", "2026-09-06")] }).Should().Be("2026-08-28 2026-09-06"); // Sun 30 Aug to Fri 28 Aug

    [Fact]
    public void A_party_that_is_told_after_the_change_is_not_reminded() => Reminders("eps", Gp.Request(GoLive) with
    {
        Pins = [Gp.Pin("links-off", "2026-09-06")],
        Overrides = [Gp.Override("eps", DateOffset.Days(0), roll: DayRoll.Following)],
    }).Should().BeEmpty();

    [Fact]
    public void The_outage_lasts_from_the_change_to_the_day_the_link_is_back() => Notice("eps", Gp.Request(GoLive)).OutageDays.Should().Be(8);

    [Fact]
    public void A_party_that_acts_once_has_no_outage() => Notice("pharmacies", Gp.Request(GoLive)).OutageDays.Should().BeNull();

    [Theory]
    [InlineData("eps", "2026-08-08", "2026-09-14")] // Saturday: told on Monday 10 August
    [InlineData("partner-mailbox", "2026-08-28", "2026-09-07")] // Fri: 5 working days over the bank holiday of Mon 31 Aug
    [InlineData("eps", "2028-12-28", "2029-02-01")] // calendar days need no calendar past its end
    [InlineData("partner-mailbox", "2028-12-28", null)]
    [InlineData("eps", "2029-01-02", null)] // whether today is a working day is not known
    public void The_earliest_change_is_the_period_after_today_rolled_to_a_working_day(string notice, string today, string? earliest) =>
        Notice(notice, Gp.Request(GoLive, today)).EarliestChange.Should().Be(earliest is null ? null : Some.Day(earliest));

    [Fact]
    public void Without_a_today_there_is_no_earliest_change() => Notice("eps", Gp.Request(GoLive)).EarliestChange.Should().BeNull();

    [Fact]
    public void A_party_counts_on_its_own_calendar_without_the_closures_of_the_practice()
    {
        PlanRequest request = Gp.Request(GoLive) with
        {
            Calendar = WorkingCalendars.EnglandAndWales.WithClosures([new(Some.Days("2026-08-24", "2026-08-24"), "practice training day")]),
            PartyCalendars = ImmutableDictionary<PartyKey, WorkingCalendar>.Empty.Add(new("pathology"), WorkingCalendars.EnglandAndWales),
        };
        Notice("pathology", request).SendBy.Should().Be(Some.Day("2026-08-24"));
        Notice("screening", request).SendBy.Should().Be(Some.Day("2026-08-21")); // the practice's calendar: Monday is closed
    }

    [Fact]
    public void An_override_is_explained_with_who_and_why() =>
        Notice("eps", Gp.Request(GoLive) with { Overrides = [Gp.Override("eps", count: CountMode.ClearDays)] }).Derivation.ToString().Should().Be(
            "links-off is on 2026-09-07, a Monday. "
            + "Overridden by project manager (agreed locally): '35 calendar days before the change, rolled to the preceding working day' became '35 clear calendar days before the change, rolled to the preceding working day'. "
            + "35 clear calendar days before 2026-09-07 is 2026-08-02, a Sunday. "
            + "2026-08-02 is no working day (Sunday): rolled to the preceding working day, 2026-07-31.");

    private static PlannedNotice Notice(string key, PlanRequest request) => MigrationPlanner.Plan(request)[new NoticeKey(key)];

    private static string Reminders(string key, PlanRequest request) =>
        string.Join(' ', Notice(key, request).Reminders.Select(day => Invariant($"{day:R}")));
}

using MigrationDomain.Calendars;
using MigrationDomain.Rules;

namespace MigrationDomain.Planning;

public sealed class FloorChecksTests
{
    [Fact]
    public void A_shorter_notice_than_at_least_is_weaker() => Weaker("2026-09-15", Gp.Override("pcse", DateOffset.Days(10))).Should().Equal(
        "pcse 2026-08-28 Warning: Primary Care Support England on 2026-08-28 gives less lead than its source asks for: '10 calendar days before the change, rolled to the preceding working day' instead of 'at least 14 calendar days before the change, rolled to the preceding working day'.");

    [Fact]
    public void A_forward_roll_past_the_floor_is_weaker() => Weaker("2026-09-22", Gp.Override("pcse", roll: DayRoll.Following)).Should().Equal(
        // 14 days before Mon 14 Sep is the bank holiday Mon 31 Aug
        "pcse 2026-09-01 Warning: Primary Care Support England on 2026-09-01 gives less lead than its source asks for: '14 calendar days before the change, rolled to the following working day' instead of 'at least 14 calendar days before the change, rolled to the preceding working day'.");

    [Fact]
    public void A_later_meeting_than_at_least_is_weaker() => Weaker("2026-09-15", Gp.Override("cutover-planning-meeting", DateOffset.Weeks(3))).Should().Equal(
        "cutover-planning-meeting 2026-08-19 Warning: Cutover planning meeting on 2026-08-19 gives less lead than its source asks for: '3 weeks before final-data-production, rolled to the preceding working day' instead of 'at least 4 weeks before final-data-production, rolled to the preceding working day'.");

    [Theory]
    [InlineData("pcse", 3, OffsetUnit.Weeks)]
    [InlineData("pcse", 2, OffsetUnit.Weeks)] // the same length in other words
    [InlineData("pcse", 10, OffsetUnit.WorkingDays)] // with a bank holiday between, longer
    [InlineData("cutover-planning-meeting", 5, OffsetUnit.Weeks)]
    [InlineData("cutover-planning-meeting", 28, OffsetUnit.Days)]
    [InlineData("cutover-planning-meeting", 1, OffsetUnit.Months)] // Sun 9 Aug, rolled to Fri 7 Aug
    [InlineData("cutover-planning-meeting", 20, OffsetUnit.WorkingDays)] // Tue 11 Aug
    [InlineData("eps", 1, OffsetUnit.Days)] // no floor
    public void As_much_lead_as_the_floor_or_more_is_not_weaker(string rule, int amount, OffsetUnit unit) =>
        Weaker("2026-09-15", Gp.Override(rule, DateOffset.Of(amount, unit))).Should().BeEmpty();

    [Theory]
    [InlineData(CountMode.IncludeStart, 1)] // 13 days before: weaker
    [InlineData(CountMode.ExcludeStart, 0)]
    [InlineData(CountMode.ClearDays, 0)]
    public void Counting_the_first_day_makes_a_notice_weaker(CountMode count, int findings) =>
        Weaker("2026-09-15", Gp.Override("pcse", count: count)).Should().HaveCount(findings);

    [Fact]
    public void A_roll_away_that_does_not_pass_the_floor_is_not_weaker() =>
        Weaker("2026-09-22", Gp.Override("pcse", roll: DayRoll.None)).Should().BeEmpty();

    [Fact]
    public void The_floor_is_counted_on_the_calendar_of_the_party()
    {
        PlanRequest request = Gp.Request("2026-09-15") with { Overrides = [Gp.Override("pcse", DateOffset.WorkingDays(10))] };
        Weaker(request).Should().BeEmpty(); // Fri 21 Aug: over the bank holiday of England
        Weaker(request with { PartyCalendars = request.PartyCalendars.Add(new("pcse"), WorkingCalendars.Scotland) }).Should().BeEmpty(); // Mon 24 Aug: 14 days
    }

    [Fact]
    public void A_pin_is_a_fact_and_not_weaker() => Weaker(Gp.Request("2026-09-15") with
    {
        Pins = [Gp.Pin("cutover-planning-meeting", "2026-08-26")],
        Overrides = [Gp.Override("cutover-planning-meeting", DateOffset.Weeks(3))],
    }).Should().BeEmpty();

    private static IEnumerable<string> Weaker(string goLive, RuleOverride change) => Weaker(Gp.Request(goLive) with { Overrides = [change] });

    private static IEnumerable<string> Weaker(PlanRequest request) => MigrationPlanner.Plan(request).Findings
        .Where(finding => finding.Code == FindingCodes.WeakerThanFloor)
        .Select(finding => Invariant($"{finding.Subject} {finding.On:R} {finding}"));
}

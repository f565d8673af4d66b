using FsCheck.Fluent;
using MigrationDomain.Rules;
using MigrationDomain.Testing;

namespace MigrationDomain.Planning;

public sealed class SlackTests
{
    [Fact]
    public void A_move_by_the_slack_moves_nothing_else_and_blocks_nothing_and_a_day_more_does_or_passes_the_root() => Check.That(
        PlainCases.Any.SelectMany(_ => Gen.Elements(PlainPlanner.MilestoneIds), (plain, id) => (plain, id)), given =>
        {
            PlanRequest request = Gp.Request(given.plain);
            MigrationPlan plan = MigrationPlanner.Plan(request);
            PlannedMilestone milestone = plan[new MilestoneKey(given.id)];
            if (milestone is not { SlackDays: > 0 and { } slack, Date: { } date })
            {
                return true;
            }

            int side = date < request.RootDate ? 1 : -1;
            return !Harm(plan, milestone.Key, date.PlusDays(side * slack)).Any()
                && Harm(plan, milestone.Key, date.PlusDays(side * (slack + 1))).Any();
        });

    [Fact]
    public void The_slack_in_working_days_counts_the_working_days_among_the_days() => Check.That(PlainCases.Any, plain =>
        MigrationPlanner.Plan(Gp.Request(plain)).Milestones
            .Where(milestone => milestone is { SlackWorkingDays: not null })
            .All(milestone => milestone.SlackWorkingDays == WorkingDays(milestone, plain)));

    [Theory]
    [InlineData("go-live", 0)] // the root
    [InlineData("links-on", 0)] // on the day of the root
    [InlineData("final-data-production", 0)] // hard, and half the plan hangs from it
    [InlineData("kick-off", 0)] // the survey follows it
    [InlineData("data-sign-off", 20)] // Wed 19 Aug to Tue 8 Sep: before final data production on Wed 9 Sep
    [InlineData("order-placed", 27)] // Tue 26 May to Mon 22 Jun: before kick-off on Tue 23 Jun
    [InlineData("technical-survey", 76)] // Tue 30 Jun to Mon 14 Sep: before Go Live
    [InlineData("process-review", 14)] // Tue 29 Sep back to Go Live: a latest day may be earlier
    [InlineData("old-system-access-ends", 0)] // an entitlement, hard
    [InlineData("prescribing-workaround-start", 0)] // the pharmacies are told of it
    [InlineData("cutover-planning-meeting", 0)] // at least 4 weeks, hard
    [InlineData("training-start", 14)] // Tue 25 Aug to Tue 8 Sep: on the last day of training at the latest
    [InlineData("training-end", 6)] // Tue 8 Sep to Mon 14 Sep: before Go Live
    public void Slack_is_the_room_towards_the_root(string milestone, int days) =>
        Gp.Plan("2026-09-15")[new MilestoneKey(milestone)].SlackDays.Should().Be(days);

    [Fact]
    public void A_milestone_without_slack_is_critical() =>
        Gp.Plan("2026-09-15").Milestones.Should().OnlyContain(milestone => milestone.IsCritical == (milestone.SlackDays == 0));

    [Fact]
    public void The_slack_of_an_unknown_date_is_unknown() =>
        Gp.Plan("2028-12-20")[new MilestoneKey("re-entry-latest")].Should().Match<PlannedMilestone>(milestone =>
            milestone.SlackDays == null && milestone.SlackWorkingDays == null && !milestone.IsCritical);

    private static IEnumerable<string> Harm(MigrationPlan plan, MilestoneKey key, LocalDate day)
    {
        PlanRequest request = plan.Request;
        MigrationPlan moved = MigrationPlanner.Plan(request with { Pins = [.. request.Pins.Where(pin => pin.Milestone != key), new(key, day)] });
        bool wasBefore = plan[key].Date < request.RootDate;
        return
        [
            .. PlanLawTests.Moved(plan, moved).Where(id => id != key.Value),
            .. Blockers(moved).Except(Blockers(plan)),
            .. day != request.RootDate && day > request.RootDate == wasBefore ? ["passes the root"] : Array.Empty<string>(),
        ];
    }

    // An order that is broken already stays so on another day: the sentence without its dates says which order.
    private static IEnumerable<string> Blockers(MigrationPlan plan) => plan.Findings
        .Where(finding => finding.Severity == Severity.Blocker)
        .Select(finding => finding.Code == FindingCodes.OrderBroken ? string.Concat(finding.Message.Where(letter => !char.IsDigit(letter))) : $"{finding.Code} {finding.Subject}");

    private static int WorkingDays(PlannedMilestone milestone, PlainRequest plain)
    {
        PlainCalendar calendar = new(plain.Division, plain.Closures);
        int side = milestone.Date < plain.GoLive ? 1 : -1;
        return Enumerable.Range(1, milestone.SlackDays!.Value).Count(day => calendar.IsOpen(milestone.Date!.Value.PlusDays(side * day)));
    }
}

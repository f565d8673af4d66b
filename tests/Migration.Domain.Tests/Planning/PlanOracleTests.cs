using MigrationDomain.Testing;

namespace MigrationDomain.Planning;

/// <summary>Every date of the plan against <see cref="PlainPlanner"/>, which was written from the contract's table alone.</summary>
public sealed class PlanOracleTests
{
    [Fact]
    public void A_bare_plan_agrees_with_the_plain_planner() => Check.That(PlainCases.Bare, Agrees);

    [Fact]
    public void A_plan_with_closures_pins_overrides_and_parties_agrees_with_the_plain_planner() => Check.That(PlainCases.Any, Agrees);

    private static void Agrees(PlainRequest request)
    {
        PlainPlanner oracle = new(request);
        MigrationPlan plan = MigrationPlanner.Plan(Gp.Request(request));
        Assert.Equal(PlainPlanner.MilestoneIds.Length, plan.Milestones.Length);
        Assert.Equal(PlainPlanner.NoticeIds.Length, plan.Notices.Length);
        foreach (PlannedMilestone milestone in plan.Milestones)
        {
            Same(milestone.Key.Value, new PlainDate(milestone.Raw, milestone.Date), oracle.Milestone(milestone.Key.Value), request);
        }

        foreach (PlannedNotice notice in plan.Notices)
        {
            Same(notice.Key.Value, Plain(notice), oracle.Notice(notice.Key.Value), request);
        }
    }

    private static PlainNotice Plain(PlannedNotice notice) => new(
        notice.ChangeOn,
        notice.Raw,
        notice.SendBy,
        string.Join(' ', notice.Reminders.Select(day => Invariant($"{day:R}"))),
        notice.EarliestChange,
        PlanText.Word(notice.Status),
        notice.LateByDays);

    private static void Same(string id, object found, object expected, PlainRequest request)
    {
        if (!found.Equals(expected))
        {
            Assert.Fail($"{id}: expected {expected}, found {found}, for\n{request}");
        }
    }
}

using MigrationDomain.Rules;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Planning;

/// <summary>Conditions that are not met, and milestones past the last day agreed for them.</summary>
internal static class LongstopChecks
{
    public static void FindAll(MigrationPlan plan, List<Finding> found)
    {
        foreach (MilestoneTemplate milestone in plan.Request.Template.Limited)
        {
            if (Judge(plan, milestone, milestone.Longstop ?? plan.Request.RootDate.PlusDays(-1)) is { } finding)
            {
                found.Add(finding);
            }
        }
    }

    private static Finding? Judge(MigrationPlan plan, MilestoneTemplate milestone, LocalDate last)
    {
        if (plan.Find(milestone.Key)?.Date is { } date)
        {
            return date > last ? Missed(plan, milestone, date, last) : null;
        }

        if (plan.Request.Today is { } today && today > last)
        {
            return Overdue(plan, milestone, last, today);
        }

        return plan.Request.Template.Conditions.Contains(milestone.Key) ? Unmet(plan, milestone, last) : null;
    }

    private static Finding Missed(MigrationPlan plan, MilestoneTemplate milestone, LocalDate date, LocalDate last) => new(
        FindingCodes.LongstopMissed, milestone.Longstop is null ? Severity.Warning : Severity.Blocker, milestone.Key.Value, date,
        () => Invariant($"'{milestone.Name}' on {date:R} comes {DateText.Days(Period.DaysBetween(last, date))} after {LastDay(plan, milestone, last)}{(milestone.Longstop is null ? $", so {Waiting(plan, milestone)} moves" : "; agree a later longstop, or do not go on")}."));

    private static Finding Overdue(MigrationPlan plan, MilestoneTemplate milestone, LocalDate last, LocalDate today) => new(
        FindingCodes.LongstopMissed, Severity.Blocker, milestone.Key.Value, last,
        () => Invariant($"'{milestone.Name}' is not reached, and {LastDay(plan, milestone, last)}, was {DateText.Days(Period.DaysBetween(last, today))} before today, {today:R}; pin it if it has been, or agree a later day."));

    private static Finding Unmet(MigrationPlan plan, MilestoneTemplate milestone, LocalDate last) => new(
        FindingCodes.ConditionUnmet, Severity.Warning, milestone.Key.Value, last,
        () => $"'{milestone.Name}' is not met as yet; it must be by {LastDay(plan, milestone, last)}, and until it is, the date of {Waiting(plan, milestone)} is unknown.");

    private static string LastDay(MigrationPlan plan, MilestoneTemplate milestone, LocalDate last) =>
        Invariant($"{(milestone.Longstop is null ? $"the day before {plan.Request.Template.Root}" : "its longstop")}, {last:R}");

    private static string Waiting(MigrationPlan plan, MilestoneTemplate milestone) =>
        RuleWords.List([.. plan.Request.Template.Milestones.Where(other => other.Rule is LatestOfRule { NeedsAll: true } && other.Rule.Anchors().Contains(milestone.Key)).Select(other => other.Key.Value)]);
}

using System.Collections.Immutable;
using MigrationDomain.Planning;

namespace MigrationDomain.Interchange.Svg;

/// <summary>The milestones of a picture: which are reached, which are overdue.</summary>
internal static class MilestoneRows
{
    public static ImmutableArray<TimelineRow> Of(MigrationPlan plan)
    {
        HashSet<string> overdue = [.. plan.Findings.Where(finding => finding.Code == FindingCodes.MilestoneLate).Select(finding => finding.Subject)];
        return [.. plan.Milestones.Select(milestone => Row(plan, milestone, overdue.Contains(milestone.Key.Value)))];
    }

    private static TimelineRow Row(MigrationPlan plan, PlannedMilestone milestone, bool isOverdue)
    {
        bool isDone = plan.Request.Done.Contains(milestone.Key);
        bool isRoot = milestone.Key == plan.Request.Template.Root;
        MarkKind kind = isDone ? MarkKind.Done : isOverdue ? MarkKind.Overdue : isRoot ? MarkKind.Root : MarkKind.Milestone;
        string standing = isDone ? ", done" : isOverdue ? ", overdue" : "";
        return new TimelineRow
        {
            Id = $"milestone-{milestone.Key}",
            Key = milestone.Key.Value,
            Name = OneLine.Of(milestone.Name),
            IsBold = isRoot,
            Dates = [milestone.Date is { } date ? PlainDay.Of(date) + standing : "day unknown"],
            Marks = milestone.Date is { } day ? [new Mark(kind, [day])] : [],
        };
    }
}

using System.Collections.Immutable;
using NodaTime;

namespace MigrationDomain.Planning;

/// <summary>Turns a plan into its chronological list.</summary>
internal static class ScheduleWriter
{
    public static ImmutableArray<ScheduleEntry> Write(MigrationPlan plan) =>
    [
        .. plan.Milestones.SelectMany(OfMilestone)
            .Concat(plan.Activities.SelectMany(OfActivity))
            .Concat(plan.Notices.SelectMany(OfNotice))
            .OrderBy(entry => entry.On)
            .ThenBy(entry => entry.Kind),
    ];

    private static IEnumerable<ScheduleEntry> OfMilestone(PlannedMilestone milestone)
    {
        if (milestone.Date is { } date)
        {
            yield return new ScheduleEntry(date, null, ScheduleEntryKind.Milestone, milestone.Key.Value, milestone.Name, milestone.Template.Owner);
        }
    }

    private static IEnumerable<ScheduleEntry> OfActivity(PlannedActivity activity)
    {
        if (!activity.Occurrences.IsEmpty)
        {
            return activity.Occurrences.Select(day => Entry(activity, day, null, ScheduleEntryKind.Meeting));
        }

        return (activity.From ?? activity.By) is { } on
            ? [Entry(activity, on, activity.By is { } by && by > on ? by : null, ScheduleEntryKind.Activity)]
            : [];
    }

    private static ScheduleEntry Entry(PlannedActivity activity, LocalDate on, LocalDate? until, ScheduleEntryKind kind) =>
        new(on, until, kind, activity.Key.Value, activity.Name, activity.Template.Owners.FirstOrDefault());

    private static IEnumerable<ScheduleEntry> OfNotice(PlannedNotice notice)
    {
        string party = notice.Template.PartyName;
        (LocalDate? On, ScheduleEntryKind Kind, string Title)[] entries =
        [
            (notice.SendBy, ScheduleEntryKind.SendNotice, $"Last day to tell {party}"),
            (notice.AcknowledgeBy, ScheduleEntryKind.Acknowledgement, $"Confirmation due from {party}"),
            (notice.ChaseOn, ScheduleEntryKind.Chase, $"Chase {party} if no confirmation has come"),
            .. notice.Reminders.Select(day => ((LocalDate?)day, ScheduleEntryKind.Reminder, $"Remind {party} of the change on {DateText.Of(notice.ChangeOn)}")),
        ];
        return entries
            .Where(entry => entry.On is not null)
            .Select(entry => new ScheduleEntry(entry.On!.Value, null, entry.Kind, notice.Key.Value, entry.Title, notice.Template.Owner));
    }
}

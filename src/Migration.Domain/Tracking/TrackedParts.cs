using MigrationDomain.Planning;
using NodaTime;

namespace MigrationDomain.Tracking;

/// <summary>Gathers the parts of a plan that can be late.</summary>
internal static class TrackedParts
{
    public static IEnumerable<TrackedPart> Of(TrackedPlan tracked)
    {
        MigrationPlan baseline = tracked.Options.Baseline ?? tracked.Plan;
        return tracked.Plan.Milestones.Select(milestone => Of(milestone, tracked, baseline))
            .Concat(tracked.Plan.Notices.Select(notice => Of(notice, tracked, baseline)))
            .Concat(tracked.Plan.Activities.Select(activity => Of(activity, tracked, baseline)));
    }

    private static TrackedPart Of(PlannedMilestone milestone, TrackedPlan tracked, MigrationPlan baseline)
    {
        LedgerSubject subject = LedgerSubject.Of(milestone.Key);
        LocalDate? settledOn = tracked.StateOf(subject).SettledOn ?? (tracked.IsPast(milestone) ? milestone.Date : null);
        return new(subject, milestone.Name, milestone.Template.Owner, tracked.Plan.Request.Calendar)
        {
            PlannedOn = milestone.Date,
            BaselineOn = baseline.Find(milestone.Key)?.Date,
            SettledOn = settledOn,
            HappenedOn = settledOn,
            Predecessors = Predecessors.Of(milestone.Template, tracked.Plan.Request.Template),
        };
    }

    private static TrackedPart Of(PlannedActivity activity, TrackedPlan tracked, MigrationPlan baseline)
    {
        LedgerSubject subject = LedgerSubject.Of(activity.Key);
        LocalDate? settledOn = tracked.StateOf(subject).SettledOn;
        return new(subject, activity.Name, activity.Template.Owners.FirstOrDefault(), tracked.Plan.Request.Calendar)
        {
            PlannedOn = activity.Occurrences.Where(day => day >= tracked.AsOf).Select(day => (LocalDate?)day).FirstOrDefault() ?? activity.By,
            BaselineOn = activity.Occurrences.IsEmpty ? baseline.Activities.FirstOrDefault(other => other.Key == activity.Key)?.By : null,
            SettledOn = settledOn,
            HappenedOn = settledOn,
            Predecessors = Predecessors.Of(activity.Template),
        };
    }

    private static TrackedPart Of(PlannedNotice notice, TrackedPlan tracked, MigrationPlan baseline)
    {
        LedgerSubject subject = LedgerSubject.Of(notice.Key);
        SubjectState state = tracked.StateOf(subject);
        LocalDate? sentOn = tracked.SentOn(notice);
        string name = sentOn is null ? $"Tell {notice.Template.PartyName}" : $"Confirmation from {notice.Template.PartyName}";
        return new(subject, name, notice.Template.Owner, tracked.Plan.Request.CalendarOf(notice.Template.Party))
        {
            PlannedOn = sentOn is null ? notice.SendBy : notice.AcknowledgeBy,
            BaselineOn = baseline.Notices.FirstOrDefault(other => other.Key == notice.Key)?.SendBy,
            SettledOn = state.SettledOn ?? state.AcknowledgedOn,
            HappenedOn = sentOn,
            IsAnswered = tracked.IsAcknowledged(notice),
        };
    }
}

using System.Collections.Immutable;
using MigrationDomain.Calendars;
using MigrationDomain.Planning;
using NodaTime;

namespace MigrationDomain.Tracking;

/// <summary>Works out whom to contact again on a day. One method for each reason; the first that applies counts, so nobody is listed twice.</summary>
internal static class ChaseList
{
    public static ImmutableArray<Chase> Of(TrackedPlan tracked) =>
        [.. tracked.Plan.Notices.Select(notice => Find(notice, tracked)).OfType<Chase>().OrderBy(chase => chase.Since)];

    private static Chase? Find(PlannedNotice notice, TrackedPlan tracked)
    {
        SubjectState state = tracked.StateOf(LedgerSubject.Of(notice.Key));
        return state.IsSettled || tracked.SentOn(notice) is null
            ? null
            : NotAcknowledged(notice, state, tracked) ?? Remind(notice, state, tracked) ?? BackOn(notice, state, tracked);
    }

    private static Chase? NotAcknowledged(PlannedNotice notice, SubjectState state, TrackedPlan tracked)
    {
        if (tracked.IsAcknowledged(notice) || notice.AcknowledgeBy is not { } by)
        {
            return null;
        }

        LocalDate since = notice.ChaseOn ?? by.PlusDays(1);
        bool waits = state.ChasedOn is { } chased && chased >= since && tracked.AsOf < Again(chased, notice, tracked);
        return tracked.AsOf >= since && !waits ? new Chase(notice, ChaseReason.NotAcknowledged, since) : null;
    }

    private static LocalDate Again(LocalDate chased, PlannedNotice notice, TrackedPlan tracked)
    {
        WorkingCalendar calendar = tracked.Plan.Request.CalendarOf(notice.Template.Party);
        return calendar.TryAddWorkingDays(chased, tracked.Options.ChaseAgainAfterWorkingDays, out LocalDate again) ? again : chased.PlusDays(1);
    }

    // A reminder that was missed is still made until the change has happened.
    private static Chase? Remind(PlannedNotice notice, SubjectState state, TrackedPlan tracked)
    {
        LocalDate? due = notice.Reminders.Where(day => day <= tracked.AsOf).Max(day => (LocalDate?)day);
        return due is { } day && tracked.AsOf <= notice.ChangeOn && !(state.ChasedOn >= day)
            ? new Chase(notice, day == notice.ChangeOn ? ChaseReason.ChangeDay : ChaseReason.WeekBefore, day)
            : null;
    }

    private static Chase? BackOn(PlannedNotice notice, SubjectState state, TrackedPlan tracked) =>
        notice.BackOn is { } on && on <= tracked.AsOf && !(state.ChasedOn >= on) ? new Chase(notice, ChaseReason.BackOn, on) : null;
}

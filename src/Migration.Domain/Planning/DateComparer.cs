using System.Collections.Immutable;
using NodaTime;

namespace MigrationDomain.Planning;

/// <summary>Sets the dates of two plans side by side.</summary>
internal static class DateComparer
{
    public static ImmutableArray<DateChange> Compare(MigrationPlan from, MigrationPlan to)
    {
        Dictionary<(PlanDateKind, string), PlanDate> before = Dates(from).ToDictionary(Identity);
        Dictionary<(PlanDateKind, string), PlanDate> after = Dates(to).ToDictionary(Identity);
        return
        [
            .. before.Keys.Union(after.Keys)
                .Select(key => Change(before.GetValueOrDefault(key), after.GetValueOrDefault(key), to))
                .OrderBy(change => change.Kind)
                .ThenBy(change => change.From ?? LocalDate.MaxIsoValue)
                .ThenBy(change => change.Subject, StringComparer.Ordinal),
        ];
    }

    private static DateChange Change(PlanDate? before, PlanDate? after, MigrationPlan to)
    {
        PlanDate either = (after ?? before)!;
        return new DateChange(either.Kind, either.Subject, either.Name, before?.Date, after?.Date, to.Request.Calendar);
    }

    private static (PlanDateKind Kind, string Subject) Identity(PlanDate date) => (date.Kind, date.Subject);

    private static IEnumerable<PlanDate> Dates(MigrationPlan plan) =>
    [
        .. plan.Milestones.Select(item => new PlanDate(PlanDateKind.Milestone, item.Key.Value, item.Name, item.Date)),
        .. plan.Windows.Select(item => new PlanDate(PlanDateKind.WindowStart, item.Key.Value, item.Name, item.From)),
        .. plan.Windows.Select(item => new PlanDate(PlanDateKind.WindowEnd, item.Key.Value, item.Name, item.To)),
        .. plan.Activities.Where(item => item.NotBefore is not null)
            .Select(item => new PlanDate(PlanDateKind.ActivityStart, item.Key.Value, item.Name, item.From)),
        .. plan.Activities.Where(item => item.Latest is not null)
            .Select(item => new PlanDate(PlanDateKind.ActivityEnd, item.Key.Value, item.Name, item.By)),
        .. plan.Notices.Select(item => new PlanDate(PlanDateKind.NoticeChange, item.Key.Value, item.Template.PartyName, item.ChangeOn)),
        .. plan.Notices.Select(item => new PlanDate(PlanDateKind.NoticeSendBy, item.Key.Value, item.Template.PartyName, item.SendBy)),
    ];

    private sealed record PlanDate(PlanDateKind Kind, string Subject, string Name, LocalDate? Date);
}

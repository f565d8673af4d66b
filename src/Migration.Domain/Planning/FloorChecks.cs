using MigrationDomain.Rules;
using NodaTime;

namespace MigrationDomain.Planning;

/// <summary>Overrides that give less lead than a rule which says "at least".</summary>
internal static class FloorChecks
{
    public static IEnumerable<Finding> WeakerThanFloors(MigrationPlan plan, RuleContext context, IReadOnlyDictionary<string, RuleOverride> overrides) =>
    [
        .. plan.Milestones
            .Where(milestone => milestone.Template.IsFloor && !milestone.IsPinned && overrides.ContainsKey(milestone.Key.Value))
            .Where(milestone => IsWeaker(milestone.Template.Rule, milestone.Date, RuleEvaluator.Evaluate(milestone.Template.Rule, context)?.Raw))
            .Select(milestone => Weaker(milestone.Key.Value, milestone.Name, milestone.Date, milestone.Template.Rule, milestone.Rule)),
        .. plan.Notices
            .Where(notice => notice.Template.IsFloor && overrides.ContainsKey(notice.Key.Value))
            .Where(notice => notice.SendBy > Floor(notice, plan, context).Raw)
            .Select(notice => Weaker(notice.Key.Value, notice.Template.PartyName, notice.SendBy, notice.Template.Period, notice.Period)),
    ];

    private static Derivation Floor(PlannedNotice notice, MigrationPlan plan, RuleContext context) => NoticePlanner.SendBy(
        notice.Template, null, notice.Template.Period, plan[notice.Template.Change].Derivation, context.In(plan.Request.CalendarOf(notice.Template.Party)));

    private static bool IsWeaker(DateRule floor, LocalDate? date, LocalDate? atLeast) =>
        CountsForward(floor) ? date < atLeast : date > atLeast;

    private static bool CountsForward(DateRule rule) => rule switch
    {
        OffsetRule offset => offset.Direction == OffsetDirection.After,
        LatestOfRule latest => latest.Rules.All(CountsForward),
        EarliestOfRule earliest => earliest.Rules.All(CountsForward),
        _ => false,
    };

    private static Finding Weaker(string subject, string name, LocalDate? on, object floor, object became) => new(
        FindingCodes.WeakerThanFloor, Severity.Warning, subject, on,
        () => $"{name} on {DateText.Of(on)} gives less lead than its source asks for: '{became}' instead of 'at least {floor}'.");
}

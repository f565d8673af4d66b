namespace MigrationDomain.Templates;

/// <summary>Everything in a template that a reference can point to.</summary>
internal static class RuleReferences
{
    public static IEnumerable<RuleReference> In(MigrationTemplate template) =>
    [
        .. template.Milestones.Select(milestone => RuleReference.To(milestone.Key)),
        .. template.Activities.Select(activity => RuleReference.To(activity.Key)),
        .. template.Notices.Select(notice => RuleReference.To(notice.Key)),
        .. template.Gates.Select(gate => RuleReference.To(gate.Key)),
    ];
}

using System.Collections.Immutable;
using MigrationDomain.Rules;

namespace MigrationDomain.Templates;

/// <summary>What makes a template unsound. One method for each kind of fault; all faults are reported at once.</summary>
internal static class TemplateChecks
{
    private const int MostParts = 1_000;

    public static ImmutableArray<Fault> FindFaults(MigrationTemplate template)
    {
        // What is too large to plan is too large to walk.
        ImmutableArray<Fault> tooMany = [.. TooMany(template)];
        if (!tooMany.IsEmpty)
        {
            return tooMany;
        }

        ImmutableArray<Fault> structural =
        [
            .. Repeated(template), .. Roots(template), .. UnknownNames(template), .. Cycles(template), .. Unsourced(template), .. Series(template),
        ];

        // Dates can only be tried out once the structure holds.
        return structural.IsEmpty ? [.. TemplateTrial.BackwardSpans(template)] : structural;
    }

    private static IEnumerable<Fault> TooMany(MigrationTemplate template)
    {
        int parts = template.Milestones.Length + template.Notices.Length + template.Activities.Length + template.Phases.Length + template.Windows.Length
            + template.Roles.Length + template.Sequences.Length + template.AvoidPeriods.Length + template.Requirements.Length;
        if (parts > MostParts)
        {
            yield return new Fault("the template", Invariant($"The template has {parts} parts; at most {MostParts} are planned."));
        }
    }

    private static IEnumerable<Fault> Series(MigrationTemplate template) => template.Activities
        .Where(activity => activity.Every is { Amount: 0 } or { Unit: OffsetUnit.WorkingDays or OffsetUnit.Hours })
        .Select(activity => new Fault(
            $"Activity '{activity.Key}'", $"Activity '{activity.Key}' repeats every '{activity.Every}'; use 1 or more days, weeks or months."));

    private static IEnumerable<Fault> Repeated(MigrationTemplate template) =>
        Twice("rule", RuleKeys(template))
            .Concat(Twice("phase", template.Phases.Select(phase => phase.Key.Value)))
            .Concat(Twice("window", template.Windows.Select(window => window.Key.Value)))
            .Concat(Twice("role", template.Roles.Select(role => role.Key.Value)))
            .Concat(Twice("time to avoid", template.AvoidPeriods.Select(period => period.Key.Value)))
            .Concat(Twice("order", template.Sequences.Select(TemplateRules.IdOf)))
            .Concat(Twice("requirement", template.Requirements.Select(TemplateRules.IdOf)));

    private static IEnumerable<string> RuleKeys(MigrationTemplate template) =>
    [
        .. template.Milestones.Select(milestone => milestone.Key.Value),
        .. template.Notices.Select(notice => notice.Key.Value),
        .. template.Activities.Select(activity => activity.Key.Value),
    ];

    private static IEnumerable<Fault> Twice(string subject, IEnumerable<string> keys) => keys
        .GroupBy(key => key, StringComparer.Ordinal)
        .Where(group => group.Count() > 1)
        .Select(group => new Fault($"{subject} '{group.Key}'", Invariant($"The {subject} key '{group.Key}' is used {group.Count()} times; each key names one {subject}.")));

    private static IEnumerable<Fault> Roots(MigrationTemplate template)
    {
        MilestoneKey[] roots = [.. template.Milestones.Where(milestone => milestone.Rule.Equals(AnchorRule.Root)).Select(milestone => milestone.Key)];
        if (roots.Length != 1)
        {
            string found = roots.Length == 0 ? "none" : string.Join(", ", roots.AsEnumerable());
            yield return new Fault("the root", $"A template has exactly one milestone with the rule AnchorRule.Root; this one has {found}.");
        }
    }

    private static IEnumerable<Fault> UnknownNames(MigrationTemplate template)
    {
        string known = string.Join(", ", template.Milestones.Select(milestone => milestone.Key.Value).Order(StringComparer.Ordinal));
        HashSet<MilestoneKey> milestones = [.. template.Milestones.Select(milestone => milestone.Key)];
        HashSet<PhaseKey> phases = [.. template.Phases.Select(phase => phase.Key)];
        HashSet<RoleKey> roles = [.. template.Roles.Select(role => role.Key)];
        HashSet<WindowKey> windows = [.. template.Windows.Select(window => window.Key)];
        foreach (TemplateName name in TemplateNames.Of(template))
        {
            bool isKnown = name.Key switch
            {
                MilestoneKey milestone => milestones.Contains(milestone),
                PhaseKey phase => phases.Contains(phase),
                WindowKey window => windows.Contains(window),
                _ => roles.Contains((RoleKey)name.Key),
            };
            if (!isKnown)
            {
                string cure = name.Key is MilestoneKey ? $"; known milestones are {known}" : "";
                yield return new Fault(name.UsedBy, $"{name.UsedBy} {name.Use} '{name.Key}', which is not in the template{cure}.");
            }
        }
    }

    private static IEnumerable<Fault> Cycles(MigrationTemplate template) => TemplateOrder
        .Sort(template.Milestones).Cycles
        .Select(cycle => new Fault("the rules", $"These milestones count from each other in a circle: {cycle}; one of them needs another anchor."));

    private static IEnumerable<Fault> Unsourced(MigrationTemplate template) => template.Rules()
        .Where(rule => rule.Provenance.LacksSource)
        .Select(rule => new Fault(
            $"rule '{rule.Id}'",
            $"Rule '{rule.Id}' is said to be '{Provenance.Word(rule.Provenance.Certainty)}' but names no source; name one, or call it a local custom or a default."));
}

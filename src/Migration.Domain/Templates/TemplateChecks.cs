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
            .. GateOrder(template), .. GatesAsEvidence(template), .. Validity(template), .. Unanswerable(template),
        ];

        // Dates can only be tried out once the structure holds.
        return structural.IsEmpty ? [.. TemplateTrial.BackwardSpans(template)] : structural;
    }

    private static IEnumerable<Fault> TooMany(MigrationTemplate template)
    {
        int parts = template.Milestones.Length + template.Notices.Length + template.Activities.Length + template.Phases.Length + template.Windows.Length
            + template.Roles.Length + template.Sequences.Length + template.AvoidPeriods.Length + template.Requirements.Length
            + template.Gates.Sum(gate => 1 + gate.Criteria.Length) + template.Questions.Length + template.Streams.Length + template.Risks.Length;
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
            .Concat(Twice("requirement", template.Requirements.Select(TemplateRules.IdOf)))
            .Concat(Twice("stream", template.Streams.Select(stream => stream.Key.Value)))
            .Concat(Twice("risk", template.Risks.Select(risk => risk.Key.Value)));

    private static IEnumerable<string> RuleKeys(MigrationTemplate template) =>
    [
        .. template.Milestones.Select(milestone => milestone.Key.Value),
        .. template.Notices.Select(notice => notice.Key.Value),
        .. template.Activities.Select(activity => activity.Key.Value),
        .. template.Gates.Select(gate => gate.Key.Value),
        .. template.Gates.SelectMany(gate => gate.Criteria).Select(criterion => criterion.Key.Value),
        .. template.Questions.Select(question => question.Key.Value),
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
        HashSet<RuleReference> rules = [.. RuleReferences.In(template)];
        foreach (TemplateName name in TemplateNames.Of(template))
        {
            bool isKnown = name.Key switch
            {
                MilestoneKey milestone => milestones.Contains(milestone),
                PhaseKey phase => phases.Contains(phase),
                WindowKey window => windows.Contains(window),
                RuleReference rule => rules.Contains(rule),
                GateKey gate => rules.Contains(RuleReference.To(gate)),
                string role => roles.Any(known => known.Value == role),
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

    // A gate can only wait for one that stands before it: no two can wait for each other.
    private static IEnumerable<Fault> GateOrder(MigrationTemplate template) => template.Gates
        .SelectMany((gate, place) => gate.After.Where(before => template.Gates.Skip(place).Any(later => later.Key == before)).Select(before => new Fault(
            $"Gate '{gate.Key}'", $"Gate '{gate.Key}' comes after gate '{before}', which does not stand before it in the template; list the gates in their order.")));

    private static IEnumerable<Fault> GatesAsEvidence(MigrationTemplate template) => template.Gates
        .SelectMany((gate, place) => gate.Criteria
            .SelectMany(criterion => criterion.MetBy
                .Where(shown => shown.Kind == RuleKind.Gate && template.Gates.Skip(place).Any(later => later.Key.Value == shown.Id))
                .Select(shown => new Fault(
                    $"Criterion '{criterion.Key}'", $"Criterion '{criterion.Key}' of gate '{gate.Key}' is met by gate '{shown.Id}', which does not stand before it in the template; list the gates in their order."))));

    private static IEnumerable<Fault> Validity(MigrationTemplate template) => template.Gates
        .SelectMany(gate => gate.Criteria)
        .Where(criterion => criterion.ValidFor is { Unit: OffsetUnit.WorkingDays or OffsetUnit.Hours })
        .Select(criterion => new Fault(
            $"Criterion '{criterion.Key}'", $"Evidence of criterion '{criterion.Key}' holds for '{criterion.ValidFor}'; use days, weeks or months."));

    private static IEnumerable<Fault> Unanswerable(MigrationTemplate template) => template.Gates
        .SelectMany(gate => gate.Criteria)
        .Where(criterion => criterion.MetBy.IsEmpty && criterion.Queue is null)
        .Select(criterion => $"Criterion '{criterion.Key}'")
        .Concat(template.Questions.Where(question => question.AnsweredBy.IsEmpty).Select(question => $"Question '{question.Key}'"))
        .Select(open => new Fault(open, $"{open} names nothing that shows whether it is so; name a milestone, activity, notice or gate."));

    private static IEnumerable<Fault> Unsourced(MigrationTemplate template) => template.Rules()
        .Where(rule => rule.Provenance.LacksSource)
        .Select(rule => new Fault(
            $"rule '{rule.Id}'",
            $"Rule '{rule.Id}' is said to be '{Provenance.Word(rule.Provenance.Certainty)}' but names no source; name one, or call it a local custom or a default."));
}

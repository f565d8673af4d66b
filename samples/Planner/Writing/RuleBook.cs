using System.Collections.Immutable;
using System.Text.Json;
using MigrationDomain.Interchange;
using MigrationDomain.Rules;
using MigrationDomain.Templates;

namespace Planner.Writing;

/// <summary>Writes the rules of a template, and what two editions state differently.</summary>
internal static class RuleBook
{
    public static Answer Of(MigrationTemplate template)
    {
        ImmutableArray<RuleEntry> rules = template.Rules();
        return new Answer
        {
            Text = page =>
            {
                page.Title($"{template.Name}: rules of edition {template.Edition.Key}");
                foreach (IGrouping<RuleKind, RuleEntry> kind in rules.GroupBy(rule => rule.Kind))
                {
                    page.Heading(Headings[kind.Key]);
                    page.Table(
                        ["id", "standing", "rule"],
                        kind.Select(IReadOnlyList<Cell> (rule) => [Cell.Of(rule.Id), Cell.Of(Standing(rule.Provenance)), Cell.Of(rule.Rule)]),
                        breakable: 2);
                }
            },
            Json = writer =>
            {
                writer.WriteString("template", template.Key.Value);
                writer.WriteString("edition", template.Edition.Key);
                writer.WriteObjects("rules", rules, (item, rule) =>
                {
                    item.WriteString("id", rule.Id);
                    item.WriteWord("kind", rule.Kind);
                    item.WriteString("name", rule.Name);
                    item.WriteString("phase", rule.Phase?.Value);
                    item.WriteString("owner", rule.Owners.FirstOrDefault()?.Value);
                    item.WriteTexts("owners", rule.Owners.Select(owner => owner.Value));
                    item.WriteString("rule", rule.Rule);
                    Standing(item, rule.Provenance);
                });
            },
        };
    }

    public static Answer Changes(MigrationTemplate from, MigrationTemplate to)
    {
        ImmutableArray<RuleChange> changes = TemplateComparison.Compare(from, to);
        return new Answer
        {
            Text = page =>
            {
                page.Title($"{from.Name}: from edition {from.Edition.Key} to edition {to.Edition.Key}");
                if (changes.IsEmpty)
                {
                    page.Line("No rule differs.");
                    return;
                }

                page.Table(
                    ["id", $"in {from.Edition.Key}", $"in {to.Edition.Key}"],
                    changes.Select(IReadOnlyList<Cell> (change) => [Cell.Of(change.Id), Cell.Of(change.From ?? "no such rule"), Cell.Of(change.To ?? "no such rule")]),
                    breakable: 2);
            },
            Json = writer => writer.WriteObjects("changes", changes, (item, change) =>
            {
                item.WriteString("id", change.Id);
                item.WriteWord("kind", change.Kind);
                item.WriteString("from", change.From);
                item.WriteString("to", change.To);
            }),
        };
    }

    private static readonly Dictionary<RuleKind, string> Headings = new()
    {
        [RuleKind.Milestone] = "Milestones",
        [RuleKind.Notice] = "Notices",
        [RuleKind.Activity] = "Activities",
        [RuleKind.Window] = "Windows",
        [RuleKind.Phase] = "Lengths of phases",
        [RuleKind.Sequence] = "Order",
        [RuleKind.AvoidPeriod] = "Times to avoid",
        [RuleKind.Requirement] = "People needed",
        [RuleKind.Gate] = "Gates",
        [RuleKind.Criterion] = "Criteria of the gates",
        [RuleKind.PointOfNoReturn] = "Point of no return",
        [RuleKind.Question] = "Checklist questions",
        [RuleKind.Stream] = "Streams of work in the cutover",
        [RuleKind.Risk] = "Risks and opportunities",
    };

    private static string Standing(Provenance provenance) =>
        $"{Word.Of(provenance.Hardness)}, {Word.Of(provenance.Certainty).Replace('-', ' ')}";

    // How binding a rule is, how sure its figure is, and where it was read.
    private static void Standing(Utf8JsonWriter writer, Provenance provenance)
    {
        writer.WriteWord("hardness", provenance.Hardness);
        writer.WriteWord("certainty", provenance.Certainty);
        writer.WriteTexts("sources", provenance.Sources.Select(source => source.ToString()));
    }
}

using MigrationDomain.Calendars;
using MigrationDomain.Rules;
using MigrationDomain.Testing;

namespace MigrationDomain.Templates;

public sealed class TemplateOrderTests
{
    [Fact]
    public void Each_milestone_comes_after_those_it_counts_from() => Check.That(ArbTemplates.Permuted, given =>
    {
        HashSet<MilestoneKey> seen = [];
        return Some.TemplateOf(given.Other).InRuleOrder.All(milestone => milestone.Rule.Anchors().All(seen.Contains) & seen.Add(milestone.Key));
    });

    [Fact]
    public void Every_milestone_is_there_once() => Check.That(ArbTemplates.Permuted, given =>
        Some.TemplateOf(given.Other).InRuleOrder.Select(milestone => milestone.Key.Value).Order(StringComparer.Ordinal)
            .SequenceEqual(given.One.Select(milestone => milestone.Key.Value).Order(StringComparer.Ordinal)));

    [Fact]
    public void What_is_in_order_stays_as_it_is() =>
        Check.That(ArbTemplates.Milestones, milestones => TemplateOrder.Sort([.. milestones]).Order.SequenceEqual(milestones));

    [Fact]
    public void A_permuted_template_gives_the_same_dates() => Check.That(ArbTemplates.Permuted, given =>
    {
        Dictionary<MilestoneKey, Derivation> one = Dates(Some.TemplateOf(given.One));
        Dictionary<MilestoneKey, Derivation> other = Dates(Some.TemplateOf(given.Other));
        return one.Count == other.Count && one.All(pair => other[pair.Key].Raw == pair.Value.Raw && other[pair.Key].Date == pair.Value.Date);
    });

    private static Dictionary<MilestoneKey, Derivation> Dates(MigrationTemplate template)
    {
        Dictionary<MilestoneKey, Derivation> dates = [];
        RuleContext context = new(dates.GetValueOrDefault, WorkingCalendars.EnglandAndWales, Some.London);
        foreach (MilestoneTemplate milestone in template.InRuleOrder)
        {
            Derivation? derivation = milestone.Key == template.Root
                ? new(Some.AfterEaster, Some.AfterEaster, [new GivenStep(Some.AfterEaster)])
                : RuleEvaluator.Evaluate(milestone.Rule, context);
            if (derivation is not null)
            {
                dates.Add(milestone.Key, derivation);
            }
        }

        return dates;
    }
}

using FsCheck;
using FsCheck.Fluent;
using MigrationDomain.Rules;
using MigrationDomain.Templates;

namespace MigrationDomain.Testing;

/// <summary>Templates whose milestones count from each other at random, without a circle, listed in random order.</summary>
internal static class ArbTemplates
{
    /// <summary>The milestones in an order in which each counts from earlier ones only; the first is the root.</summary>
    internal static Gen<MilestoneTemplate[]> Milestones { get; } =
        from count in Gen.Choose(1, 9)
        from rules in Gen.CollectToList(Enumerable.Range(1, count), RuleOf)
        select (MilestoneTemplate[])[new(Key(0), "Root", AnchorRule.Root), .. rules.Select((rule, index) => new MilestoneTemplate(Key(index + 1), $"Milestone {index + 1}", rule))];

    /// <summary>The same milestones in two orders.</summary>
    internal static Gen<(MilestoneTemplate[] One, MilestoneTemplate[] Other)> Permuted { get; } =
        Milestones.SelectMany(milestones => Gen.Shuffle(milestones), (milestones, shuffled) => (milestones, shuffled));

    private static Gen<DateRule> RuleOf(int index) => Gen.Frequency(
        (8, ArbRules.Rule(1, [.. Enumerable.Range(0, index).Select(Key)])),
        (1, Gen.Constant<DateRule>(AnchorRule.WhenGiven)));

    private static MilestoneKey Key(int index) => new(Invariant($"m{index}"));
}

using FsCheck;
using FsCheck.Fluent;
using MigrationDomain.Rules;

namespace MigrationDomain.Testing;

/// <summary>Rules on given milestones, choices within choices included.</summary>
internal static class ArbRules
{
    internal static Gen<OffsetRule> Offset(params MilestoneKey[] anchors) =>
        from anchor in Gen.Elements(anchors)
        from counted in ArbOffsets.Counted
        from direction in ArbOffsets.Directions
        from roll in ArbOffsets.Rolls
        select direction == OffsetDirection.Before
            ? OffsetRule.Before(anchor, counted.Offset, roll, counted.Count)
            : OffsetRule.After(anchor, counted.Offset, roll, counted.Count);

    /// <summary>Any rule but an anchor; choices nest as deep as said.</summary>
    internal static Gen<DateRule> Rule(int depth, params MilestoneKey[] anchors)
    {
        Gen<DateRule> leaf = Offset(anchors).Select(rule => (DateRule)rule);
        return depth == 0 ? leaf : Gen.Frequency((2, leaf), (1, Choice(Rule(depth - 1, anchors))));
    }

    private static Gen<DateRule> Choice(Gen<DateRule> option) =>
        from count in Gen.Choose(2, 3)
        from options in Gen.ListOf(option, count)
        from roll in ArbOffsets.Rolls
        from isLatest in Gen.Elements(true, false)
        select isLatest ? (DateRule)new LatestOfRule(options, roll) : new EarliestOfRule(options, roll);
}

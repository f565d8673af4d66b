using MigrationDomain.Rules;
using MigrationDomain.Templates;

namespace MigrationDomain.Tracking;

/// <summary>Which milestones must come before something: those an order puts first, and those from which its own day is counted forwards.</summary>
internal static class Predecessors
{
    public static IEnumerable<MilestoneKey> Of(MilestoneTemplate milestone, MigrationTemplate template) =>
        template.Sequences.Where(sequence => sequence.Later == milestone.Key).Select(sequence => sequence.Earlier).Concat(Of(milestone.Rule));

    public static IEnumerable<MilestoneKey> Of(ActivityTemplate activity) => activity.NotBefore is { } rule ? Of(rule) : [];

    // Of several dates the earliest is enough, so none of them must have come.
    private static IEnumerable<MilestoneKey> Of(DateRule rule) => rule switch
    {
        OffsetRule { Direction: OffsetDirection.After } forward => [forward.From],
        LatestOfRule latest => latest.Rules.SelectMany(Of),
        _ => [],
    };
}

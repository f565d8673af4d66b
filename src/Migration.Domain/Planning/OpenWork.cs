using System.Collections.Immutable;
using MigrationDomain.Rules;

namespace MigrationDomain.Planning;

/// <summary>Keeps what is done where it is while the rest is planned anew.</summary>
internal static class OpenWork
{
    /// <summary>The changed request with a pin for every milestone that is done, and without one for the root.</summary>
    public static PlanRequest Keep(MigrationPlan plan, PlanRequest changed)
    {
        MilestoneKey root = changed.Template.Root;
        ImmutableHashSet<MilestoneKey> pinned = [root, .. changed.Pins.Select(pin => pin.Milestone)];
        IEnumerable<Pin> kept = changed.Done.Distinct()
            .Where(done => !pinned.Contains(done) && changed.Template.Find(done) is not null && plan.Find(done)?.Date is not null)
            .Select(done => new Pin(done, plan[done].Date!.Value));
        return changed with { Pins = [.. changed.Pins.Where(pin => pin.Milestone != root), .. kept] };
    }
}

using System.Collections.Immutable;
using MigrationDomain.Rules;
using NodaTime;

namespace MigrationDomain.Planning;

/// <summary>Keeps what is done where it is while the rest is planned anew.</summary>
internal static class OpenWork
{
    /// <summary>The changed request with a pin for every milestone that is done. A root that is done keeps its day; a pin of an open root follows the root date.</summary>
    public static PlanRequest Keep(MigrationPlan plan, PlanRequest changed)
    {
        MilestoneKey root = changed.Template.Root;
        ImmutableHashSet<MilestoneKey> pinned = [root, .. changed.Pins.Select(pin => pin.Milestone)];
        IEnumerable<Pin> kept = changed.Done.Distinct()
            .Where(done => !pinned.Contains(done) && changed.Template.Find(done) is not null && plan.Find(done)?.Date is not null)
            .Select(done => new Pin(done, plan[done].Date!.Value));
        bool isRootOpen = !changed.Done.Contains(root);
        LocalDate? rootDay = isRootOpen ? null : changed.Pins.FirstOrDefault(pin => pin.Milestone == root)?.Date ?? plan.Find(root)?.Date;
        return changed with
        {
            RootDate = rootDay ?? changed.RootDate,
            Pins = [.. changed.Pins.Where(pin => pin.Milestone != root || !isRootOpen), .. kept],
        };
    }
}

using System.Collections.Immutable;
using MigrationDomain.Availability;
using MigrationDomain.Planning;
using MigrationDomain.Templates;
using MigrationDomain.Tracking;
using NodaTime;

namespace Planner.Mapping;

/// <summary>A request planned for another Go Live, with what is different then.</summary>
internal sealed class Replanned
{
    public Replanned(PlannedRequest before, LocalDate goLive)
    {
        After = before.With(before.Plan.Replan(request => request with { RootDate = goLive }));
        Comparison = before.Plan.CompareTo(After.Plan, before.Request.Ledger);
        ConflictsAdded = OnlyIn(After, before);
        ConflictsCleared = OnlyIn(before, After);
    }

    public PlannedRequest After { get; }

    public PlanComparison Comparison { get; }

    public ImmutableArray<Conflict> ConflictsAdded { get; }

    public ImmutableArray<Conflict> ConflictsCleared { get; }

    /// <summary>The dates of some kinds that differ.</summary>
    public IEnumerable<DateChange> Moved(params PlanDateKind[] kinds) => Comparison.Moved.Where(date => kinds.Contains(date.Kind));

    public override string ToString() => Comparison.ToString();

    // A conflict is known by its code, what clashes and where: its days follow the dates.
    private static ImmutableArray<Conflict> OnlyIn(PlannedRequest one, PlannedRequest other) =>
        [.. one.Conflicts.ExceptBy(other.Conflicts.Select(Identity), Identity)];

    private static (string Code, string Subject, RoleKey? Role, PlanSpan? During) Identity(Conflict conflict) =>
        (conflict.Code, conflict.Subject, conflict.Role, conflict.During);
}

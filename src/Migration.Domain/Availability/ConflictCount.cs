using System.Collections.Immutable;
using MigrationDomain.Planning;

namespace MigrationDomain.Availability;

/// <summary>How many conflicts each of many possible plans would have with one roster. The law: exactly those that <see cref="AvailabilityChecker"/> finds.</summary>
internal sealed class ConflictCount(Roster roster, ConflictPolicy policy)
{
    private readonly AttendanceBook _book = new(roster);

    public (int Blockers, int Warnings) Of(MigrationPlan plan)
    {
        ImmutableArray<Conflict> conflicts = AvailabilityChecker.FindIn(plan, _book, policy);
        return (conflicts.Count(conflict => conflict.Severity == Severity.Blocker), conflicts.Count(conflict => conflict.Severity == Severity.Warning));
    }
}

using System.Collections.Immutable;
using MigrationDomain.Availability;
using MigrationDomain.Planning;

namespace MigrationDomain.GoLive;

/// <summary>A plan of one date with the conflicts it would have.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Conflicts">Its conflicts.</param>
internal sealed record JudgedDate(MigrationPlan Plan, ImmutableArray<Conflict> Conflicts)
{
    public bool IsBlocked => Plan.IsBlocked || Conflicts.Any(conflict => conflict.Severity == Severity.Blocker);

    public ImmutableArray<GoLiveReason> Reasons(Severity severity) =>
    [
        .. Plan.Findings.Where(finding => finding.Severity == severity).Select(finding => new GoLiveReason(finding)),
        .. Conflicts.Where(conflict => conflict.Severity == severity).Select(conflict => new GoLiveReason(conflict)),
    ];
}

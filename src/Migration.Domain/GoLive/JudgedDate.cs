using System.Collections.Immutable;
using MigrationDomain.Availability;
using MigrationDomain.Planning;
using NodaTime;

namespace MigrationDomain.GoLive;

/// <summary>The dates of one possible plan with the conflicts it would have.</summary>
/// <param name="Dates">The plan, without its explanations.</param>
/// <param name="Conflicts">Its conflicts.</param>
internal sealed record JudgedDate(MigrationPlan Dates, ImmutableArray<Conflict> Conflicts)
{
    public LocalDate Day => Dates.Request.RootDate;

    public bool IsBlocked => Dates.IsBlocked || Conflicts.Any(conflict => conflict.Severity == Severity.Blocker);

    public int Count(Severity severity) =>
        Dates.Findings.Count(finding => finding.Severity == severity) + Conflicts.Count(conflict => conflict.Severity == severity);

    public ImmutableArray<GoLiveReason> Reasons(Severity severity) =>
    [
        .. Dates.Findings.Where(finding => finding.Severity == severity).Select(finding => new GoLiveReason(finding)),
        .. Conflicts.Where(conflict => conflict.Severity == severity).Select(conflict => new GoLiveReason(conflict)),
    ];
}

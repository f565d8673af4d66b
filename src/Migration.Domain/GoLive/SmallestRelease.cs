using System.Collections.Immutable;
using MigrationDomain.Availability;
using MigrationDomain.Planning;

namespace MigrationDomain.GoLive;

/// <summary>The fewest things to let go of so that nothing blocks a date.</summary>
/// <remarks>
/// Every blocking finding needs one release of its own: a notice or an override. Blocking conflicts with commitments behind them may share
/// a release: one leave may stand behind several. See <see cref="FewestCommitments"/> for how far the answer is proven smallest.
/// </remarks>
internal static class SmallestRelease
{
    public static ImmutableArray<Release> Of(JudgedDate date)
    {
        (MigrationPlan dates, ImmutableArray<Finding> findings, ImmutableArray<Conflict> conflicts) = date.Details(Severity.Blocker);
        return
        [
            .. findings.Select(OfFinding).DistinctBy(release => (release.Kind, release.Subject)),
            .. new CommitmentRelease(dates, date.Terms.Roster, date.Terms.Policy).Of(conflicts),
        ];
    }

    private static Release OfFinding(Finding finding) => finding.Code switch
    {
        FindingCodes.NoticeLate => new(ReleaseKind.Notice, finding.Subject, $"The party of notice '{finding.Subject}' agrees to shorter notice, or turns out to have been told in time."),
        FindingCodes.MilestoneLate => new(ReleaseKind.Override, finding.Subject, $"The rule of '{finding.Subject}' is overridden with a shorter lead, or the milestone is pinned because it has happened."),
        _ => new(ReleaseKind.Override, finding.Subject, $"The rule of '{finding.Subject}', or of what it must follow, is overridden so that the order holds."),
    };
}

using System.Collections.Immutable;
using MigrationDomain.GoLive;

namespace Planner.Writing;

/// <summary>Blocked dates that follow one another, and that the same things block and would free.</summary>
/// <param name="Dates">The dates, at least one, in order.</param>
internal sealed record BlockedDates(ImmutableArray<GoLiveRejection> Dates)
{
    public GoLiveRejection First => Dates[0];

    public GoLiveRejection Last => Dates[^1];

    /// <summary>Groups the blocked dates of a search. A date that could work ends a group.</summary>
    public static ImmutableArray<BlockedDates> Of(GoLiveSearch search)
    {
        List<BlockedDates> groups = [];
        foreach (GoLiveRejection rejection in search.Rejected)
        {
            if (groups is [.., var group] && group.Continues(rejection, search))
            {
                groups[^1] = new BlockedDates(group.Dates.Add(rejection));
            }
            else
            {
                groups.Add(new BlockedDates([rejection]));
            }
        }

        return [.. groups];
    }

    public override string ToString() => Invariant($"{First.Date:R} to {Last.Date:R}: {ReasonText.Short(First.Reasons)}");

    private bool Continues(GoLiveRejection next, GoLiveSearch search) =>
        First.Reasons.Select(Cause).ToHashSet().SetEquals(next.Reasons.Select(Cause))
        && First.WouldPassIf.ToHashSet().SetEquals(next.WouldPassIf)
        && !search.Candidates.Any(candidate => candidate.Date > Last.Date && candidate.Date < next.Date);

    private static (string Code, string Subject) Cause(GoLiveReason reason) => (reason.Code, reason.Subject);
}

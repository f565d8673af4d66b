using System.Collections.Immutable;
using MigrationDomain.Availability;
using MigrationDomain.Planning;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.GoLive;

/// <summary>The fewest commitments and other things to let go of so that no conflict blocks a plan.</summary>
internal sealed class CommitmentRelease(MigrationPlan plan, Roster roster, ConflictPolicy policy)
{
    public IEnumerable<Release> Of(ImmutableArray<Conflict> blockers)
    {
        List<Release> releases = [];
        List<Conflict> negotiable = [];
        foreach (Conflict conflict in blockers)
        {
            switch (conflict.Code)
            {
                case ConflictCodes.PersonUnavailable:
                    releases.AddRange(Behind(conflict, roster).Select(OfCommitment));
                    break;
                case ConflictCodes.CoverBelowMinimum or ConflictCodes.DoubleBooked or ConflictCodes.RoomOverCapacity:
                    negotiable.Add(conflict);
                    break;
                default:
                    releases.Add(OfOther(conflict));
                    break;
            }
        }

        Roster rest = releases.Aggregate(roster, (some, release) => release.Commitment is null ? some : some.Without(release.Commitment));
        return releases.Concat(Groups(negotiable, rest).SelectMany(group => Fewest(group, rest))).Distinct();
    }

    /// <summary>Conflicts that share a commitment behind them are freed together; the others apart from each other.</summary>
    private static List<ReleaseGroup> Groups(List<Conflict> negotiable, Roster rest)
    {
        List<ReleaseGroup> groups = [];
        foreach (Conflict conflict in negotiable)
        {
            ReleaseGroup joined = new([conflict], [.. Behind(conflict, rest).Distinct()]);
            ReleaseGroup[] shared = [.. groups.Where(group => group.Choices.Intersect(joined.Choices).Any())];
            groups = [.. groups.Except(shared), shared.Aggregate(joined, (one, other) => one.And(other))];
        }

        return groups;
    }

    // What no commitment can cure is a demand to lower; the rest is cured by the smallest set found.
    private IEnumerable<Release> Fewest(ReleaseGroup group, Roster rest)
    {
        HashSet<(string, string)> incurable = [.. StillBlocked(group.Choices, group, rest).Select(Identity)];
        ReleaseGroup curable = group.Without(conflict => incurable.Contains(Identity(conflict)));
        IEnumerable<Release> lowered = group.Conflicts.Where(conflict => incurable.Contains(Identity(conflict))).Select(OfOther);
        return [.. curable.Smallest(set => StillBlocked(set, curable, rest).Count).Select(OfCommitment), .. lowered];
    }

    private List<Conflict> StillBlocked(ImmutableArray<Commitment> released, ReleaseGroup group, Roster rest)
    {
        HashSet<(string, string)> wanted = [.. group.Conflicts.Select(Identity)];
        Roster without = released.Aggregate(rest, (some, commitment) => some.Without(commitment));
        return [.. AvailabilityChecker.FindConflicts(plan, without, policy).Where(conflict => conflict.Severity == Severity.Blocker && wanted.Contains(Identity(conflict)))];
    }

    private static (string Code, string Subject) Identity(Conflict conflict) => (conflict.Code, $"{conflict.Subject} {conflict.Window}");

    private static IEnumerable<Commitment> Behind(Conflict conflict, Roster roster)
    {
        HashSet<string> holders = conflict.Requirement is CoverRequirement cover
            ? [.. roster.HoldersOf(cover).Select(person => roster.People[person].Id)]
            : [conflict.Who!];
        Interval[] times = conflict.Overlaps.IsEmpty
            ? [.. conflict.Days.Select(day => BusyTime.Days(day, day).In(roster.Zone))]
            : [.. conflict.Overlaps];
        return roster.Commitments.Where(commitment =>
            holders.Contains(commitment.Who) && commitment.When.In(roster.Zone) is var taken && times.Any(time => time.Start < taken.End && taken.Start < time.End));
    }

    private static Release OfCommitment(Commitment commitment) =>
        new(ReleaseKind.Commitment, commitment.Who, $"The commitment of {commitment.Who}, {commitment.When}, is moved or cancelled.", commitment);

    private static Release OfOther(Conflict conflict) => conflict.Code switch
    {
        ConflictCodes.InBlackout => new(ReleaseKind.Closure, conflict.Subject, $"The days without a cutover ({conflict.Subject}) are lifted."),
        ConflictCodes.MissesAllowedWindow or ConflictCodes.ExceedsAllowedWindow => new(ReleaseKind.Closure, conflict.Subject, "The days on which a cutover may take place are widened."),
        _ => new(ReleaseKind.Requirement, conflict.Subject, $"The demand on {conflict.Role?.Value ?? conflict.Subject} is lowered, or somebody stands in."),
    };
}

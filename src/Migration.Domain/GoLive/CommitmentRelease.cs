using System.Collections.Immutable;
using MigrationDomain.Availability;
using MigrationDomain.Planning;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.GoLive;

/// <summary>The fewest commitments and other things to let go of so that no conflict blocks a plan.</summary>
/// <remarks>
/// A commitment in the way of somebody who must be there has to go whatever else goes. Shortages of cover, double bookings and rooms leave a
/// choice: there the smallest set is found, apart for those that share no commitment.
/// </remarks>
internal sealed class CommitmentRelease(MigrationPlan plan, Roster given, ConflictPolicy policy)
{
    private readonly Roster _roster = given.Apart();

    public IEnumerable<Release> Of(ImmutableArray<Conflict> blockers)
    {
        ILookup<bool, Conflict> byChoice = blockers.ToLookup(LeavesChoice);
        Commitment[] forced =
        [
            .. blockers
                .Where(conflict => conflict.Code == ConflictCodes.PersonUnavailable)
                .SelectMany(conflict => Behind(conflict, _roster))
                .Distinct(ReferenceEqualityComparer.Instance)
                .Cast<Commitment>(),
        ];
        Roster rest = _roster.Without(forced);
        IEnumerable<Release> others = byChoice[false].Where(conflict => conflict.Code != ConflictCodes.PersonUnavailable).Select(OfOther).Distinct();
        return
        [
            .. forced.Order(CommitmentOrder.Instance).Select(OfCommitment),
            .. others,
            .. Groups(byChoice[true], rest).SelectMany(group => Fewest(group, rest)),
        ];
    }

    private static bool LeavesChoice(Conflict conflict) =>
        conflict.Code is ConflictCodes.CoverBelowMinimum or ConflictCodes.DoubleBooked or ConflictCodes.RoomOverCapacity;

    /// <summary>Conflicts that share a commitment behind them are freed together; the others apart from each other.</summary>
    private static List<ReleaseGroup> Groups(IEnumerable<Conflict> conflicts, Roster rest)
    {
        List<ReleaseGroup> groups = [];
        foreach (Conflict conflict in conflicts)
        {
            ReleaseGroup joined = new([conflict], [.. Behind(conflict, rest)]);
            ReleaseGroup[] shared = [.. groups.Where(group => group.Shares(joined))];
            groups = [.. groups.Except(shared), shared.Aggregate(joined, (one, other) => other.And(one))];
        }

        return groups;
    }

    // What no commitment can cure is a demand to lower; the rest is cured by the smallest set found.
    private IEnumerable<Release> Fewest(ReleaseGroup group, Roster rest)
    {
        HashSet<(string, string)> incurable = [.. Blocked(rest.Without(group.Choices), group.Conflicts).Select(Identity)];
        ImmutableArray<Conflict> curable = [.. group.Conflicts.Where(conflict => !incurable.Contains(Identity(conflict)))];
        FewestCommitments search = new(group.Choices, released => FirstOf(Blocked(rest.Without(released), curable), rest.Without(released)));
        IEnumerable<Release> lowered = group.Conflicts.Where(conflict => incurable.Contains(Identity(conflict))).Select(OfOther).Distinct();
        return [.. search.Find().Order(CommitmentOrder.Instance).Select(OfCommitment), .. lowered];
    }

    // Of the commitments behind one moment of one conflict at least one has to go; null when no conflict is left.
    private static Commitment[]? FirstOf(List<Conflict> left, Roster rest) =>
        left.Count == 0 ? null : [.. Behind(left[0], rest, left[0].Overlaps[0])];

    private List<Conflict> Blocked(Roster without, IEnumerable<Conflict> conflicts)
    {
        HashSet<(string, string)> wanted = [.. conflicts.Select(Identity)];
        return wanted.Count == 0
            ? []
            : [.. AvailabilityChecker.FindConflicts(plan, without, policy).Where(conflict => conflict.Severity == Severity.Blocker && wanted.Contains(Identity(conflict)))];
    }

    private static (string Code, string Subject) Identity(Conflict conflict) => (conflict.Code, $"{conflict.Subject} {conflict.Requirement}");

    private static IEnumerable<Commitment> Behind(Conflict conflict, Roster roster, Interval? moment = null)
    {
        HashSet<string> holders = conflict.Requirement is CoverRequirement cover
            ? [.. roster.HoldersOf(cover).Select(person => roster.People[person].Id)]
            : [conflict.Who!];
        Interval[] times = moment is { } one ? [one] : [.. conflict.Overlaps];
        return roster.Commitments.Where(commitment =>
            holders.Contains(commitment.Who)
            && commitment.When.In(roster.Zone) is var taken
            && Array.Exists(times, time => time.Start < taken.End && taken.Start < time.End));
    }

    private static Release OfCommitment(Commitment commitment) =>
        new(ReleaseKind.Commitment, commitment.Who, $"The commitment of {commitment.Who}, {commitment.When}, is moved or cancelled.", commitment);

    private static Release OfOther(Conflict conflict) => conflict.Code switch
    {
        ConflictCodes.InBlackout => new(ReleaseKind.Closure, conflict.Subject, $"The closed period is lifted: {conflict.Cause}."),
        ConflictCodes.MissesAllowedWindow or ConflictCodes.ExceedsAllowedWindow => new(ReleaseKind.Closure, conflict.Subject, "The days on which a cutover may take place are widened."),
        ConflictCodes.EventInWindow => new(ReleaseKind.Event, conflict.Subject, $"The event is moved or cancelled: {conflict.Cause}."),
        ConflictCodes.RoomNotBooked => new(ReleaseKind.Requirement, conflict.Subject, $"A room is booked {conflict.During!.Phrase}."),
        ConflictCodes.SlotNotConfirmed => new(ReleaseKind.Answer, conflict.Subject, $"The {conflict.Role} confirms {conflict.During}."),
        ConflictCodes.AvailabilityUnknown => new(ReleaseKind.Answer, conflict.Subject, $"It is found out that {conflict.Who ?? $"enough of {conflict.Role}"} is there."),
        _ => new(ReleaseKind.Requirement, conflict.Subject, $"The demand on {conflict.Role?.Value ?? conflict.Subject} is lowered, or somebody stands in."),
    };
}

using System.Collections.Immutable;
using MigrationDomain.Availability;
using MigrationDomain.Planning;
using MigrationDomain.Templates;

namespace MigrationDomain.GoLive;

/// <summary>The fewest commitments and other things to let go of so that no conflict blocks.</summary>
internal static class CommitmentRelease
{
    private const int MostTriedTogether = 16;

    public static IEnumerable<Release> Of(ImmutableArray<Conflict> blockers, MigrationPlan plan, Roster roster, ConflictPolicy policy)
    {
        List<Release> releases = [];
        List<Conflict> negotiable = [];
        foreach (Conflict conflict in blockers)
        {
            switch (conflict.Code)
            {
                case ConflictCodes.PersonUnavailable:
                    releases.AddRange(Behind(conflict, [conflict.Who!], roster).Select(OfCommitment));
                    break;
                case ConflictCodes.CoverBelowMinimum or ConflictCodes.DoubleBooked or ConflictCodes.RoomOverCapacity:
                    negotiable.Add(conflict);
                    break;
                default:
                    releases.Add(OfOther(conflict));
                    break;
            }
        }

        releases = [.. releases.Distinct()];
        return negotiable.Count == 0 ? releases : releases.Concat(Fewest(negotiable, releases, plan, roster, policy));
    }

    // Tries sets of commitments by size until the negotiable conflicts no longer block; what no commitment can cure is a demand to lower.
    private static IEnumerable<Release> Fewest(List<Conflict> negotiable, List<Release> forced, MigrationPlan plan, Roster roster, ConflictPolicy policy)
    {
        Roster without = forced.Aggregate(roster, (rest, release) => release.Commitment is null ? rest : rest.Without(release.Commitment));
        Commitment[] choices = [.. negotiable.SelectMany(conflict => Behind(conflict, Holders(conflict, roster), without)).Distinct().Take(MostTriedTogether)];
        HashSet<(string, string)> wanted = [.. negotiable.Select(Identity)];
        HashSet<(string, string)> incurable = [.. StillBlocked(choices, wanted, plan, without, policy).Select(Identity)];
        HashSet<(string, string)> curable = [.. wanted.Except(incurable)];
        IEnumerable<Release> lowered = negotiable.Where(conflict => incurable.Contains(Identity(conflict))).Select(OfOther);
        IEnumerable<Commitment> let = Subsets(choices).First(set => StillBlocked(set, curable, plan, without, policy).Count == 0);
        return [.. let.Select(OfCommitment), .. lowered];
    }

    private static List<Conflict> StillBlocked(IReadOnlyList<Commitment> released, HashSet<(string, string)> wanted, MigrationPlan plan, Roster roster, ConflictPolicy policy)
    {
        Roster rest = released.Aggregate(roster, (some, commitment) => some.Without(commitment));
        return [.. AvailabilityChecker.FindConflicts(plan, rest, policy).Where(conflict => conflict.Severity == Severity.Blocker && wanted.Contains(Identity(conflict)))];
    }

    private static (string Code, string Subject) Identity(Conflict conflict) => (conflict.Code, $"{conflict.Subject} {conflict.Window}");

    /// <summary>All sets by size, those of one size in the order of their members.</summary>
    private static IEnumerable<Commitment[]> Subsets(Commitment[] all) =>
        from size in Enumerable.Range(0, all.Length + 1)
        from mask in Enumerable.Range(0, 1 << all.Length)
        where int.PopCount(mask) == size
        select all.Where((_, position) => (mask & (1 << position)) != 0).ToArray();

    private static IEnumerable<string> Holders(Conflict conflict, Roster roster) => conflict.Requirement is CoverRequirement cover
        ? roster.People.Where(person => person.Covers(cover.Role, cover.TrainedFor)).Select(person => person.Id)
        : [conflict.Who!];

    private static IEnumerable<Commitment> Behind(Conflict conflict, IEnumerable<string> holders, Roster roster) =>
        from id in holders
        from commitment in roster.Commitments
        where string.Equals(commitment.Who, id, StringComparison.Ordinal)
        let time = commitment.When.In(roster.Zone)
        where conflict.Overlaps.IsEmpty
            ? conflict.Days.Any(day => Meets(time, BusyTime.Days(day, day).In(roster.Zone)))
            : conflict.Overlaps.Any(overlap => Meets(time, overlap))
        select commitment;

    private static bool Meets(NodaTime.Interval one, NodaTime.Interval other) => one.Start < other.End && other.Start < one.End;

    private static Release OfCommitment(Commitment commitment) =>
        new(ReleaseKind.Commitment, commitment.Who, $"The commitment of {commitment.Who} from {commitment.When} is moved or cancelled.", commitment);

    private static Release OfOther(Conflict conflict) => conflict.Code switch
    {
        ConflictCodes.InBlackout => new(ReleaseKind.Closure, conflict.Subject, $"The days without a cutover ({conflict.Subject}) are lifted."),
        ConflictCodes.MissesAllowedWindow or ConflictCodes.ExceedsAllowedWindow => new(ReleaseKind.Closure, conflict.Subject, "The days on which a cutover may take place are widened."),
        _ => new(ReleaseKind.Requirement, conflict.Subject, $"The demand on {conflict.Role?.Value ?? conflict.Subject} is lowered, or somebody stands in."),
    };
}

using System.Collections.Immutable;
using MigrationDomain.Availability;

namespace MigrationDomain.GoLive;

/// <summary>Conflicts that hang together, and the commitments that stand behind them.</summary>
/// <param name="Conflicts">The conflicts.</param>
/// <param name="Choices">The commitments that could be let go.</param>
internal sealed record ReleaseGroup(ImmutableArray<Conflict> Conflicts, ImmutableArray<Commitment> Choices)
{
    private const int MostTriedTogether = 8;

    public ReleaseGroup And(ReleaseGroup other) => new([.. Conflicts, .. other.Conflicts], [.. Choices.Union(other.Choices)]);

    public ReleaseGroup Without(Func<Conflict, bool> isLeftOut) => this with { Conflicts = [.. Conflicts.Where(conflict => !isLeftOut(conflict))] };

    /// <summary>
    /// The smallest set of choices that leaves no conflict: every set is tried by size while there are at most eight choices; beyond that,
    /// the choice is dropped from the whole set that can be spared, one after the other, so that no member of the answer is superfluous.
    /// </summary>
    public ImmutableArray<Commitment> Smallest(Func<ImmutableArray<Commitment>, int> conflictsLeft)
    {
        if (Conflicts.IsEmpty)
        {
            return [];
        }

        if (Choices.Length <= MostTriedTogether)
        {
            return BySize().First(set => conflictsLeft(set) == 0);
        }

        return Choices.Aggregate(Choices, (set, choice) => conflictsLeft(set.Remove(choice)) == 0 ? set.Remove(choice) : set);
    }

    private IEnumerable<ImmutableArray<Commitment>> BySize() =>
        from size in Enumerable.Range(0, Choices.Length + 1)
        from mask in Enumerable.Range(0, 1 << Choices.Length)
        where int.PopCount(mask) == size
        select Choices.Where((_, position) => (mask & (1 << position)) != 0).ToImmutableArray();
}

using System.Collections.Immutable;
using MigrationDomain.Availability;

namespace MigrationDomain.GoLive;

/// <summary>The smallest set of commitments without which no conflict is left.</summary>
/// <param name="choices">Commitments whose release leaves no conflict when all of them go.</param>
/// <param name="oneOf">Given what is released, commitments of which at least one more has to go; <see langword="null"/> when no conflict is left.</param>
/// <remarks>
/// Every set is tried by size along the lists of which one has to go, so the answer is the smallest there is, and the first of its size in
/// the order of <see cref="CommitmentOrder"/>. After four thousand sets the search gives up proving: the answer then has no superfluous member.
/// </remarks>
internal sealed class FewestCommitments(ImmutableArray<Commitment> choices, Func<ImmutableArray<Commitment>, Commitment[]?> oneOf)
{
    private const int MostSets = 4_000;

    private int _tried;

    public ImmutableArray<Commitment> Find()
    {
        for (int size = 0; size < choices.Length && _tried < MostSets; size++)
        {
            if (Extend([], size) is { } smallest)
            {
                return smallest;
            }
        }

        return choices.Aggregate(choices, (set, choice) => oneOf(set.Remove(choice, ByReference)) is null ? set.Remove(choice, ByReference) : set);
    }

    private static IEqualityComparer<Commitment> ByReference { get; } = ReferenceEqualityComparer.Instance;

    private ImmutableArray<Commitment>? Extend(ImmutableArray<Commitment> released, int more)
    {
        if (oneOf(released) is not { } next)
        {
            return released;
        }

        if (more == 0 || ++_tried >= MostSets)
        {
            return null;
        }

        foreach (Commitment choice in next.Order(CommitmentOrder.Instance))
        {
            if (Extend(released.Add(choice), more - 1) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}

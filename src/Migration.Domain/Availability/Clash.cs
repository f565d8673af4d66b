using System.Collections.Immutable;

namespace MigrationDomain.Availability;

/// <summary>When the commitments of one person or room get in each other's way, and how badly.</summary>
/// <param name="Stretches">The stretches by start; one ends where more or fewer come together, so that a worse clash shows.</param>
/// <param name="Loads">For each stretch how many commitments of a person, or seats of a room, come together.</param>
internal sealed record Clash(ImmutableArray<SecondSpan> Stretches, ImmutableArray<long> Loads)
{
    /// <summary>For a room: more seats taken than it has. For a person: two commitments at once, one of them an engagement; overlapping absences are no clash.</summary>
    public static Clash? Find(ImmutableArray<Commitment> commitments, SecondSpan[] spans, int? capacity)
    {
        (int At, long Load, int Engagements)[] changes =
        [
            .. commitments.Zip(spans)
                .Where(pair => !pair.Second.IsEmpty)
                .SelectMany(pair => Changes(pair.First, pair.Second, isRoom: capacity is not null))
                .OrderBy(change => change.At),
        ];
        List<SecondSpan> stretches = [];
        List<long> loads = [];
        (long load, int engagements) = (0, 0);
        for (int i = 0; i + 1 < changes.Length; i++)
        {
            load += changes[i].Load;
            engagements += changes[i].Engagements;
            bool clashes = capacity is { } seats ? load > seats : load > 1 && engagements > 0;
            SecondSpan stretch = new(changes[i].At, changes[i + 1].At);
            if (!clashes || stretch.IsEmpty)
            {
                continue;
            }

            if (stretches.Count > 0 && stretches[^1].End == stretch.Start && loads[^1] == load)
            {
                stretches[^1] = new SecondSpan(stretches[^1].Start, stretch.End);
                continue;
            }

            stretches.Add(stretch);
            loads.Add(load);
        }

        return stretches.Count == 0 ? null : new Clash([.. stretches], [.. loads]);
    }

    /// <summary>The stretches for which something holds.</summary>
    public Clash? Where(Func<SecondSpan, bool> holds)
    {
        int[] kept = [.. Enumerable.Range(0, Stretches.Length).Where(place => holds(Stretches[place]))];
        return kept.Length == 0 ? null : new Clash([.. kept.Select(place => Stretches[place])], [.. kept.Select(place => Loads[place])]);
    }

    private static IEnumerable<(int At, long Load, int Engagements)> Changes(Commitment commitment, SecondSpan span, bool isRoom)
    {
        int load = isRoom ? commitment.Seats : 1;
        int engagements = commitment.IsEngagement ? 1 : 0;
        return [(span.Start, load, engagements), (span.End, -load, -engagements)];
    }
}

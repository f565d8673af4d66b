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
        if (capacity is null && !commitments.Any(commitment => commitment.IsEngagement))
        {
            return null;
        }

        (int[] times, (long Load, int Engagements)[] changes) = Changes(commitments, spans, isRoom: capacity is not null);
        List<SecondSpan> stretches = [];
        List<long> loads = [];
        (long load, int engagements) = (0, 0);
        for (int i = 0; i + 1 < changes.Length; i++)
        {
            load += changes[i].Load;
            engagements += changes[i].Engagements;
            bool clashes = capacity is { } seats ? load > seats : load > 1 && engagements > 0;
            SecondSpan stretch = new(times[i], times[i + 1]);
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

    /// <summary>What each start adds and each end takes away, by time; at one time in any order, because what lies between is empty.</summary>
    private static (int[] Times, (long Load, int Engagements)[] Changes) Changes(ImmutableArray<Commitment> commitments, SecondSpan[] spans, bool isRoom)
    {
        int[] times = new int[2 * spans.Length];
        (long Load, int Engagements)[] changes = new (long, int)[times.Length];
        for (int place = 0; place < spans.Length; place++)
        {
            int load = isRoom ? commitments[place].Seats : 1;
            int engagements = commitments[place].IsEngagement ? 1 : 0;
            (times[2 * place], changes[2 * place]) = (spans[place].Start, (load, engagements));
            (times[(2 * place) + 1], changes[(2 * place) + 1]) = (spans[place].End, (-load, -engagements));
        }

        Array.Sort(times, changes);
        return (times, changes);
    }
}

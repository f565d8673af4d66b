using System.Collections.Frozen;
using MigrationDomain.Intervals;
using MigrationDomain.Planning;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Availability;

/// <summary>For each person and room the time in which a booking could matter: demanded sessions and commitments already there.</summary>
internal sealed class GuardedTime
{
    private readonly FrozenDictionary<string, int> _holders;
    private readonly IntervalIndex _index;
    private readonly DateTimeZone _zone;

    public GuardedTime(IEnumerable<MigrationPlan> plans, Roster roster)
    {
        _zone = roster.Zone;
        string[] ids = [.. roster.People.Select(person => person.Id), .. roster.Rooms.Select(room => room.Id)];
        _holders = ids.Select((id, number) => KeyValuePair.Create(id, number)).ToFrozenDictionary(StringComparer.Ordinal);
        List<SecondSpan>[] times = [.. ids.Select(_ => new List<SecondSpan>())];
        foreach (Commitment commitment in roster.Commitments)
        {
            times[_holders[commitment.Who]].Add(SecondSpan.Of(commitment.When.In(_zone)));
        }

        foreach (MigrationPlan plan in plans)
        {
            AddDemands(plan, roster, times);
        }

        int[] offsets = [0, .. Running(times)];
        SecondSpan[] all = [.. times.SelectMany(time => time)];
        _index = IntervalIndex.Build(offsets, [.. all.Select(time => time.Start)], [.. all.Select(time => time.End)]);
        Rooms = roster.Rooms.Select(room => room.Id).ToFrozenSet(StringComparer.Ordinal);
    }

    private FrozenSet<string> Rooms { get; }

    /// <summary>Whether nothing can come of a booking: the time is known to matter to nobody.</summary>
    public bool IsFree(string who, BusyTime when) =>
        _holders.TryGetValue(who, out int holder)
        && !Rooms.Contains(who)
        && SecondSpan.Of(when.In(_zone)) is var time
        && !_index.Any(holder, time.Start, time.End);

    private static IEnumerable<int> Running(List<SecondSpan>[] times)
    {
        int total = 0;
        foreach (List<SecondSpan> time in times)
        {
            total += time.Count;
            yield return total;
        }
    }

    // Whole windows, more than is demanded: a question that touches one is worked out in full.
    private static void AddDemands(MigrationPlan plan, Roster roster, List<SecondSpan>[] times)
    {
        foreach (Requirement requirement in roster.InForce(plan.Request.Template))
        {
            if (plan.Windows.FirstOrDefault(window => window.Key == requirement.During)?.Days is not { } days)
            {
                continue;
            }

            SecondSpan span = SecondSpan.Of(BusyTime.Days(days.Start, days.End).In(roster.Zone));
            for (int holder = 0; holder < roster.People.Length; holder++)
            {
                if (roster.People[holder].Holds(requirement.Role) || roster.People[holder].DeputyFor.Contains(requirement.Role))
                {
                    times[holder].Add(span);
                }
            }
        }
    }
}

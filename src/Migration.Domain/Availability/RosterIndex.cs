using System.Collections.Frozen;
using MigrationDomain.Intervals;
using NodaTime;

namespace MigrationDomain.Availability;

/// <summary>The commitments of a roster, arranged for fast questions.</summary>
internal sealed class RosterIndex
{
    private readonly IntervalIndex _intervals;
    private readonly FrozenDictionary<string, int> _holders;
    private readonly Commitment[] _commitments;

    public RosterIndex(Roster roster)
    {
        string[] ids = [.. roster.People.Select(person => person.Id), .. roster.Rooms.Select(room => room.Id)];
        _holders = ids.Select((id, number) => KeyValuePair.Create(id, number)).ToFrozenDictionary(StringComparer.Ordinal);
        _commitments = [.. roster.Commitments.OrderBy(commitment => _holders[commitment.Who])];
        int[] starts = new int[_commitments.Length];
        int[] ends = new int[_commitments.Length];
        int[] offsets = new int[ids.Length + 1];
        for (int i = 0; i < _commitments.Length; i++)
        {
            Interval interval = _commitments[i].When.In(roster.Zone);
            starts[i] = InstantScale.Standard.ToSeconds(interval.Start);
            ends[i] = InstantScale.Standard.ToSeconds(interval.End);
            offsets[_holders[_commitments[i].Who] + 1]++;
        }

        for (int holder = 0; holder < ids.Length; holder++)
        {
            offsets[holder + 1] += offsets[holder];
        }

        _intervals = IntervalIndex.Build(offsets, starts, ends);
    }

    /// <summary>Whether a person or room is busy in any part of <paramref name="time"/>.</summary>
    public bool IsBusy(string id, SecondSpan time) => _intervals.Any(_holders[id], time.Start, time.End);

    /// <summary>The commitments of a person or room that overlap <paramref name="time"/>, by start.</summary>
    public IEnumerable<Commitment> Overlapping(string id, SecondSpan time)
    {
        List<Commitment> found = [];
        foreach (int position in _intervals.Enumerate(_holders[id], time.Start, time.End))
        {
            found.Add(_commitments[position]);
        }

        return found;
    }
}

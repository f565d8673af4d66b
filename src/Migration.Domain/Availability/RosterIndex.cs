using System.Collections.Frozen;
using System.Collections.Immutable;
using MigrationDomain.Intervals;
using NodaTime;

namespace MigrationDomain.Availability;

/// <summary>What is worked out once for a roster: its commitments arranged for fast questions, and the clashes that no plan changes.</summary>
internal sealed class RosterIndex
{
    private readonly IntervalIndex _intervals;
    private readonly Commitment[] _commitments;

    public RosterIndex(Roster roster)
    {
        string[] ids = [.. roster.People.Select(person => person.Id), .. roster.Rooms.Select(room => room.Id)];
        FrozenDictionary<string, int> holders = ids.Select((id, number) => KeyValuePair.Create(id, number)).ToFrozenDictionary(StringComparer.Ordinal);
        _commitments = [.. roster.Commitments.OrderBy(commitment => holders[commitment.Who])];
        int[] starts = new int[_commitments.Length];
        int[] ends = new int[_commitments.Length];
        int[] offsets = new int[ids.Length + 1];
        for (int i = 0; i < _commitments.Length; i++)
        {
            SecondSpan time = SecondSpan.Of(_commitments[i].When.In(roster.Zone));
            (starts[i], ends[i]) = (time.Start, time.End);
            offsets[holders[_commitments[i].Who] + 1]++;
        }

        for (int holder = 0; holder < ids.Length; holder++)
        {
            offsets[holder + 1] += offsets[holder];
        }

        _intervals = IntervalIndex.Build(offsets, starts, ends);
        Bookings = [.. BookingChecks.FindAll(roster)];
        Events = [.. roster.Events.Select(item => item.When.In(roster.Zone))];
    }

    /// <summary>The clashes among the commitments themselves.</summary>
    public ImmutableArray<Conflict> Bookings { get; }

    /// <summary>When each event of the roster is, in the roster's order.</summary>
    public ImmutableArray<Interval> Events { get; }

    /// <summary>Whether a person, numbered as the roster lists them, is busy in any part of <paramref name="time"/>.</summary>
    public bool IsBusy(int person, SecondSpan time) => _intervals.Any(person, time.Start, time.End);

    /// <summary>The commitments of a person that overlap <paramref name="time"/>, by start.</summary>
    public IEnumerable<Commitment> Overlapping(int person, SecondSpan time)
    {
        List<Commitment> found = [];
        foreach (int position in _intervals.Enumerate(person, time.Start, time.End))
        {
            found.Add(_commitments[position]);
        }

        return found;
    }
}

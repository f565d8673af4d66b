using System.Collections.Immutable;

namespace MigrationDomain.Availability;

/// <summary>What is worked out once for a roster. One commitment more or less rearranges one holder; all others are shared.</summary>
internal sealed class RosterIndex
{
    private readonly Dictionary<string, int> _numbers;
    private readonly HolderTime[] _holders;

    public RosterIndex(Roster roster, RosterClock clock)
    {
        Clock = clock;
        _numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string id in roster.People.Select(person => person.Id).Concat(roster.Rooms.Select(room => room.Id)))
        {
            _numbers.Add(id, _numbers.Count);
        }

        ImmutableArray<Commitment>.Builder[] commitments = [.. _numbers.Select(_ => ImmutableArray.CreateBuilder<Commitment>())];
        foreach (Commitment commitment in roster.Commitments)
        {
            commitments[_numbers[commitment.Who]].Add(commitment);
        }

        ILookup<int, SecondSpan> unknown = roster.Unknowns.ToLookup(time => _numbers[time.Who], time => clock.Of(time.When));
        int people = roster.People.Length;
        _holders =
        [
            .. commitments.Select((own, number) =>
                new HolderTime(own.DrainToImmutable(), [.. unknown[number]], number < people ? null : roster.Rooms[number - people].Capacity, clock)),
        ];
        Events = [.. roster.Events.Select(item => clock.Of(item.When))];
    }

    private RosterIndex(RosterIndex other, HolderTime[] holders)
    {
        Clock = other.Clock;
        _numbers = other._numbers;
        _holders = holders;
        Events = other.Events;
    }

    private RosterIndex(RosterIndex other, ImmutableArray<SecondSpan> events)
    {
        Clock = other.Clock;
        _numbers = other._numbers;
        _holders = other._holders;
        Events = events;
    }

    public RosterClock Clock { get; }

    /// <summary>When each event of the roster is, in the roster's order.</summary>
    public ImmutableArray<SecondSpan> Events { get; }

    /// <summary>Those who hold commitments: the people as the roster lists them, then the rooms.</summary>
    public ReadOnlySpan<HolderTime> Holders => _holders;

    public bool TryNumber(string id, out int number) => _numbers.TryGetValue(id, out number);

    public RosterIndex With(Commitment commitment) => Replacing(commitment.Who, holder => holder.With(commitment));

    public RosterIndex Without(Commitment commitment) => Replacing(commitment.Who, holder => holder.Without(commitment));

    public RosterIndex With(UnknownTime unknown) => Replacing(unknown.Who, holder => holder.With(Clock.Of(unknown.When)));

    public RosterIndex With(PracticeEvent practiceEvent) => new(this, Events.Add(Clock.Of(practiceEvent.When)));

    private RosterIndex Replacing(string id, Func<HolderTime, HolderTime> change)
    {
        HolderTime[] holders = [.. _holders];
        holders[_numbers[id]] = change(holders[_numbers[id]]);
        return new RosterIndex(this, holders);
    }
}

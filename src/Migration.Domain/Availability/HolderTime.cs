using System.Collections.Immutable;
using MigrationDomain.Intervals;

namespace MigrationDomain.Availability;

/// <summary>The commitments of one person or room, arranged when they are first asked about. Never changes.</summary>
internal sealed class HolderTime
{
    private readonly RosterClock _clock;
    private readonly int? _capacity;
    private readonly Lazy<SecondSpan[]> _spans;
    private readonly Lazy<IntervalIndex> _index;
    private readonly Lazy<Clash?> _clash;

    /// <param name="commitments">The commitments, in any order.</param>
    /// <param name="capacity">The seats of a room; <see langword="null"/> for a person.</param>
    /// <param name="clock">The clock of the roster.</param>
    public HolderTime(ImmutableArray<Commitment> commitments, int? capacity, RosterClock clock)
    {
        _clock = clock;
        _capacity = capacity;
        Commitments = commitments;
        _spans = new Lazy<SecondSpan[]>(() => [.. Commitments.Select(commitment => _clock.Of(commitment.When))]);
        _index = new Lazy<IntervalIndex>(() => IntervalIndex.Build([.. _spans.Value.Select(span => span.Start)], [.. _spans.Value.Select(span => span.End)]));
        _clash = new Lazy<Clash?>(() => Commitments.Length < 2 && _capacity is null ? null : Clash.Find(Commitments, _spans.Value, _capacity));
    }

    public ImmutableArray<Commitment> Commitments { get; }

    /// <summary>When its commitments get in each other's way, whatever the plan; <see langword="null"/> when they do not.</summary>
    public Clash? Clash => _clash.Value;

    public bool IsBusy(SecondSpan time) => !Commitments.IsEmpty && _index.Value.Any(0, time.Start, time.End);

    /// <summary>The parts of <paramref name="time"/> that are taken.</summary>
    public IEnumerable<SecondSpan> Taken(SecondSpan time)
    {
        List<SecondSpan> taken = [];
        foreach (int position in _index.Value.Enumerate(0, time.Start, time.End))
        {
            taken.Add(_spans.Value[position].Intersect(time));
        }

        return taken;
    }

    public HolderTime With(Commitment commitment) => new(Commitments.Add(commitment), _capacity, _clock);

    public HolderTime Without(Commitment commitment) => new(Commitments.Remove(commitment), _capacity, _clock);
}

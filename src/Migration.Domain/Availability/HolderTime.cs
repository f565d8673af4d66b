using System.Collections.Immutable;
using MigrationDomain.Intervals;

namespace MigrationDomain.Availability;

/// <summary>The time of one person or room, taken or unknown, arranged when it is first asked about. Never changes.</summary>
internal sealed class HolderTime
{
    private readonly RosterClock _clock;
    private readonly int? _capacity;
    private readonly Lazy<SecondSpan[]> _spans;
    private readonly Lazy<(int[] Starts, int[] Ends)> _times;
    private readonly Lazy<(int[] Starts, int[] Ends)> _unknownTimes;
    private readonly Lazy<IntervalIndex> _index;
    private readonly Lazy<IntervalIndex> _unknownIndex;
    private readonly Lazy<Clash?> _clash;
    private volatile PersonDays? _latest;

    /// <param name="commitments">The commitments, in any order.</param>
    /// <param name="unknown">The times of which nothing is known, in any order.</param>
    /// <param name="capacity">The seats of a room; <see langword="null"/> for a person.</param>
    /// <param name="clock">The clock of the roster.</param>
    public HolderTime(ImmutableArray<Commitment> commitments, ImmutableArray<SecondSpan> unknown, int? capacity, RosterClock clock)
    {
        _clock = clock;
        _capacity = capacity;
        Commitments = commitments;
        Unknown = unknown;
        _spans = new Lazy<SecondSpan[]>(() => [.. Commitments.Select(commitment => _clock.Of(commitment.When))]);
        _times = new Lazy<(int[] Starts, int[] Ends)>(() => TimesOf(_spans.Value));
        _unknownTimes = new Lazy<(int[] Starts, int[] Ends)>(() => TimesOf(Unknown.AsSpan()));
        _index = new Lazy<IntervalIndex>(() => IntervalIndex.Build(_times.Value.Starts, _times.Value.Ends));
        _unknownIndex = new Lazy<IntervalIndex>(() => IntervalIndex.Build(_unknownTimes.Value.Starts, _unknownTimes.Value.Ends));
        _clash = new Lazy<Clash?>(() => Commitments.Length < 2 && _capacity is null ? null : Clash.Find(Commitments, _spans.Value, _capacity));
    }

    public ImmutableArray<Commitment> Commitments { get; }

    /// <summary>The times of which nothing is known, as given.</summary>
    public ImmutableArray<SecondSpan> Unknown { get; }

    /// <summary>When its commitments get in each other's way, whatever the plan; <see langword="null"/> when they do not.</summary>
    public Clash? Clash => _clash.Value;

    public bool IsBusy(SecondSpan time) => !Commitments.IsEmpty && _index.Value.Any(0, time.Start, time.End);

    /// <summary>Whether nothing is known of any part of <paramref name="time"/>, whatever else is in it.</summary>
    public bool IsUnknown(SecondSpan time) => !Unknown.IsEmpty && _unknownIndex.Value.Any(0, time.Start, time.End);

    /// <summary>The stretches in which something is booked while nothing else is known; an absence of a person is no booking.</summary>
    public IEnumerable<SecondSpan> BookedUnknown() => Unknown.IsEmpty
        ? []
        : Commitments.Zip(_spans.Value)
            .Where(pair => _capacity is not null || pair.First.IsEngagement)
            .SelectMany(pair => Unknown.Where(pair.Second.Overlaps).Select(pair.Second.Intersect));

    /// <summary>Where the person whose time it is stands on the days of a grid. The last answer is kept for the next check of the same days.</summary>
    public PersonDays On(SessionGrid grid, Person person)
    {
        PersonDays? latest = _latest;
        return latest?.IsOf(person, grid.Days) == true ? latest : _latest = new PersonDays(person, this, grid);
    }

    /// <summary>A bit for each window, set where something is in it.</summary>
    public ulong[] Busy(RisingWindows windows, int words)
    {
        ulong[] row = new ulong[words];
        windows.Mark(_times.Value.Starts, _times.Value.Ends, row);
        return row;
    }

    /// <summary>A bit for each window, set where nothing is known of a part of it, whatever else is in it.</summary>
    public ulong[] UnknownIn(RisingWindows windows, int words)
    {
        ulong[] row = new ulong[words];
        windows.Mark(_unknownTimes.Value.Starts, _unknownTimes.Value.Ends, row);
        return row;
    }

    /// <summary>The commitments of one kind.</summary>
    public IEnumerable<SecondSpan> Of(CommitmentKind kind)
    {
        for (int place = 0; place < Commitments.Length; place++)
        {
            if (Commitments[place].Kind == kind)
            {
                yield return _spans.Value[place];
            }
        }
    }

    /// <summary>The parts of <paramref name="time"/> that commitments of one kind take.</summary>
    public IEnumerable<SecondSpan> Of(CommitmentKind kind, SecondSpan time) => Of(kind).Where(time.Overlaps).Select(time.Intersect);

    /// <summary>Whether a commitment of such a kind takes any part of <paramref name="time"/>.</summary>
    public bool IsTakenBy(SecondSpan time, Func<CommitmentKind, bool> isSuch)
    {
        foreach (int position in _index.Value.Enumerate(0, time.Start, time.End))
        {
            if (isSuch(Commitments[position].Kind))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The parts of some times that are taken. Asked once for a conflict that is read, so the commitments are run through and not indexed.</summary>
    public IEnumerable<SecondSpan> Taken(SecondSpan[] times)
    {
        (int[] starts, int[] ends) = TimesOf(times);
        List<SecondSpan> taken = [];
        foreach (OverlapPair pair in new IntervalScan(starts, ends).Pairs(_times.Value.Starts, _times.Value.Ends))
        {
            taken.Add(_spans.Value[pair.Interval].Intersect(times[pair.Window]));
        }

        return taken;
    }

    public HolderTime With(Commitment commitment) => new(Commitments.Add(commitment), Unknown, _capacity, _clock);

    public HolderTime With(SecondSpan unknown) => new(Commitments, Unknown.Add(unknown), _capacity, _clock);

    public HolderTime Without(Commitment commitment) => new(Commitments.Remove(commitment), Unknown, _capacity, _clock);

    private static (int[] Starts, int[] Ends) TimesOf(ReadOnlySpan<SecondSpan> spans)
    {
        int[] starts = new int[spans.Length];
        int[] ends = new int[spans.Length];
        for (int place = 0; place < spans.Length; place++)
        {
            (starts[place], ends[place]) = spans[place];
        }

        return (starts, ends);
    }
}

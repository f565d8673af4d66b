using System.Diagnostics;

namespace MigrationDomain.Intervals;

/// <summary>The intervals of one resource while they change: a few hundred, unsorted, the same one allowed twice.</summary>
/// <remarks>
/// <para>Intervals are half-open, <c>[start, end)</c>: two that only touch do not overlap. An empty one stands for its one
/// instant, <c>[t, t)</c> means <c>[t, t + 1)</c>.</para>
/// <para>Every operation reads the whole bag, eight intervals at a time; past some thousands an <see cref="IntervalIndex"/>
/// answers sooner. Removing undoes adding: afterwards every question has the answer it had before.</para>
/// <para>Threads may ask at once, but not while one of them adds or removes. Only growing allocates. Equality is by
/// reference.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
internal sealed class IntervalBag
{
    private int[] _starts = [];
    private int[] _ends = [];

    /// <summary>How many intervals there are.</summary>
    public int Entries { get; private set; }

    /// <summary>Puts an interval in, even when the same one is in already.</summary>
    /// <param name="start">The first number, below <see cref="int.MaxValue"/>.</param>
    /// <param name="end">The number after the last, not before <paramref name="start"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="end"/> is before <paramref name="start"/>.</exception>
    public void Add(int start, int end)
    {
        int until = IntervalGuard.End(start, end);
        if (Entries == _starts.Length)
        {
            int length = Math.Max(16, Entries + (Entries / 2));
            Array.Resize(ref _starts, length);
            Array.Resize(ref _ends, length);
        }

        _starts[Entries] = start;
        _ends[Entries] = until;
        Entries++;
    }

    /// <summary>Takes one interval out, once.</summary>
    /// <param name="start">The first number of the interval.</param>
    /// <param name="end">The number after its last.</param>
    /// <returns><see langword="false"/> when no such interval is in.</returns>
    /// <exception cref="ArgumentException"><paramref name="end"/> is before <paramref name="start"/>.</exception>
    public bool Remove(int start, int end)
    {
        int until = IntervalGuard.End(start, end);
        int place = OverlapCount.IndexOf(_starts.AsSpan(0, Entries), _ends.AsSpan(0, Entries), start, until);
        if (place < 0)
        {
            return false;
        }

        Entries--;
        _starts[place] = _starts[Entries];
        _ends[place] = _ends[Entries];
        return true;
    }

    /// <summary>Says whether anything overlaps <c>[start, end)</c>.</summary>
    /// <param name="start">The first number asked about, below <see cref="int.MaxValue"/>.</param>
    /// <param name="end">The number after the last; the same as <paramref name="start"/> asks about that one instant.</param>
    /// <returns><see langword="true"/> when at least one interval overlaps.</returns>
    /// <exception cref="ArgumentException"><paramref name="end"/> is before <paramref name="start"/>.</exception>
    public bool Any(int start, int end) => Count(start, end) > 0;

    /// <summary>Counts the intervals that overlap <c>[start, end)</c>.</summary>
    /// <param name="start">The first number asked about, below <see cref="int.MaxValue"/>.</param>
    /// <param name="end">The number after the last; the same as <paramref name="start"/> asks about that one instant.</param>
    /// <returns>A count from 0.</returns>
    /// <exception cref="ArgumentException"><paramref name="end"/> is before <paramref name="start"/>.</exception>
    public int Count(int start, int end)
    {
        int until = IntervalGuard.End(start, end);
        return OverlapCount.Of(_starts.AsSpan(0, Entries), _ends.AsSpan(0, Entries), start, until);
    }

    /// <inheritdoc/>
    public override string ToString() => Invariant($"bag of {Entries} intervals");
}

using System.Diagnostics;

namespace MigrationDomain.Intervals;

/// <summary>A set of windows, arranged so that one pass over raw intervals judges them all. No index is built.</summary>
/// <remarks>
/// <para>The right tool when a list of intervals is asked about once: the intervals may come in any order and are read
/// once for every 64 windows. For many later questions about the same intervals build an <see cref="IntervalIndex"/>.</para>
/// <para>Intervals and windows are half-open, <c>[start, end)</c>: two that only touch do not overlap. An empty one stands
/// for its one instant, <c>[t, t)</c> means <c>[t, t + 1)</c>.</para>
/// <para>The questions agree: bit <c>w % 64</c> of word <c>w / 64</c> is set by <see cref="Any"/> exactly when
/// <see cref="Count"/> gives window <c>w</c> more than zero, and <see cref="Pairs"/> gives exactly as many pairs.</para>
/// <para>Questions allocate nothing and threads may ask at once, but not during <see cref="Load"/>. Equality is by
/// reference.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class IntervalScan
{
    private WindowChunk[] _chunks = [];

    /// <summary>Arranges windows. They are numbered from 0 in the order given.</summary>
    /// <inheritdoc cref="Load"/>
    public IntervalScan(ReadOnlySpan<int> starts, ReadOnlySpan<int> ends) => Load(starts, ends);

    /// <summary>How many windows there are.</summary>
    public int Windows { get; private set; }

    /// <summary>How many 64-bit words hold one bit for each window.</summary>
    public int Words => (Windows + WindowChunk.Width - 1) / WindowChunk.Width;

    /// <summary>Puts other windows in the place of those before, in the same memory when there are no more of them.</summary>
    /// <param name="starts">The first number of each window, in any order, below <see cref="int.MaxValue"/>.</param>
    /// <param name="ends">The number after the last of each window, not before its start.</param>
    /// <exception cref="ArgumentException">Starts and ends differ in number, or a window ends before it starts.</exception>
    public void Load(ReadOnlySpan<int> starts, ReadOnlySpan<int> ends)
    {
        IntervalGuard.Check(starts, ends);
        Windows = starts.Length;
        int held = _chunks.Length;
        if (held < Words)
        {
            Array.Resize(ref _chunks, Words);
        }

        for (int word = 0; word < Words; word++)
        {
            WindowChunk chunk = _chunks[word] ??= new WindowChunk();
            int first = word * WindowChunk.Width;
            int length = Math.Min(WindowChunk.Width, Windows - first);
            chunk.Load(starts.Slice(first, length), ends.Slice(first, length));
        }
    }

    /// <summary>Sets the bit of every window that overlaps at least one interval, and clears the others.</summary>
    /// <param name="starts">The first number of each interval, in any order, below <see cref="int.MaxValue"/>.</param>
    /// <param name="ends">The number after the last of each interval, not before its start.</param>
    /// <param name="bits">Where to write: <see cref="Words"/> words.</param>
    /// <exception cref="ArgumentException">Starts and ends differ in number, an interval ends before it starts, or
    /// <paramref name="bits"/> has another length.</exception>
    public void Any(ReadOnlySpan<int> starts, ReadOnlySpan<int> ends, Span<ulong> bits)
    {
        IntervalGuard.Check(starts, ends);
        CheckLength(bits.Length, Words, nameof(bits));
        for (int word = 0; word < bits.Length; word++)
        {
            bits[word] = _chunks[word].Any(starts, ends);
        }
    }

    /// <summary>Counts for every window the intervals that overlap it.</summary>
    /// <param name="starts">The first number of each interval, in any order, below <see cref="int.MaxValue"/>.</param>
    /// <param name="ends">The number after the last of each interval, not before its start.</param>
    /// <param name="counts">Where to write: one number for each window.</param>
    /// <exception cref="ArgumentException">Starts and ends differ in number, an interval ends before it starts, or
    /// <paramref name="counts"/> has another length.</exception>
    public void Count(ReadOnlySpan<int> starts, ReadOnlySpan<int> ends, Span<int> counts)
    {
        IntervalGuard.Check(starts, ends);
        CheckLength(counts.Length, Windows, nameof(counts));
        for (int word = 0; word < Words; word++)
        {
            int first = word * WindowChunk.Width;
            _chunks[word].Count(starts, ends, counts.Slice(first, Math.Min(WindowChunk.Width, counts.Length - first)));
        }
    }

    /// <summary>Lists every interval with every window that overlaps it.</summary>
    /// <param name="starts">The first number of each interval, in any order, below <see cref="int.MaxValue"/>.</param>
    /// <param name="ends">The number after the last of each interval, not before its start.</param>
    /// <returns>The pairs, ordered by interval, then by window.</returns>
    /// <exception cref="ArgumentException">Starts and ends differ in number, or an interval ends before it starts.</exception>
    public OverlapPairEnumerator Pairs(ReadOnlySpan<int> starts, ReadOnlySpan<int> ends)
    {
        IntervalGuard.Check(starts, ends);
        return new OverlapPairEnumerator(_chunks.AsSpan(0, Words), starts, ends);
    }

    /// <inheritdoc/>
    public override string ToString() => Invariant($"scan for {Windows} windows");

    private static void CheckLength(int length, int expected, string parameter)
    {
        if (length != expected)
        {
            throw new ArgumentException(Invariant($"'{parameter}' has room for {length}; give room for exactly {expected}."), parameter);
        }
    }
}

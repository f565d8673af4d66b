using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace MigrationDomain.Intervals;

/// <summary>The intervals of many resources, arranged once so that each question about a resource costs a few nanoseconds.</summary>
/// <remarks>
/// <para>Intervals are half-open, <c>[start, end)</c>: two that only touch do not overlap. An empty interval stands for its
/// one instant, asked or stored: <c>[t, t)</c> means <c>[t, t + 1)</c>, so it overlaps whatever contains <c>t</c>.</para>
/// <para>The three questions agree: <see cref="Any"/> is true exactly when <see cref="Count"/> is above zero, and
/// <see cref="Enumerate"/> gives exactly <see cref="Count"/> entries.</para>
/// <para>Questions allocate nothing. The index never changes, so threads may share it. It holds about 30 bytes an entry.
/// Equality is by reference.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class IntervalIndex
{
    /// <summary>The most resources and entries, taken together, that an index holds.</summary>
    public const int Capacity = 1_000_000_000;

    private readonly IndexArrays _arrays;

    private IntervalIndex(IndexArrays arrays, int entries)
    {
        _arrays = arrays;
        Entries = entries;
    }

    /// <summary>How many resources there are; they are numbered from 0.</summary>
    public int Resources => _arrays.Rows.Length;

    /// <summary>How many intervals there are.</summary>
    public int Entries { get; }

    /// <summary>Arranges the intervals of many resources.</summary>
    /// <param name="offsets">Where each resource's intervals begin, and last where they all end: resource <c>r</c> owns the
    /// positions from <c>offsets[r]</c> to before <c>offsets[r + 1]</c>. For example 0, 2, 5 for two resources.</param>
    /// <param name="starts">The first number of each interval, in any order, below <see cref="int.MaxValue"/>.</param>
    /// <param name="ends">The number after the last of each interval, not before its start.</param>
    /// <returns>An index that no longer needs the arguments.</returns>
    /// <exception cref="ArgumentException">The offsets do not rise from 0 to the number of intervals, starts and ends differ
    /// in number, an interval ends before it starts, or there are more than <see cref="Capacity"/>.</exception>
    public static IntervalIndex Build(ReadOnlySpan<int> offsets, ReadOnlySpan<int> starts, ReadOnlySpan<int> ends)
    {
        IntervalGuard.Check(starts, ends);
        CheckOffsets(offsets, starts.Length);
        return new IntervalIndex(IndexBuilder.Build(offsets, starts, ends), starts.Length);
    }

    /// <summary>Arranges one long list as resource 0.</summary>
    /// <param name="starts">The first number of each interval, in any order, below <see cref="int.MaxValue"/>.</param>
    /// <param name="ends">The number after the last of each interval, not before its start.</param>
    /// <returns>An index of one resource.</returns>
    /// <exception cref="ArgumentException">Starts and ends differ in number, or an interval ends before it starts.</exception>
    public static IntervalIndex Build(ReadOnlySpan<int> starts, ReadOnlySpan<int> ends) =>
        Build([0, starts.Length], starts, ends);

    /// <summary>Says whether anything of a resource overlaps <c>[start, end)</c>.</summary>
    /// <param name="resource">The number of the resource.</param>
    /// <param name="start">The first number asked about, below <see cref="int.MaxValue"/>.</param>
    /// <param name="end">The number after the last; the same as <paramref name="start"/> asks about that one instant.</param>
    /// <returns><see langword="true"/> when at least one interval overlaps.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such resource.</exception>
    /// <exception cref="ArgumentException"><paramref name="end"/> is before <paramref name="start"/>.</exception>
    public bool Any(int resource, int start, int end)
    {
        ref readonly IndexRow row = ref Row(resource);
        return _arrays.Reach[_arrays.RankOfStart(row, IntervalGuard.End(start, end))] > start;
    }

    /// <summary>Counts the intervals of a resource that overlap <c>[start, end)</c>.</summary>
    /// <inheritdoc cref="Any" path="/param|/exception"/>
    /// <returns>A count from 0.</returns>
    public int Count(int resource, int start, int end)
    {
        ref readonly IndexRow row = ref Row(resource);
        int until = IntervalGuard.End(start, end);
        return unchecked(_arrays.RankOfStart(row, until) - _arrays.RankOfEnd(row, start + 1));
    }

    /// <summary>Lists the intervals of a resource that overlap <c>[start, end)</c>.</summary>
    /// <inheritdoc cref="Any" path="/param|/exception"/>
    /// <returns>Their positions in the arrays the index was built from, ordered by start, then by position.</returns>
    public OverlapEnumerator Enumerate(int resource, int start, int end)
    {
        ref readonly IndexRow row = ref Row(resource);
        int last = _arrays.RankOfStart(row, IntervalGuard.End(start, end));
        int first = last;
        int[] reach = _arrays.Reach;
        while (reach[first] > start)
        {
            first--;
        }

        return new OverlapEnumerator(_arrays.EndsByStart.AsSpan(first, last - first), _arrays.Positions.AsSpan(first, last - first), start);
    }

    /// <inheritdoc/>
    public override string ToString() => Invariant($"index of {Entries} intervals for {Resources} resources");

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref readonly IndexRow Row(int resource)
    {
        IndexRow[] rows = _arrays.Rows;
        if (unchecked((uint)resource) >= (uint)rows.Length)
        {
            throw Unknown(resource);
        }

        return ref rows[resource];
    }

    private ArgumentOutOfRangeException Unknown(int resource) => new(
        nameof(resource), resource, Invariant($"Resource {resource} is not in the index; it has {Resources}, numbered from 0."));

    private static void CheckOffsets(ReadOnlySpan<int> offsets, int entries)
    {
        if (offsets.Length == 0 || offsets[0] != 0 || offsets[^1] != entries)
        {
            throw new ArgumentException(
                Invariant($"The offsets must begin with 0 and end with {entries}, the number of intervals."), nameof(offsets));
        }

        for (int resource = 1; resource < offsets.Length; resource++)
        {
            if (offsets[resource] < offsets[resource - 1])
            {
                throw new ArgumentException(
                    Invariant($"Offset {resource} is {offsets[resource]}, less than the {offsets[resource - 1]} before it; offsets must not fall."),
                    nameof(offsets));
            }
        }

        if ((long)offsets.Length + entries > Capacity)
        {
            throw new ArgumentException(
                Invariant($"An index holds {Capacity} resources and intervals at most; build several."), nameof(offsets));
        }
    }
}

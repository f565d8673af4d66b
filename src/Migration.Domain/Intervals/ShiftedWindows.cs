using System.Buffers;
using System.Diagnostics;

namespace MigrationDomain.Intervals;

/// <summary>Windows judged at many anchor days at once.</summary>
/// <remarks>
/// <para>For each window and each anchor day from <see cref="FirstAnchor"/> on there is one bit: set when the resource is
/// busy in any part of the window, moved to that anchor. Bit <c>a</c> of a window is about the anchor day
/// <c>FirstAnchor + a</c>.</para>
/// <para>Judging allocates nothing once its scratch memory is pooled. Nothing here changes, so threads may share it. Equality
/// is by reference.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
internal sealed class ShiftedWindows
{
    private readonly DayGrid _grid;
    private readonly WindowPlanes _planes;
    private readonly ulong _lastWord;

    /// <summary>Arranges windows. They are numbered from 0 in the order given.</summary>
    /// <param name="grid">The days and their segments.</param>
    /// <param name="windows">The windows, counted from an anchor day.</param>
    /// <param name="firstAnchor">The first day of the grid that is an anchor.</param>
    /// <param name="anchors">How many days on end are anchors, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="anchors"/> is not positive.</exception>
    /// <exception cref="ArgumentException">A window names a segment the grid has not, or leaves the grid for some anchor.</exception>
    public ShiftedWindows(DayGrid grid, ReadOnlySpan<DayWindow> windows, int firstAnchor, int anchors)
    {
        ArgumentNullException.ThrowIfNull(grid);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(anchors);
        CheckInside(grid, windows, firstAnchor, anchors);
        _grid = grid;
        FirstAnchor = firstAnchor;
        Anchors = anchors;
        Windows = windows.Length;
        Words = (anchors + 63) / 64;
        _lastWord = ulong.MaxValue >> ((64 * Words) - anchors);
        _planes = new WindowPlanes(grid, windows, firstAnchor);
    }

    /// <summary>The first day of the grid that is an anchor.</summary>
    public int FirstAnchor { get; }

    /// <summary>How many days on end are anchors.</summary>
    public int Anchors { get; }

    /// <summary>How many windows there are.</summary>
    public int Windows { get; }

    /// <summary>How many 64-bit words each window has in the answer: one bit for each anchor, the rest clear.</summary>
    public int Words { get; }

    /// <summary>Judges every window at every anchor for one resource.</summary>
    /// <param name="resource">The time of the resource, on the same grid.</param>
    /// <param name="bits">Where to write: <see cref="Words"/> words for each window, window after window.</param>
    /// <exception cref="ArgumentException"><paramref name="resource"/> is on another grid, or <paramref name="bits"/> has
    /// another length.</exception>
    public void Judge(DayBits resource, Span<ulong> bits)
    {
        ArgumentNullException.ThrowIfNull(resource);
        if (!ReferenceEquals(resource.Grid, _grid))
        {
            throw new ArgumentException("The resource is on another grid; make both with the same one.", nameof(resource));
        }

        if (bits.Length != Windows * Words)
        {
            throw new ArgumentException(
                Invariant($"'bits' has room for {bits.Length} words; give room for exactly {Windows * Words}."), nameof(bits));
        }

        ulong[] scratch = ArrayPool<ulong>.Shared.Rent(_planes.Words);
        _planes.Fill(resource.Days, scratch);
        for (int window = 0; window < Windows; window++)
        {
            Span<ulong> answer = bits.Slice(window * Words, Words);
            _planes.Join(window, scratch, answer);
            answer[^1] &= _lastWord;
        }

        ArrayPool<ulong>.Shared.Return(scratch);
    }

    /// <inheritdoc/>
    public override string ToString() => Invariant($"{Windows} windows at {Anchors} anchor days from day {FirstAnchor}");

    private static void CheckInside(DayGrid grid, ReadOnlySpan<DayWindow> windows, int firstAnchor, int anchors)
    {
        for (int i = 0; i < windows.Length; i++)
        {
            DayWindow window = windows[i];
            if (Math.Max(window.FirstSegment, window.LastSegment) >= grid.Segments)
            {
                throw new ArgumentException(
                    Invariant($"Window {i} is {window}; the grid has {grid.Segments} segments, numbered from 0."), nameof(windows));
            }

            if ((long)firstAnchor + window.FirstDay < 0 || (long)firstAnchor + anchors - 1 + window.LastDay >= grid.Days)
            {
                throw new ArgumentException(
                    Invariant($"Window {i} is {window}; for anchors {firstAnchor} to {(long)firstAnchor + anchors - 1} it leaves the grid, which has {grid.Days} days."),
                    nameof(windows));
            }
        }
    }
}

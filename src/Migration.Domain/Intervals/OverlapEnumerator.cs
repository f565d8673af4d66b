namespace MigrationDomain.Intervals;

/// <summary>The intervals that overlap a question, one after the other, for <c>foreach</c>.</summary>
/// <remarks>Each is the position of the interval in the arrays the index was built from. Ordered by start, then by position.
/// Nothing is allocated.</remarks>
public ref struct OverlapEnumerator
{
    private readonly ReadOnlySpan<int> _ends;
    private readonly ReadOnlySpan<int> _positions;
    private readonly int _start;
    private int _next;

    internal OverlapEnumerator(ReadOnlySpan<int> ends, ReadOnlySpan<int> positions, int start)
    {
        _ends = ends;
        _positions = positions;
        _start = start;
    }

    /// <summary>The position of the interval found last.</summary>
    public int Current { get; private set; }

    /// <summary>Gives itself, so that <c>foreach</c> can use it.</summary>
    /// <returns>This enumerator, as far as it has come.</returns>
    public readonly OverlapEnumerator GetEnumerator() => this;

    /// <summary>Finds the next interval.</summary>
    /// <returns><see langword="false"/> when there is no more.</returns>
    public bool MoveNext()
    {
        for (int next = _next; (uint)next < (uint)_ends.Length; next++)
        {
            if (_ends[next] > _start)
            {
                Current = _positions[next];
                _next = next + 1;
                return true;
            }
        }

        _next = _ends.Length;
        return false;
    }

    /// <inheritdoc/>
    public override readonly string ToString() => Invariant($"overlaps from {_start}, {_next} of {_ends.Length} candidates seen");
}

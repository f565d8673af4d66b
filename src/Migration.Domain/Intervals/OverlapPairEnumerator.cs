using System.Numerics;

namespace MigrationDomain.Intervals;

/// <summary>The pairs of interval and window that overlap, one after the other, for <c>foreach</c>.</summary>
/// <remarks>Ordered by interval, then by window. Nothing is allocated.</remarks>
public ref struct OverlapPairEnumerator
{
    private readonly ReadOnlySpan<WindowChunk> _chunks;
    private readonly ReadOnlySpan<int> _starts;
    private readonly ReadOnlySpan<int> _ends;
    private int _interval = -1;
    private int _chunk;
    private ulong _bits;

    internal OverlapPairEnumerator(ReadOnlySpan<WindowChunk> chunks, ReadOnlySpan<int> starts, ReadOnlySpan<int> ends)
    {
        _chunks = chunks;
        _starts = starts;
        _ends = ends;
        _chunk = chunks.Length;
    }

    /// <summary>The pair found last.</summary>
    public OverlapPair Current { get; private set; }

    /// <summary>Gives itself, so that <c>foreach</c> can use it.</summary>
    /// <returns>This enumerator, as far as it has come.</returns>
    public readonly OverlapPairEnumerator GetEnumerator() => this;

    /// <summary>Finds the next pair.</summary>
    /// <returns><see langword="false"/> when there is no more.</returns>
    public bool MoveNext()
    {
        while (_bits == 0)
        {
            if (_chunk + 1 < _chunks.Length)
            {
                _chunk++;
            }
            else if (_chunks.Length > 0 && _interval + 1 < _starts.Length)
            {
                _interval++;
                _chunk = 0;
            }
            else
            {
                return false;
            }

            _bits = _chunks[_chunk].Mask(_starts[_interval], _ends[_interval]);
        }

        Current = new OverlapPair(_interval, (_chunk * WindowChunk.Width) + BitOperations.TrailingZeroCount(_bits));
        _bits &= _bits - 1;
        return true;
    }

    /// <inheritdoc/>
    public override readonly string ToString() => Invariant($"overlapping pairs, at interval {_interval} of {_starts.Length}");
}

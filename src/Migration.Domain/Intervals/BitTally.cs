using System.Diagnostics;
using System.Numerics;

namespace MigrationDomain.Intervals;

/// <summary>Counts, for each of many positions, in how many sets of bits it was set.</summary>
/// <remarks>
/// <para>The counts are held one binary digit to a plane, so that adding a set costs a few word operations for 64
/// positions. Not safe for several threads while one of them adds. Only growing past a power of two allocates. Equality is by
/// reference.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
internal sealed class BitTally
{
    private readonly List<ulong[]> _digits = [];

    /// <summary>Makes a tally of nothing.</summary>
    /// <param name="words">How many 64-bit words a set has.</param>
    public BitTally(int words)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(words);
        Words = words;
    }

    /// <summary>How many 64-bit words a set has.</summary>
    public int Words { get; }

    /// <summary>How many sets were added.</summary>
    public int Added { get; private set; }

    /// <summary>Adds one set: every count whose bit is set grows by 1.</summary>
    /// <param name="bits">The set, of <see cref="Words"/> words.</param>
    /// <exception cref="ArgumentException"><paramref name="bits"/> has another length.</exception>
    public void Add(ReadOnlySpan<ulong> bits)
    {
        CheckLength(bits.Length, Words, nameof(bits));
        Added++;
        int digits = BitOperations.Log2((uint)Added) + 1;
        if (_digits.Count < digits)
        {
            _digits.Add(new ulong[Words]);
        }

        DigitSum.Add(_digits, digits, bits);
    }

    /// <summary>Forgets what was added.</summary>
    public void Clear()
    {
        Added = 0;
        foreach (ulong[] digit in _digits)
        {
            Array.Clear(digit);
        }
    }

    /// <summary>Reads one count.</summary>
    /// <param name="position">The position, from 0: bit <c>position % 64</c> of word <c>position / 64</c>.</param>
    /// <returns>In how many of the sets the bit was set.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public int Read(int position)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(position / 64, Words, nameof(position));
        int count = 0;
        for (int digit = 0; digit < _digits.Count; digit++)
        {
            count |= (int)((_digits[digit][position / 64] >> position) & 1) << digit;
        }

        return count;
    }

    /// <summary>Finds the positions whose count is large enough.</summary>
    /// <param name="count">The least count that is enough, at least 1.</param>
    /// <param name="bits">Where to write one bit for each position: <see cref="Words"/> words.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is not positive.</exception>
    /// <exception cref="ArgumentException"><paramref name="bits"/> has another length.</exception>
    public void AtLeast(int count, Span<ulong> bits)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        CheckLength(bits.Length, Words, nameof(bits));
        for (int word = 0; word < bits.Length; word++)
        {
            bits[word] = count >> _digits.Count != 0 ? 0 : DigitSum.AtLeast(_digits, word, count);
        }
    }

    /// <inheritdoc/>
    public override string ToString() => Invariant($"tally of {Added} sets of {Words} words");

    private static void CheckLength(int length, int expected, string parameter)
    {
        if (length != expected)
        {
            throw new ArgumentException(Invariant($"'{parameter}' has {length} words; give exactly {expected}."), parameter);
        }
    }
}

using System.Runtime.Intrinsics;

namespace MigrationDomain.Intervals;

// Numbers written down the page: digits[k] holds the binary digit 2^k of every number, one bit each.
// The law: Add gives every number its bit of the set; AtLeast gives the bits of the numbers that are not less.
internal static class DigitSum
{
    public static void Add(List<ulong[]> digits, int used, ReadOnlySpan<ulong> bits)
    {
        int done = Vector256.IsHardwareAccelerated ? AddVector(digits, used, bits) : 0;
        AddScalar(digits, used, bits, done);
    }

    // As many words as fill whole vectors; says how many.
    public static int AddVector(List<ulong[]> digits, int used, ReadOnlySpan<ulong> bits)
    {
        int next = 0;
        for (; next <= bits.Length - 4; next += 4)
        {
            Vector256<ulong> carry = Vector256.Create(bits.Slice(next, 4));
            for (int digit = 0; digit < used; digit++)
            {
                Span<ulong> place = digits[digit].AsSpan(next, 4);
                Vector256<ulong> old = Vector256.Create((ReadOnlySpan<ulong>)place);
                (old ^ carry).CopyTo(place);
                carry &= old;
            }
        }

        return next;
    }

    public static void AddScalar(List<ulong[]> digits, int used, ReadOnlySpan<ulong> bits, int from)
    {
        for (int word = from; word < bits.Length; word++)
        {
            ulong carry = bits[word];
            for (int digit = 0; digit < used; digit++)
            {
                ulong old = digits[digit][word];
                digits[digit][word] = old ^ carry;
                carry &= old;
            }
        }
    }

    // From the highest digit down: more already, or the same so far. The number asked for has no higher digits.
    public static ulong AtLeast(List<ulong[]> digits, int word, int number)
    {
        ulong more = 0;
        ulong same = ulong.MaxValue;
        for (int digit = digits.Count - 1; digit >= 0; digit--)
        {
            ulong held = digits[digit][word];
            if (((number >> digit) & 1) != 0)
            {
                same &= held;
            }
            else
            {
                more |= same & held;
                same &= ~held;
            }
        }

        return more | same;
    }
}

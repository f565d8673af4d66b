using System.Runtime.Intrinsics;

namespace MigrationDomain.Benchmarks.Headline;

/// <summary>Adds numbers up as fast as they can be read.</summary>
internal static class Streaming
{
    public static long Sum(ReadOnlySpan<int> numbers)
    {
        Vector256<int> sum = Vector256<int>.Zero;
        Vector256<int> other = Vector256<int>.Zero;
        int next = 0;
        for (; next <= numbers.Length - 16; next += 16)
        {
            sum += Vector256.Create(numbers.Slice(next, 8));
            other += Vector256.Create(numbers.Slice(next + 8, 8));
        }

        long total = Vector256.Sum(sum + other);
        foreach (int number in numbers[next..])
        {
            total += number;
        }

        return total;
    }
}

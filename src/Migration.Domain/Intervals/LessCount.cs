using System.Runtime.Intrinsics;

namespace MigrationDomain.Intervals;

// The law: Of = how many of the numbers, in any order, are less than the one given.
internal static class LessCount
{
    public static int Of(ReadOnlySpan<int> numbers, int number) =>
        Vector256.IsHardwareAccelerated ? OfVector(numbers, number) : OfScalar(numbers, number);

    public static int OfVector(ReadOnlySpan<int> numbers, int number)
    {
        Vector256<int> most = Vector256.Create(number);
        Vector256<int> found = Vector256<int>.Zero;
        int next = 0;
        for (; next <= numbers.Length - 8; next += 8)
        {
            // A lane that is less is all ones, which is -1.
            found -= Vector256.LessThan(Vector256.Create(numbers.Slice(next, 8)), most);
        }

        return Vector256.Sum(found) + OfScalar(numbers[next..], number);
    }

    public static int OfScalar(ReadOnlySpan<int> numbers, int number)
    {
        int found = 0;
        foreach (int other in numbers)
        {
            found += other < number ? 1 : 0;
        }

        return found;
    }
}

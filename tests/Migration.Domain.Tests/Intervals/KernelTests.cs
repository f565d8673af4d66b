using FsCheck;
using FsCheck.Fluent;

namespace MigrationDomain.Intervals;

// Every kernel has a scalar path and a vector path. They give the same answers, and the right ones.
public class KernelTests
{
    private static readonly Gen<int> Number =
        Gen.OneOf(Gen.Choose(0, 20), Gen.Choose(-100_000, 100_000), Gen.Choose(int.MinValue, int.MaxValue - 1));

    private static readonly Gen<(int[] Numbers, int Number)> Numbers =
        from length in Gen.Choose(0, 100)
        from numbers in Gen.OneOf(Number.ArrayOf(length), Gen.Choose(0, 20).ArrayOf(length))
        from number in Number
        select (numbers, number);

    private static readonly Gen<ulong> Word = Gen.OneOf(
        Gen.Constant(0UL), Gen.Constant(ulong.MaxValue), Gen.Choose(0, 63).Select(bit => 1UL << bit),
        from high in Gen.Choose(int.MinValue, int.MaxValue)
        from low in Gen.Choose(int.MinValue, int.MaxValue)
        select unchecked(((ulong)(uint)high << 32) | (uint)low));

    [Fact]
    public void SortedRank_counts_what_is_less() =>
        Laws.Hold(Numbers, example =>
        {
            int[] sorted = [.. example.Numbers.Order(), .. Enumerable.Repeat(int.MaxValue, 1 + SortedRank.Slack)];
            int expected = example.Numbers.Count(number => number < example.Number);
            Assert.Equal(expected, SortedRank.OfScalar(sorted, 0, example.Number));
            Assert.Equal(expected, SortedRank.OfVector(sorted, 0, example.Number));
            Assert.Equal(expected, SortedRank.Of(sorted, 0, example.Numbers.Length, example.Number));
            Assert.Equal(expected, SortedRank.Of(sorted, expected, expected, example.Number));
        });

    [Fact]
    public void LessCount_counts_what_is_less() =>
        Laws.Hold(Numbers, example =>
        {
            int expected = example.Numbers.Count(number => number < example.Number);
            Assert.Equal(expected, LessCount.OfScalar(example.Numbers, example.Number));
            Assert.Equal(expected, LessCount.OfVector(example.Numbers, example.Number));
        });

    [Fact]
    public void OverlapCount_looks_at_each() =>
        Laws.Hold(Gen.Zip(Gen.OneOf(Diary.Any, Diary.Dense), Diary.Interval), example =>
        {
            ((Diary diary, (int start, int end)), int[] ends) =
                (example, [.. example.Item1.Starts.Zip(example.Item1.Ends, (first, last) => Math.Max(last, first + 1))]);
            int until = Math.Max(end, start + 1);
            Assert.Equal(diary.Count(start, end), OverlapCount.OfScalar(diary.Starts, ends, start, until));
            Assert.Equal(diary.Count(start, end), OverlapCount.OfVector(diary.Starts, ends, start, until));
        });

    [Fact]
    public void BucketScale_never_puts_a_smaller_number_later() =>
        Laws.Hold(Numbers.Where(example => example.Numbers.Length > 0), example =>
        {
            BucketScale scale = BucketScale.Over(example.Numbers.Min(), example.Numbers.Max(), 2 + (example.Numbers.Length / 3));
            int[] sorted = [.. example.Numbers.Append(example.Number).Order()];
            int[] buckets = [.. sorted.Select(scale.Of)];
            Assert.Equal(buckets, buckets.Order());
            Assert.InRange(buckets[0], 0, buckets[^1]);
            Assert.InRange(buckets[^1], 0, scale.Count);
            Assert.All(example.Numbers, number => Assert.InRange(scale.Of(number), 0, scale.Count - 1));
        });

    [Fact]
    public void BucketScale_has_two_equal_paths() =>
        Laws.Hold(Gen.Zip(Diary.Any.Where(diary => diary.Length >= 8), Diary.Interval), example =>
        {
            (Diary diary, (int least, int most)) = example;
            BucketScale scale = BucketScale.Over(least, most, 64);
            int[][] scalar = [new int[diary.Length], new int[diary.Length], new int[diary.Length]];
            int[][] vector = [new int[diary.Length], new int[diary.Length], new int[diary.Length]];
            scale.OfScalar(diary.Starts, diary.Ends, scalar[0], scalar[1], scalar[2]);
            scale.OfVector(diary.Starts, diary.Ends, vector[0], vector[1], vector[2]);
            Assert.Equal(scalar, vector);
        });

    [Fact]
    public void DigitSum_has_two_equal_paths() =>
        Laws.Hold(Word.ArrayOf(9).ArrayOf(5), sets =>
        {
            List<ulong[]> scalar = [new ulong[9], new ulong[9], new ulong[9]];
            List<ulong[]> vector = [new ulong[9], new ulong[9], new ulong[9]];
            foreach (ulong[] set in sets)
            {
                DigitSum.AddScalar(scalar, 3, set, 0);
                DigitSum.AddScalar(vector, 3, set, DigitSum.AddVector(vector, 3, set));
            }

            Assert.Equal(scalar, vector);
        });
}

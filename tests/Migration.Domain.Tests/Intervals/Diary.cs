using FsCheck;
using FsCheck.Fluent;

namespace MigrationDomain.Intervals;

// Intervals by hand and by chance. Most lie on a few numbers, so that they touch, nest, repeat and are empty.
internal sealed class Diary((int Start, int End)[] intervals)
{
    public static Gen<(int Start, int End)> Interval { get; } =
        Gen.OneOf(On(1, 0), On(1, 0), On(1_000, -7), On(86_400, 12 * 3_600), On(107_374_182, 0), On(1, int.MaxValue - 20), On(1, int.MinValue));

    public static Gen<Diary> Any { get; } =
        from length in Gen.OneOf(Gen.Choose(0, 12), Gen.Choose(0, 150))
        from intervals in Interval.ArrayOf(length)
        select new Diary(intervals);

    // All on the same numbers, so that many overlap.
    public static Gen<Diary> Dense { get; } =
        from length in Gen.OneOf(Gen.Choose(0, 12), Gen.Choose(0, 150))
        from intervals in On(1, 0).ArrayOf(length)
        select new Diary(intervals);

    public int[] Starts { get; } = [.. intervals.Select(interval => interval.Start)];

    public int[] Ends { get; } = [.. intervals.Select(interval => interval.End)];

    public int Length => Starts.Length;

    // The law itself: an empty interval stands for its one instant, and half-open intervals that touch do not overlap.
    public static bool Overlap(long start, long end, long otherStart, long otherEnd) =>
        start < Math.Max(otherEnd, otherStart + 1) && otherStart < Math.Max(end, start + 1);

    public bool Overlaps(int place, int start, int end) => Overlap(Starts[place], Ends[place], start, end);

    public int Count(int start, int end) => Enumerable.Range(0, Length).Count(place => Overlaps(place, start, end));

    public override string ToString() => string.Join(' ', Starts.Zip(Ends, (start, end) => $"[{start},{end})"));

    // Twenty-one places, a step apart; nothing starts at int.MaxValue.
    private static Gen<(int Start, int End)> On(int step, int origin) =>
        from start in Gen.Choose(0, 19)
        from length in Gen.OneOf(Gen.Constant(0), Gen.Constant(1), Gen.Choose(0, 20))
        select (origin + (start * step), origin + (Math.Min(20, start + length) * step));
}

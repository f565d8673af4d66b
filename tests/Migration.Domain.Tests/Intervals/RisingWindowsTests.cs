using FsCheck;
using FsCheck.Fluent;

namespace MigrationDomain.Intervals;

public class RisingWindowsTests
{
    private static readonly Gen<(int Start, int End)[]> Windows =
        from count in Gen.Choose(1, 150)
        from steps in Gen.OneOf(Gen.Choose(0, 3), Gen.Choose(0, 100)).ArrayOf(count)
        from lengths in Gen.OneOf(Gen.Choose(0, 3), Gen.Choose(0, 100)).ArrayOf(count)
        select Rising(steps, lengths);

    private static readonly Gen<(int Place, int Other, ulong[] Row)> Rows =
        from words in Gen.Choose(1, 5)
        from row in Gen.OneOf(Gen.Constant(0UL), Gen.Choose(0, 63).Select(bit => 1UL << bit)).ArrayOf(words)
        from one in Gen.Choose(0, (64 * words) - 1)
        from other in Gen.Choose(0, (64 * words) - 1)
        select (Math.Min(one, other), Math.Max(one, other), row);

    [Fact]
    public void A_window_is_marked_when_an_interval_overlaps_it() =>
        Laws.Hold(Gen.Zip(Windows, Gen.OneOf(Diary.Any, Diary.Dense)), example =>
        {
            ((int Start, int End)[] windows, Diary diary) = example;
            RisingWindows rising = new([.. windows.Select(window => window.Start)], [.. windows.Select(window => window.End)]);
            ulong[] row = new ulong[BitRow.WordsFor(rising.Count)];
            rising.Mark(diary.Starts, diary.Ends, row);
            for (int place = 0; place < 64 * row.Length; place++)
            {
                bool expected = place < windows.Length && diary.Count(windows[place].Start, windows[place].End) > 0;
                Assert.True(expected == BitRow.IsSet(row, place), $"window {place}: {diary}");
            }
        });

    [Fact]
    public void A_run_of_bits_is_set_and_found() =>
        Laws.Hold(Rows, example =>
        {
            (int from, int through, ulong[] row) = example;
            bool expected = Enumerable.Range(from, through - from + 1).Any(place => BitRow.IsSet(row, place));
            Assert.Equal(expected, BitRow.Any(row, from, through));

            ulong[] before = [.. row];
            BitRow.Set(row, from, through);
            Assert.All(Enumerable.Range(0, 64 * row.Length), place =>
                Assert.Equal((place >= from && place <= through) || BitRow.IsSet(before, place), BitRow.IsSet(row, place)));
        });

    [Fact]
    public void Marking_allocates_nothing()
    {
        RisingWindows mornings = new([8, 32], [13, 37]);
        int[] starts = [12];
        int[] ends = [33];
        ulong[] row = new ulong[1];
        mornings.Mark(starts, ends, row);
        long before = GC.GetAllocatedBytesForCurrentThread();

        mornings.Mark(starts, ends, row);

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
        row.Should().Equal(0b11UL);
    }

    [Fact]
    public void Windows_that_fall_and_none_at_all_are_refused()
    {
        FluentActions.Invoking(() => new RisingWindows([0, 5], [9, 8])).Should().Throw<ArgumentException>()
            .WithMessage("Window 1 is 5 to 8, after 0 to 9; starts and ends must not fall. (Parameter 'starts')");
        FluentActions.Invoking(() => new RisingWindows([], [])).Should().Throw<ArgumentException>()
            .WithMessage("There are no windows; give one or more. (Parameter 'starts')");
    }

    private static (int Start, int End)[] Rising(int[] steps, int[] lengths)
    {
        (int Start, int End)[] windows = new (int, int)[steps.Length];
        (int start, int end) = (0, 0);
        for (int i = 0; i < windows.Length; i++)
        {
            start += steps[i];
            end = Math.Max(end, start + lengths[i]);
            windows[i] = (start, end);
        }

        return windows;
    }
}

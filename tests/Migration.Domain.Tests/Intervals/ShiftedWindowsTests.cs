using FsCheck;
using FsCheck.Fluent;

namespace MigrationDomain.Intervals;

public class ShiftedWindowsTests
{
    // Days of three to sixty hours, segments of different lengths, some of them empty.
    private static readonly Gen<(int Segments, int[] Bounds)> Grids =
        from days in Gen.OneOf(Gen.Choose(1, 10), Gen.Choose(1, 200))
        from segments in Gen.OneOf(Gen.Choose(1, 4), Gen.Choose(1, 64))
        from lengths in Gen.OneOf(Gen.Choose(0, 3), Gen.Choose(1, 20)).ArrayOf(days * segments)
        select (segments, Bounds(segments, lengths));

    private static readonly Gen<Example> Examples =
        from grid in Grids
        let days = (grid.Bounds.Length - 1) / grid.Segments
        from anchors in Gen.Choose(1, days)
        from first in Gen.Choose(0, days - anchors)
        from windows in Window(-first, days - first - anchors, grid.Segments).ArrayOf(5)
        from entries in (from start in Gen.Choose(-5, grid.Bounds[^1] + 5)
                         from length in Gen.OneOf(Gen.Choose(0, 3), Gen.Choose(0, 100))
                         select (start, start + length)).ArrayOf(6)
        select new Example(grid.Segments, grid.Bounds, first, anchors, windows, new Diary(entries));

    [Fact]
    public void Every_window_at_every_anchor_gets_the_answer_of_looking_at_each_interval() =>
        Laws.Hold(Examples, example =>
        {
            DayGrid grid = new(example.Segments, example.Bounds);
            ShiftedWindows shifted = new(grid, example.Windows, example.First, example.Anchors);
            DayBits bits = new(grid);
            bits.Add(example.Entries.Starts, example.Entries.Ends);
            ulong[] answer = new ulong[shifted.Windows * shifted.Words];
            shifted.Judge(bits, answer);

            for (int window = 0; window < shifted.Windows; window++)
            {
                for (int anchor = 0; anchor < 64 * shifted.Words; anchor++)
                {
                    bool expected = anchor < example.Anchors && example.IsBusy(window, anchor);
                    bool actual = ((answer[(window * shifted.Words) + (anchor / 64)] >> anchor) & 1) != 0;
                    Assert.True(expected == actual, $"{example.Windows[window]} at {anchor} of {example.First}: {example.Entries}");
                }
            }
        });

    [Fact]
    public void A_segment_is_busy_when_an_interval_overlaps_it()
    {
        // Day 1 skips an hour: its segment 0 is empty.
        DayGrid grid = new(2, [0, 8, 24, 24, 47]);
        DayBits bits = new(grid);
        bits.Add([-5, 23], [1, 30]);

        bits.IsBusy(0, 0).Should().BeTrue();
        bits.IsBusy(0, 1).Should().BeTrue();
        bits.IsBusy(1, 0).Should().BeFalse("an empty segment is never busy");
        bits.IsBusy(1, 1).Should().BeTrue();
        bits.ToString().Should().Be("busy on 2 of 2 days");

        bits.Clear();
        bits.ToString().Should().Be("busy on 0 of 2 days");
    }

    [Fact]
    public void Judging_allocates_nothing()
    {
        DayGrid grid = new(2, [0, 8, 24, 32, 48]);
        DayBits bits = new(grid);
        ShiftedWindows shifted = new(grid, [DayWindow.Through(0, 1, 1, 0)], 0, 1);
        ulong[] answer = new ulong[1];
        int[] start = [9];
        int[] end = [10];
        BitTally tally = new(1);
        tally.Add(answer);
        tally.Clear();
        Judge();
        long before = GC.GetAllocatedBytesForCurrentThread();

        Judge();

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
        tally.Read(0).Should().Be(1);

        void Judge()
        {
            bits.Clear();
            bits.Add(start, end);
            shifted.Judge(bits, answer);
            tally.Clear();
            tally.Add(answer);
        }
    }

    [Fact]
    public void A_grid_refuses_bounds_that_make_no_days()
    {
        Refused(() => _ = new DayGrid(2, [0, 8]))
            .Should().Be("There are 2 bounds; give 2 for each of 1 to 4096 days and one more for the end. (Parameter 'bounds')");
        Refused(() => _ = new DayGrid(2, [0, 8, 7]))
            .Should().Be("Bound 2 is 7, less than the 8 before it; bounds must not fall. (Parameter 'bounds')");
        Refused(() => _ = new DayGrid(2, [0, 8, 24, 24, 24]))
            .Should().Be("Day 1 begins and ends at 24; a day must not be empty. (Parameter 'bounds')");
        FluentActions.Invoking(() => new DayGrid(65, [0])).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new DayGrid(0, [0])).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Windows_must_stay_inside_the_grid()
    {
        DayGrid grid = new(2, [0, 8, 24, 32, 48]);

        Refused(() => _ = new ShiftedWindows(grid, [default, DayWindow.Through(-1, 0, 0, 1)], 0, 2))
            .Should().Be("Window 1 is day -1, segment 0, through day 0, segment 1; for anchors 0 to 1 it leaves the grid, which has 2 days. (Parameter 'windows')");
        Refused(() => _ = new ShiftedWindows(grid, [DayWindow.Through(0, 0, 0, 2)], 0, 2))
            .Should().Be("Window 0 is day 0, segment 0, through day 0, segment 2; the grid has 2 segments, numbered from 0. (Parameter 'windows')");
        Refused(() => DayWindow.Through(2, 1, 2, 0))
            .Should().Be("The window starts on day 2, segment 1, and ends on day 2, segment 0; it must not end before it starts. (Parameter 'lastDay')");
        FluentActions.Invoking(() => DayWindow.Through(0, 64, 1, 0)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Judging_refuses_another_grid_and_no_room()
    {
        DayGrid grid = new(1, [0, 24, 48]);
        ShiftedWindows shifted = new(grid, [default], 0, 2);

        Refused(() => shifted.Judge(new DayBits(new DayGrid(1, [0, 24, 48])), new ulong[1]))
            .Should().Be("The resource is on another grid; make both with the same one. (Parameter 'resource')");
        Refused(() => shifted.Judge(new DayBits(grid), new ulong[2]))
            .Should().Be("'bits' has room for 2 words; give room for exactly 1. (Parameter 'bits')");
        shifted.ToString().Should().Be("1 windows at 2 anchor days from day 0");
        grid.ToString().Should().Be("grid of 2 days with 1 segments each");
    }

    private static string Refused(Action action) => action.Should().Throw<ArgumentException>().Which.Message;

    private static Gen<DayWindow> Window(int least, int most, int segments) =>
        from first in Gen.Choose(least, most)
        from last in Gen.OneOf(Gen.Constant(first), Gen.Choose(first, Math.Min(most, first + 3)), Gen.Choose(first, most))
        from one in Gen.Choose(0, segments - 1)
        from other in Gen.OneOf(Gen.Constant(one), Gen.Choose(0, segments - 1))
        select first == last
            ? DayWindow.Through(first, Math.Min(one, other), last, Math.Max(one, other))
            : DayWindow.Through(first, one, last, other);

    // A day that would be empty gets a last segment of length 1.
    private static int[] Bounds(int segments, int[] lengths)
    {
        int[] bounds = new int[lengths.Length + 1];
        for (int i = 0; i < lengths.Length; i++)
        {
            bounds[i + 1] = bounds[i] + lengths[i];
            if ((i + 1) % segments == 0 && bounds[i + 1] == bounds[i + 1 - segments])
            {
                bounds[i + 1]++;
            }
        }

        return bounds;
    }

    private sealed record Example(int Segments, int[] Bounds, int First, int Anchors, DayWindow[] Windows, Diary Entries)
    {
        // An empty window is never busy; that is the law of an empty segment.
        public bool IsBusy(int window, int anchor)
        {
            int start = Bounds[((First + anchor + Windows[window].FirstDay) * Segments) + Windows[window].FirstSegment];
            int end = Bounds[((First + anchor + Windows[window].LastDay) * Segments) + Windows[window].LastSegment + 1];
            return start < end && Entries.Count(start, end) > 0;
        }
    }
}

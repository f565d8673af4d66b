using FsCheck;
using FsCheck.Fluent;

namespace MigrationDomain.Intervals;

public class IntervalScanTests
{
    private static readonly Gen<(Diary Entries, Diary Windows)> Cases =
        from entries in Gen.OneOf(Diary.Any, Diary.Dense)
        from windows in Gen.OneOf(Diary.Any, Diary.Dense)
        select (entries, windows);

    [Fact]
    public void Every_window_gets_the_answer_of_looking_at_each_interval()
    {
        // One scan for all, so that what was loaded before must not show.
        IntervalScan scan = new([], []);
        Laws.Hold(Cases, example =>
        {
            (Diary entries, Diary windows) = example;
            scan.Load(windows.Starts, windows.Ends);
            int[] counts = new int[windows.Length];
            ulong[] bits = new ulong[scan.Words];
            scan.Count(entries.Starts, entries.Ends, counts);
            scan.Any(entries.Starts, entries.Ends, bits);

            Assert.Equal((windows.Length + 63) / 64, scan.Words);
            for (int window = 0; window < windows.Length; window++)
            {
                int expected = entries.Count(windows.Starts[window], windows.Ends[window]);
                Assert.Equal(expected, counts[window]);
                Assert.Equal(expected > 0, ((bits[window / 64] >> window) & 1) != 0);
            }

            Assert.Equal(0UL, windows.Length % 64 == 0 ? 0UL : bits[^1] >> windows.Length);
            Assert.Equal(Expected(entries, windows), List(scan, entries));
        });
    }

    [Fact]
    public void Questions_and_reloading_allocate_nothing()
    {
        Diary diary = new([.. Enumerable.Range(0, 100).Select(i => (i, i + (i % 5)))]);
        IntervalScan scan = new(diary.Starts, diary.Ends);
        int[] counts = new int[100];
        ulong[] bits = new ulong[2];
        long before = Use(scan, diary, counts, bits);

        long after = Use(scan, diary, counts, bits);

        (after - before).Should().Be(0);
    }

    [Fact]
    public void Threads_may_share_a_scan()
    {
        Diary diary = new([.. Enumerable.Range(0, 200).Select(i => (i, i + (i % 7)))]);
        IntervalScan scan = new(diary.Starts, diary.Ends);
        int[] expected = [.. Enumerable.Range(0, 200).Select(i => diary.Count(diary.Starts[i], diary.Ends[i]))];

        Parallel.For(0, 8, _ =>
        {
            int[] counts = new int[200];
            for (int round = 0; round < 50; round++)
            {
                scan.Count(diary.Starts, diary.Ends, counts);
                Assert.Equal(expected, counts);
            }
        });
    }

    [Fact]
    public void A_scan_refuses_what_is_no_interval_and_no_room()
    {
        IntervalScan scan = new([0, 10], [5, 15]);

        scan.Invoking(it => it.Load([3], [2])).Should().Throw<ArgumentException>()
            .WithMessage("Interval 0 starts at 3 and ends at 2; it must not end before it starts. (Parameter 'ends')");
        scan.Invoking(it => it.Count([3], [2], new int[2])).Should().Throw<ArgumentException>()
            .WithMessage("Interval 0 starts at 3 and ends at 2; it must not end before it starts. (Parameter 'ends')");
        scan.Invoking(it => it.Count([3], [4], new int[3])).Should().Throw<ArgumentException>()
            .WithMessage("'counts' has room for 3; give room for exactly 2. (Parameter 'counts')");
        scan.Invoking(it => it.Any([3], [4], [])).Should().Throw<ArgumentException>()
            .WithMessage("'bits' has room for 0; give room for exactly 1. (Parameter 'bits')");
        scan.Invoking(it => it.Pairs([3], [4, 5]).MoveNext()).Should().Throw<ArgumentException>()
            .WithMessage("There are 1 starts and 2 ends; give one end for every start. (Parameter 'ends')");
    }

    [Fact]
    public void A_refused_load_changes_nothing()
    {
        IntervalScan scan = new([0, 10], [5, 15]);
        scan.Invoking(it => it.Load([3, 4, 5], [9, 9, 2])).Should().Throw<ArgumentException>();
        int[] counts = new int[2];

        scan.Count([4], [12], counts);

        counts.Should().Equal(1, 1);
    }

    [Fact]
    public void Text_says_how_much_there_is()
    {
        IntervalScan scan = new([0, 10], [5, 15]);
        OverlapPairEnumerator pairs = scan.Pairs([4], [12]);
        pairs.MoveNext().Should().BeTrue();

        scan.ToString().Should().Be("scan for 2 windows");
        pairs.ToString().Should().Be("overlapping pairs, at interval 0 of 1");
        pairs.Current.ToString().Should().Be("interval 0 overlaps window 0");
    }

    private static List<(int Interval, int Window)> Expected(Diary entries, Diary windows) =>
        [.. from entry in Enumerable.Range(0, entries.Length)
            from window in Enumerable.Range(0, windows.Length)
            where entries.Overlaps(entry, windows.Starts[window], windows.Ends[window])
            select (entry, window)];

    private static List<(int Interval, int Window)> List(IntervalScan scan, Diary entries)
    {
        List<(int, int)> found = [];
        foreach (OverlapPair pair in scan.Pairs(entries.Starts, entries.Ends))
        {
            found.Add((pair.Interval, pair.Window));
        }

        return found;
    }

    private static long Use(IntervalScan scan, Diary diary, int[] counts, ulong[] bits)
    {
        for (int round = 0; round < 100; round++)
        {
            scan.Load(diary.Starts, diary.Ends);
            scan.Count(diary.Starts, diary.Ends, counts);
            scan.Any(diary.Starts, diary.Ends, bits);
            foreach (OverlapPair pair in scan.Pairs(diary.Starts, diary.Ends))
            {
                counts[pair.Window]--;
            }
        }

        return GC.GetAllocatedBytesForCurrentThread();
    }
}

using MigrationDomain.Benchmarks.Workloads;

namespace MigrationDomain.Intervals;

// The workloads are generated exactly, and every way to count gives the number of overlapping pairs known for them.
public class WorkloadTests
{
    [Fact]
    public void Practice_has_its_overlaps()
    {
        TeamWorkload practice = TeamWorkload.Practice();

        Scanned(practice).Should().Be(2_298);
        Indexed(practice).Should().Be(2_298);
    }

    [Fact]
    public void Board_is_exact()
    {
        TeamWorkload board = TeamWorkload.Board();

        Fnv1a.Of(board.Starts).Should().Be(0xCC31_479C_454B_00C5);
        Fnv1a.Of(board.Ends).Should().Be(0x7200_98C0_1682_CD44);
        Scanned(board).Should().Be(443_342);
        Indexed(board).Should().Be(443_342);
    }

    [Fact]
    public void Nation_is_exact()
    {
        TeamWorkload nation = TeamWorkload.Nation();

        Fnv1a.Of(nation.Starts).Should().Be(0x6D00_402F_68A9_D26D);
        Fnv1a.Of(nation.Ends).Should().Be(0x894A_5548_9100_CCD1);
        Scanned(nation).Should().Be(10_434_713);
    }

    [Fact]
    public void Flat_is_exact()
    {
        FlatWorkload flat = new();
        IntervalIndex index = IntervalIndex.Build(flat.Starts, flat.Ends);
        long overlaps = 0;
        for (int i = 0; i < flat.QueryStarts.Length; i++)
        {
            overlaps += index.Count(0, flat.QueryStarts[i], flat.QueryEnds[i]);
        }

        Fnv1a.Of(flat.Starts).Should().Be(0x5F2E_6599_1DC4_5179);
        Fnv1a.Of(flat.Ends).Should().Be(0x3D44_58B8_A523_E7BA);
        overlaps.Should().Be(342_092_367);
    }

    private static long Scanned(TeamWorkload work)
    {
        IntervalScan scan = new([], []);
        int[] counts = new int[work.WindowsEach];
        long overlaps = 0;
        for (int resource = 0; resource < work.Resources; resource++)
        {
            if (resource % work.People == 0)
            {
                scan.Load(work.WindowStartsOf(resource / work.People), work.WindowEndsOf(resource / work.People));
            }

            scan.Count(work.StartsOf(resource), work.EndsOf(resource), counts);
            foreach (int count in counts)
            {
                overlaps += count;
            }
        }

        return overlaps;
    }

    private static long Indexed(TeamWorkload work)
    {
        IntervalIndex index = IntervalIndex.Build(work.Offsets(), work.Starts, work.Ends);
        long overlaps = 0;
        for (int resource = 0; resource < work.Resources; resource++)
        {
            ReadOnlySpan<int> starts = work.WindowStartsOf(resource / work.People);
            ReadOnlySpan<int> ends = work.WindowEndsOf(resource / work.People);
            for (int window = 0; window < starts.Length; window++)
            {
                overlaps += index.Count(resource, starts[window], ends[window]);
            }
        }

        return overlaps;
    }
}

using MigrationDomain.Benchmarks.Baselines;
using MigrationDomain.Benchmarks.Workloads;
using MigrationDomain.Intervals;

namespace MigrationDomain.Benchmarks.Headline;

/// <summary>Every overlapping entry of every person and window, from an index that was built before.</summary>
internal sealed class BoardEnumerate : TeamJob
{
    private readonly IntervalIndex _index;
    private readonly SortedDiaries _sorted;
    private ulong _sum;

    public BoardEnumerate()
        : base(TeamWorkload.Board(), 200)
    {
        _index = IntervalIndex.Build(Work.Offsets(), Work.Starts, Work.Ends);
        _sorted = new SortedDiaries(Work, Sample);
    }

    public override string Name => "board-enumerate";

    public override string Unit => "check";

    public override long Items => Work.Checks;

    public override IEnumerable<Baseline> Baselines =>
    [
        Other("naive", () => NaiveLoops.Enumerate(Work), () => NaiveLoops.Enumerate(Work) == _sum),
        Other("sort and search", () => _sorted.Enumerate(), () => _sorted.Enumerate() == _sum),
        Other("SQLite", () => Sqlite.EnumerateTotal(), () => Sqlite.Enumerate() == _sum),
    ];

    public override void Run()
    {
        ulong sum = 0;
        int check = 0;
        for (int person = 0; person < Work.Resources; person++)
        {
            ReadOnlySpan<int> starts = Work.WindowStartsOf(person / Work.People);
            ReadOnlySpan<int> ends = Work.WindowEndsOf(person / Work.People);
            for (int window = 0; window < starts.Length; window++, check++)
            {
                foreach (int entry in _index.Enumerate(person, starts[window], ends[window]))
                {
                    sum = PairSum.Add(sum, entry, check);
                }
            }
        }

        _sum = sum;
    }
}

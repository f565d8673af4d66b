using MigrationDomain.Benchmarks.Baselines;
using MigrationDomain.Benchmarks.Workloads;
using MigrationDomain.Intervals;

namespace MigrationDomain.Benchmarks.Headline;

/// <summary>Counts from an index that was built before.</summary>
internal sealed class BoardCount : CountJob
{
    private readonly IntervalIndex _index;
    private readonly SortedDiaries _sorted;

    public BoardCount()
        : base(TeamWorkload.Board(), 200)
    {
        _index = IntervalIndex.Build(Work.Offsets(), Work.Starts, Work.Ends);
        _sorted = new SortedDiaries(Work, Sample);
    }

    public override string Name => "board-count";

    public override string Unit => "check";

    public override long Items => Work.Checks;

    public override void Run()
    {
        int next = 0;
        for (int person = 0; person < Work.Resources; person++)
        {
            ReadOnlySpan<int> starts = Work.WindowStartsOf(person / Work.People);
            ReadOnlySpan<int> ends = Work.WindowEndsOf(person / Work.People);
            for (int window = 0; window < starts.Length; window++)
            {
                Counts[next++] = _index.Count(person, starts[window], ends[window]);
            }
        }
    }

    protected override void SortAndCount() => _sorted.Count(Others);
}

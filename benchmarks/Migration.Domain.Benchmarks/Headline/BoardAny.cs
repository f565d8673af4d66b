using MigrationDomain.Benchmarks.Baselines;
using MigrationDomain.Benchmarks.Workloads;
using MigrationDomain.Intervals;

namespace MigrationDomain.Benchmarks.Headline;

/// <summary>Yes or no from an index that was built before.</summary>
internal sealed class BoardAny : AnyJob
{
    private readonly IntervalIndex _index;
    private readonly SortedDiaries _sorted;

    public BoardAny()
        : base(TeamWorkload.Board(), 200)
    {
        _index = IntervalIndex.Build(Work.Offsets(), Work.Starts, Work.Ends);
        _sorted = new SortedDiaries(Work, Sample);
    }

    public override string Name => "board-any";

    public override string Unit => "check";

    public override long Items => Work.Checks;

    public override void Run()
    {
        for (int person = 0; person < Work.Resources; person++)
        {
            ReadOnlySpan<int> starts = Work.WindowStartsOf(person / Work.People);
            ReadOnlySpan<int> ends = Work.WindowEndsOf(person / Work.People);
            ulong mask = 0;
            for (int window = 0; window < starts.Length; window++)
            {
                mask |= (_index.Any(person, starts[window], ends[window]) ? 1UL : 0UL) << window;
            }

            Masks[person] = mask;
        }
    }

    protected override void SortAndSearch() => _sorted.Any(Others);
}

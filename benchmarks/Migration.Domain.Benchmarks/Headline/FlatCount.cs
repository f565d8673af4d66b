using MigrationDomain.Benchmarks.Baselines;
using MigrationDomain.Benchmarks.Workloads;
using MigrationDomain.Intervals;

namespace MigrationDomain.Benchmarks.Headline;

/// <summary>A million questions to one list of a million, from an index that was built before.</summary>
internal sealed class FlatCount : HeadlineJob
{
    private readonly FlatWorkload _work = new();
    private readonly FlatLists _lists;
    private readonly IntervalIndex _index;
    private readonly int[] _counts;

    public FlatCount()
    {
        _lists = new FlatLists(_work);
        _index = IntervalIndex.Build(_work.Starts, _work.Ends);
        _counts = new int[_work.QueryStarts.Length];
    }

    public override string Name => "flat-count";

    public override string Unit => "query";

    public override long Items => _counts.Length;

    public override IEnumerable<Baseline> Baselines =>
    [
        Other("naive", _lists.Naive, 100),
        Other("sort and search", _lists.SortAndSearch, 200),
        Other("SQLite", _lists.Sqlite, 20),
    ];

    public override void Run()
    {
        for (int query = 0; query < _counts.Length; query++)
        {
            _counts[query] = _index.Count(0, _work.QueryStarts[query], _work.QueryEnds[query]);
        }
    }

    public override long Stream() => Streaming.Sum(_work.Starts) + Streaming.Sum(_work.Ends);

    protected override void Dispose(bool disposing)
    {
        _lists.Dispose();
        base.Dispose(disposing);
    }

    private Baseline Other(string name, Action<int[]> run, int sample)
    {
        int[] others = new int[sample];
        return new(name, () => run(others), () => Agrees(run, others), (double)sample / _counts.Length);
    }

    private bool Agrees(Action<int[]> run, int[] others)
    {
        run(others);
        return others.AsSpan().SequenceEqual(_counts.AsSpan(0, others.Length));
    }
}

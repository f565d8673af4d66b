using MigrationDomain.Benchmarks.Baselines;
using MigrationDomain.Benchmarks.Workloads;

namespace MigrationDomain.Benchmarks.Headline;

/// <summary>How many entries of each person overlap each window.</summary>
internal abstract class CountJob(TeamWorkload work, int sample) : TeamJob(work, sample)
{
    private readonly int[] _others = new int[sample * work.People * work.WindowsEach];

    public override IEnumerable<Baseline> Baselines =>
    [
        Other("naive", () => NaiveLoops.Count(Work, _others), () => Agrees(() => NaiveLoops.Count(Work, _others))),
        Other("sort and search", SortAndCount, () => Agrees(SortAndCount)),
        Other("SQLite", () => _ = Sqlite.CountTotal(), () => Agrees(() => Sqlite.Count(_others))),
    ];

    protected int[] Counts { get; } = new int[work.Checks];

    protected int[] Others => _others;

    protected abstract void SortAndCount();

    private bool Agrees(Action run)
    {
        Array.Fill(_others, -1);
        run();
        return _others.AsSpan().SequenceEqual(Counts.AsSpan(0, _others.Length));
    }
}

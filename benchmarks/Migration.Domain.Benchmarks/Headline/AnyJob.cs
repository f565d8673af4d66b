using MigrationDomain.Benchmarks.Baselines;
using MigrationDomain.Benchmarks.Workloads;

namespace MigrationDomain.Benchmarks.Headline;

/// <summary>Which windows overlap any entry of each person, one bit each.</summary>
internal abstract class AnyJob(TeamWorkload work, int sample) : TeamJob(work, sample)
{
    private readonly ulong[] _others = new ulong[sample * work.People];

    public override IEnumerable<Baseline> Baselines =>
    [
        Other("naive", () => NaiveLoops.Any(Work, _others), () => Agrees(() => NaiveLoops.Any(Work, _others))),
        Other("sort and search", SortAndSearch, () => Agrees(SortAndSearch)),
        Other("SQLite", () => _ = Sqlite.AnyTotal(), () => Agrees(() => Sqlite.Any(_others))),
    ];

    protected ulong[] Masks { get; } = new ulong[work.Resources];

    protected ulong[] Others => _others;

    protected abstract void SortAndSearch();

    private bool Agrees(Action run)
    {
        Array.Fill(_others, ulong.MaxValue);
        run();
        return _others.AsSpan().SequenceEqual(Masks.AsSpan(0, _others.Length));
    }
}

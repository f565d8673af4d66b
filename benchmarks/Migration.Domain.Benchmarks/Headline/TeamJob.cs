using MigrationDomain.Benchmarks.Baselines;
using MigrationDomain.Benchmarks.Workloads;

namespace MigrationDomain.Benchmarks.Headline;

/// <summary>A job in which every person of every practice is checked against the practice's windows.</summary>
/// <param name="work">Who, and what is asked.</param>
/// <param name="sample">How many practices the baselines do; all of them, or the table says so.</param>
internal abstract class TeamJob(TeamWorkload work, int sample) : HeadlineJob
{
    private readonly Lazy<SqliteDiaries> _sqlite = new(() => new SqliteDiaries(work, sample));

    protected TeamWorkload Work { get; } = work;

    protected int Sample { get; } = sample;

    protected SqliteDiaries Sqlite => _sqlite.Value;

    public override long Stream() => Streaming.Sum(Work.Starts) + Streaming.Sum(Work.Ends);

    protected override void Dispose(bool disposing)
    {
        if (_sqlite.IsValueCreated)
        {
            _sqlite.Value.Dispose();
        }

        base.Dispose(disposing);
    }

    protected Baseline Other(string name, Action run, Func<bool> agrees) => new(name, run, agrees, (double)Sample / Work.Practices);
}

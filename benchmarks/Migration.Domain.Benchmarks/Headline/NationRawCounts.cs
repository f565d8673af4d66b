using MigrationDomain.Benchmarks.Baselines;
using MigrationDomain.Benchmarks.Workloads;
using MigrationDomain.Intervals;

namespace MigrationDomain.Benchmarks.Headline;

/// <summary>From raw diaries to counts, nothing indexed before.</summary>
internal sealed class NationRawCounts() : CountJob(TeamWorkload.Nation(), 100)
{
    public override string Name => "nation-raw-counts";

    public override string Unit => "entry";

    public override long Items => Work.Starts.Length;

    public override void Run()
    {
        IntervalScan scan = new([], []);
        for (int practice = 0; practice < Work.Practices; practice++)
        {
            scan.Load(Work.WindowStartsOf(practice), Work.WindowEndsOf(practice));
            for (int person = practice * Work.People; person < (practice + 1) * Work.People; person++)
            {
                scan.Count(Work.StartsOf(person), Work.EndsOf(person), Counts.AsSpan(person * Work.WindowsEach, Work.WindowsEach));
            }
        }
    }

    protected override void SortAndCount() => new SortedDiaries(Work, Sample).Count(Others);
}

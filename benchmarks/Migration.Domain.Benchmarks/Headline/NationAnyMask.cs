using MigrationDomain.Benchmarks.Baselines;
using MigrationDomain.Benchmarks.Workloads;
using MigrationDomain.Intervals;

namespace MigrationDomain.Benchmarks.Headline;

/// <summary>From raw diaries to one bit for each person and window, nothing indexed before.</summary>
internal sealed class NationAnyMask() : AnyJob(TeamWorkload.Nation(), 100)
{
    public override string Name => "nation-any-mask";

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
                scan.Any(Work.StartsOf(person), Work.EndsOf(person), Masks.AsSpan(person, 1));
            }
        }
    }

    protected override void SortAndSearch() => new SortedDiaries(Work, Sample).Any(Others);
}

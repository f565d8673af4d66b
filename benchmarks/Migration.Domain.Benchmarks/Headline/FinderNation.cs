using MigrationDomain.Availability;
using MigrationDomain.Benchmarks.Workloads;
using MigrationDomain.GoLive;
using MigrationDomain.Planning;
using NodaTime;

namespace MigrationDomain.Benchmarks.Headline;

/// <summary>The dates of a year judged for every practice of the nation, plans and notices included.</summary>
internal sealed class FinderNation : SceneJob
{
    private const int Practices = 63;

    private readonly Roster[] _rosters;
    private int _free;

    public FinderNation()
        : base(TeamWorkload.Nation()) => _rosters = [.. Enumerable.Range(0, Practices).Select(practice => PracticeScene.Roster(Work, practice * 100))];

    public override string Name => "finder-nation";

    public override string Unit => "practice";

    public override int OneIn => 100;

    public override long Items => Practices;

    public override IEnumerable<Baseline> Baselines =>
        [new("plan and check each date", () => One(_rosters[0]), () => _rosters.Sum(One) == _free, 1.0 / Practices)];

    public override void Run() => _free = _rosters.Sum(roster =>
        GoLiveFinder.Search(PracticeScene.Request, roster, PracticeScene.From, PracticeScene.To, new GoLiveOptions { Policy = ConflictPolicy.NotFrozen }).Candidates.Length);

    private static int One(Roster roster) => PracticeScene.Request.Calendar.WorkingDaysIn(new DateInterval(PracticeScene.From, PracticeScene.To)).Count(day =>
    {
        MigrationPlan plan = MigrationPlanner.Plan(PracticeScene.Request with { RootDate = day });
        return !plan.IsBlocked && AvailabilityChecker.FindConflicts(plan, roster, ConflictPolicy.NotFrozen).All(conflict => conflict.Severity != Severity.Blocker);
    });
}

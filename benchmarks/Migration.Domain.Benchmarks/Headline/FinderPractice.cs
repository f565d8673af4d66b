using MigrationDomain.Availability;
using MigrationDomain.Benchmarks.Workloads;
using MigrationDomain.GoLive;
using MigrationDomain.Planning;
using NodaTime;

namespace MigrationDomain.Benchmarks.Headline;

/// <summary>The dates of a year judged for one practice: plan, notices and 40 people.</summary>
internal sealed class FinderPractice : SceneJob
{
    private readonly Roster _roster;
    private LocalDate[] _free = [];

    public FinderPractice()
        : base(TeamWorkload.Practice()) => _roster = PracticeScene.Roster(Work, 0);

    public override string Name => "finder-practice";

    public override string Unit => "day";

    public override long Items => 365;

    public override IEnumerable<Baseline> Baselines => [new("plan and check each date", () => One(), () => One().SequenceEqual(_free), 1)];

    public override void Run() =>
        _free = [.. GoLiveFinder.Search(PracticeScene.Request, _roster, PracticeScene.From, PracticeScene.To, new GoLiveOptions { Policy = ConflictPolicy.NotFrozen }).Candidates.Select(candidate => candidate.Date).Order()];

    private LocalDate[] One() =>
    [
        .. PracticeScene.Request.Calendar.WorkingDaysIn(new DateInterval(PracticeScene.From, PracticeScene.To)).Where(day =>
        {
            MigrationPlan plan = MigrationPlanner.Plan(PracticeScene.Request with { RootDate = day });
            return !plan.IsBlocked && AvailabilityChecker.FindConflicts(plan, _roster, ConflictPolicy.NotFrozen).All(conflict => conflict.Severity != Severity.Blocker);
        }),
    ];
}

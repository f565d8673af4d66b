using MigrationDomain.Availability;
using MigrationDomain.Benchmarks.Workloads;
using MigrationDomain.Planning;
using NodaTime;

namespace MigrationDomain.Benchmarks.Headline;

/// <summary>The availability side of <see cref="FinderNation"/> alone: conflicts counted for plans that are there already. Internal: a search does the same between its plans.</summary>
internal sealed class FinderNationAvailability : SceneJob
{
    private const int Practices = 63;

    private readonly Roster[] _rosters;
    private readonly MigrationPlan[] _plans;
    private int _blockers;

    public FinderNationAvailability()
        : base(TeamWorkload.Nation())
    {
        _rosters = [.. Enumerable.Range(0, Practices).Select(practice => PracticeScene.Roster(Work, practice * 100))];
        RulesInForce rules = new(PracticeScene.Request);
        _plans =
        [
            .. PracticeScene.Request.Calendar.WorkingDaysIn(new DateInterval(PracticeScene.From, PracticeScene.To)).Select(day => rules.Plan(day, explains: false)),
        ];
    }

    public override string Name => "finder-nation-availability";

    public override string Unit => "practice";

    public override int OneIn => 100;

    public override long Items => Practices;

    public override IEnumerable<Baseline> Baselines => [new("check each plan", () => Checked(_rosters[0]), () => _rosters.Sum(Checked) == _blockers, 1.0 / Practices)];

    public override void Run() => _blockers = _rosters.Sum(Counted);

    private int Counted(Roster roster)
    {
        ConflictCount conflicts = new(roster, ConflictPolicy.Frozen, PracticeScene.To);
        return _plans.Sum(plan => conflicts.Of(plan).Blockers);
    }

    private int Checked(Roster roster) =>
        _plans.Sum(plan => AvailabilityChecker.FindConflicts(plan, roster).Count(conflict => conflict.Severity == Severity.Blocker));
}

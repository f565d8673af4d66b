using System.Collections.Immutable;
using MigrationDomain.Availability;
using MigrationDomain.Benchmarks.Workloads;
using MigrationDomain.Planning;

namespace MigrationDomain.Benchmarks.Headline;

/// <summary>Every conflict of one plan with one practice, each put into words.</summary>
internal sealed class PracticeCheck : SceneJob
{
    private readonly MigrationPlan _plan = MigrationPlanner.Plan(PracticeScene.Request);
    private readonly Roster _roster;
    private string[] _found = [];
    private string[] _others = [];

    public PracticeCheck()
        : base(TeamWorkload.Practice()) => _roster = PracticeScene.Roster(Work, 0);

    public override string Name => "practice-check";

    public override string Unit => "check";

    public override long Items => 1;

    public override IEnumerable<Baseline> Baselines =>
        [new("roster made anew", () => _others = Words(PracticeScene.Roster(Work, 0)), () => Words(PracticeScene.Roster(Work, 0)).SequenceEqual(_found), 1)];

    public override void Run() => _found = Words(_roster);

    private string[] Words(Roster roster)
    {
        ImmutableArray<Conflict> conflicts = AvailabilityChecker.FindConflicts(_plan, roster);
        return [.. conflicts.Select(conflict => conflict.Explain(Audience.Planner))];
    }
}

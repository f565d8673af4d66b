using System.Collections.Immutable;
using MigrationDomain.Availability;
using MigrationDomain.Interchange.Json;
using MigrationDomain.Planning;

namespace Planner.Mapping;

/// <summary>A request with its plan and everything found about it.</summary>
internal sealed class PlannedRequest
{
    private PlannedRequest(MigrationRequest request, MigrationPlan plan, Roster roster)
    {
        Request = request;
        Plan = plan;
        Roster = roster;
    }

    public MigrationRequest Request { get; }

    public MigrationPlan Plan { get; }

    public Roster Roster { get; }

    /// <summary>Empty when the request says nothing about people, rooms, events or blackouts.</summary>
    public ImmutableArray<Conflict> Conflicts =>
        field.IsDefault ? field = Request.HasRoster ? AvailabilityChecker.FindConflicts(Plan, Roster, Request.Policy) : [] : field;

    /// <summary>The checkpoints of the training, in the order given.</summary>
    public ImmutableArray<TrainingLine> Training => Request.Training is { } numbers ? TrainingLine.Of(numbers, Plan) : [];

    public ImmutableArray<TimeLine> Shifts => [.. Request.Shifts.Select(TimeLine.Of)];

    public ImmutableArray<TimeLine> Downtime => [.. Request.Downtime.Select(TimeLine.Of)];

    /// <summary>What there is to know about the plan, and at the end that people were not given.</summary>
    public ImmutableArray<FindingLine> Findings =>
        [.. Plan.Findings.Select(FindingLine.Of), .. Request.People is null ? [FindingLine.PeopleNotGiven] : Array.Empty<FindingLine>()];

    /// <summary>Whether a finding or a conflict is a blocker.</summary>
    public bool Blocks => Plan.IsBlocked || Conflicts.Any(conflict => conflict.Severity == Severity.Blocker);

    /// <summary>Plans a request that was read without a fault.</summary>
    public static PlannedRequest Of(MigrationRequest request) => new(request, MigrationPlanner.Plan(request.ToPlanRequest()), request.ToRoster());

    /// <summary>Another plan with the same people, rooms and rules about them.</summary>
    public PlannedRequest With(MigrationPlan plan) => new(Request, plan, Roster);

    public override string ToString() => Plan.ToString();
}

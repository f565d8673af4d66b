using System.Collections.Immutable;
using MigrationDomain.Availability;
using MigrationDomain.Planning;

namespace Planner.Mapping;

/// <summary>A request with its plan and everything found about it.</summary>
internal sealed class PlannedRequest
{
    public required MigrationPlan Plan { get; init; }

    public required Roster Roster { get; init; }

    public required ConflictPolicy Policy { get; init; }

    /// <summary>Empty when the request says nothing about people, rooms, events or blackouts.</summary>
    public ImmutableArray<Conflict> Conflicts => field.IsDefault ? field = JudgesAvailability ? AvailabilityChecker.FindConflicts(Plan, Roster, Policy) : [] : field;

    /// <summary>Whether the request says anything that could clash with a plan.</summary>
    public required bool JudgesAvailability { get; init; }

    /// <summary>Whether the request has people; an empty list counts.</summary>
    public required bool KnowsPeople { get; init; }

    /// <summary>Whether the request has a training trajectory; one without checkpoints counts.</summary>
    public bool HasTrajectory { get; init; }

    /// <summary>The checkpoints of the training, in the order given.</summary>
    public ImmutableArray<TrainingLine> Training { get; init; } = [];

    public ImmutableArray<TimeLine> Shifts { get; init; } = [];

    public ImmutableArray<TimeLine> Downtime { get; init; } = [];

    /// <summary>What there is to know about the plan, and at the end that people were not given.</summary>
    public ImmutableArray<FindingLine> Findings =>
        [.. Plan.Findings.Select(FindingLine.Of), .. KnowsPeople ? Array.Empty<FindingLine>() : [FindingLine.PeopleNotGiven]];

    /// <summary>Whether a finding or a conflict is a blocker.</summary>
    public bool Blocks => Plan.IsBlocked || Conflicts.Any(conflict => conflict.Severity == Severity.Blocker);

    /// <summary>Another plan with the same people, rooms and rules about them.</summary>
    public PlannedRequest With(MigrationPlan plan) =>
        new() { Plan = plan, Roster = Roster, Policy = Policy, JudgesAvailability = JudgesAvailability, KnowsPeople = KnowsPeople };

    public override string ToString() => Plan.ToString();
}

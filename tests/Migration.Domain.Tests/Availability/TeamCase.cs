using System.Collections.Immutable;
using MigrationDomain.Planning;
using MigrationDomain.Templates;

namespace MigrationDomain.Availability;

/// <summary>A generated practice: who and what there is around a Go Live.</summary>
internal sealed record TeamCase
{
    public required LocalDate GoLive { get; init; }

    public required ImmutableArray<Person> People { get; init; }

    public required ImmutableArray<Commitment> Commitments { get; init; }

    public ImmutableArray<Room> Rooms { get; init; } = [new Room("r-1", 3)];

    public ImmutableArray<PracticeEvent> Events { get; init; } = [];

    public ImmutableArray<Blackout> Blackouts { get; init; } = [];

    public ImmutableArray<AllowedWindow> Allowed { get; init; } = [];

    public ImmutableArray<UnknownTime> Unknowns { get; init; } = [];

    public required ImmutableArray<Requirement> Requirements { get; init; }

    public MigrationPlan Plan => Gp.Plan(Invariant($"{GoLive:R}"));

    public Roster Roster => new(People, Commitments, Rooms, Events, Blackouts, Allowed, Requirements, unknowns: Unknowns);

    public ImmutableArray<Conflict> Conflicts(ConflictPolicy? policy = null) => AvailabilityChecker.FindConflicts(Plan, Roster, policy);

    public override string ToString() => Invariant(
        $"{GoLive:R}: {string.Join("; ", People.Select(person => Invariant($"{person} works {person.Works}, deputy {string.Join(",", person.DeputyFor)}, trained {string.Join(",", person.TrainedFor ?? [])}, until {person.KnownUntil:R}")))} | {string.Join("; ", Commitments.Select(commitment => $"{commitment.Kind} {commitment} x{commitment.Seats}"))} | {string.Join("; ", Requirements.Select(requirement => requirement.ToString()))} | {string.Join("; ", Events)} | {string.Join("; ", Blackouts)} | {string.Join("; ", Allowed)} | {string.Join("; ", Unknowns)}");
}

using System.Collections.Immutable;
using MigrationDomain.Planning;
using MigrationDomain.Rules;
using MigrationDomain.Templates;

namespace MigrationDomain.Availability;

/// <summary>People, rooms and plans, from words: a test says only what it is about.</summary>
internal static class Team
{
    internal static WindowKey Critical { get; } = new("critical-window");

    /// <summary>Go Live on a Tuesday in September; the critical window is Wednesday 2026-09-09 to Thursday 2026-09-17.</summary>
    internal static MigrationPlan Plan { get; } = Gp.Plan("2026-09-15");

    internal static Person Person(string id, params string[] roles) => new() { Id = id, Roles = [.. roles.Select(role => new RoleKey(role))] };

    internal static Person Deputy(string id, string role) => new() { Id = id, DeputyFor = [new RoleKey(role)] };

    internal static Commitment Leave(string who, string from, string? to = null) => Days(who, CommitmentKind.Leave, from, to);

    internal static Commitment Days(string who, CommitmentKind kind, string from, string? to = null) =>
        new(who, kind, BusyTime.Days(Some.Day(from), Some.Day(to ?? from)));

    /// <summary>From one hour up to another of one day.</summary>
    internal static Commitment Hours(string who, CommitmentKind kind, string day, int from, int to, int seats = 1) =>
        new(who, kind, Time(day, from, to), seats);

    internal static UnknownTime Unknown(string who, string day, int from, int to) => new(who, Time(day, from, to));

    internal static BusyTime Time(string day, int from, int to) => BusyTime.Between(Some.Day(day).At(new LocalTime(from, 0)), Some.Day(day).At(new LocalTime(to, 0)));

    internal static PresenceRequirement Present(string role, string window = "critical-window") => new(new RoleKey(role), new WindowKey(window));

    internal static CoverRequirement Cover(string role, int atLeast, string? trainedFor = null, string window = "critical-window") =>
        new(new RoleKey(role), atLeast, new WindowKey(window), trainedFor);

    internal static PlanSpan During(string window) => PlanSpan.During(new WindowKey(window));

    internal static PlanSpan On(string milestone) => PlanSpan.On(new MilestoneKey(milestone));

    /// <summary>The conflicts of these people around <see cref="Plan"/>; where demands are given, of those only.</summary>
    internal static ImmutableArray<Conflict> Find(IEnumerable<Person> people, IEnumerable<Commitment> commitments, params Requirement[] requirements) =>
    [
        .. AvailabilityChecker.FindConflicts(Plan, new Roster(people, commitments, requirements: requirements))
            .Where(conflict => requirements.Length == 0 || requirements.Contains(conflict.Requirement)),
    ];

    internal static Interval Interval(string start, string end) => new(At(start), At(end));

    /// <summary>Everything a conflict says but its sentences, on one line.</summary>
    internal static string Text(Conflict conflict) => string.Join(
        ' ',
        conflict.Code,
        conflict.Severity,
        conflict.Subject,
        conflict.During,
        conflict.Role,
        $"needed {conflict.Needed}",
        $"days {string.Join(",", conflict.Days.Select(day => Invariant($"{day:R}")))}",
        $"available {string.Join(",", conflict.Available)}",
        $"overlaps {string.Join(",", conflict.Overlaps)}",
        $"loads {string.Join(",", conflict.Loads)}");

    internal static IEnumerable<string> Texts(IEnumerable<Conflict> conflicts) => conflicts.Select(Text);

    private static Instant At(string instant) => NodaTime.Text.InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm'Z'").Parse(instant).Value;
}

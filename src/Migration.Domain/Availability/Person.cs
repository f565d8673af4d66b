using System.Collections.Immutable;
using System.Diagnostics;
using MigrationDomain.Calendars;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Availability;

/// <summary>Somebody the programme may need, known by the caller's own id and never by name.</summary>
/// <remarks>A record for the sake of <see langword="with"/>: its lists compare by reference.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Person
{
    /// <summary>The caller's id, for example "gp-1". It appears in messages, so it must not be a name.</summary>
    public required string Id { get; init; }

    /// <summary>The roles held.</summary>
    public ImmutableArray<RoleKey> Roles { get; init; } = [];

    /// <summary>The roles this person may stand in for; counted as cover and named as deputy.</summary>
    public ImmutableArray<RoleKey> DeputyFor { get; init; } = [];

    /// <summary>What the person is trained for, or <see langword="null"/> when nobody recorded it, which is taken as trained.</summary>
    public ImmutableArray<string>? TrainedFor { get; init; }

    /// <summary>The sessions worked in a usual week; Monday to Friday unless said otherwise.</summary>
    public WeeklyPattern Works { get; init; } = WeeklyPattern.FullTime;

    /// <summary>The last day, included, up to which the person's commitments are known; afterwards the answer is unknown. <see langword="null"/>: known for good.</summary>
    public LocalDate? KnownUntil { get; init; }

    /// <summary>The calendar of the place the person works from, whose closed days are not worked and past whose end the answer is unknown; <see langword="null"/> for the practice's.</summary>
    public WorkingCalendar? HomeCalendar { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Roles.IsEmpty ? Id : $"{Id} ({string.Join(", ", Roles)})";

    internal bool Holds(RoleKey role) => Roles.Contains(role);

    internal bool Covers(RoleKey role, string? trainedFor) =>
        (Roles.Contains(role) || DeputyFor.Contains(role)) && (trainedFor is null || TrainedFor is null || TrainedFor.Value.Contains(trainedFor, StringComparer.Ordinal));

    internal bool IsKnownOn(LocalDate date) => !(date > KnownUntil) && (HomeCalendar is null || HomeCalendar.Covers(date));

    internal bool WorksOn(LocalDate date, Session session) =>
        Works.Works(date.DayOfWeek, session) && (HomeCalendar is null || HomeCalendar.IsWorkingDay(date));
}

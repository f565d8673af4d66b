using System.Collections.Immutable;
using MigrationDomain.Calendars;
using MigrationDomain.Interchange.Json.Reading;
using NodaTime;

namespace MigrationDomain.Interchange.Json.Requests;

/// <summary>A person, by an id that says no name.</summary>
internal sealed record PersonEntry
{
    public required Place Place { get; init; }

    public required Given<string> Id { get; init; }

    public ImmutableArray<Given<string>> Roles { get; init; } = [];

    /// <summary>Monday to Friday when absent; may be empty.</summary>
    public ImmutableArray<Given<WeekdayWord>>? WorksOn { get; init; }

    /// <summary>The last day for which the rota is known.</summary>
    public Given<LocalDate>? KnownUntil { get; init; }

    /// <summary>The roles the person may stand in for.</summary>
    public ImmutableArray<Given<string>> DeputyFor { get; init; } = [];

    /// <summary>Absent is not empty: when nobody recorded it, the person is taken as trained.</summary>
    public ImmutableArray<Given<string>>? TrainedFor { get; init; }

    /// <summary>The practice's when absent.</summary>
    public Given<Division>? Division { get; init; }

    public override string ToString() => Id.Value;
}

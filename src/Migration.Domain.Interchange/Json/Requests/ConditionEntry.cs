using MigrationDomain.Interchange.Json.Reading;
using NodaTime;

namespace MigrationDomain.Interchange.Json.Requests;

/// <summary>A condition precedent: when it was met, and when it must be met at the latest.</summary>
internal sealed record ConditionEntry
{
    public required Place Place { get; init; }

    public required Given<string> Id { get; init; }

    public Given<LocalDate>? MetOn { get; init; }

    public Given<LocalDate>? Longstop { get; init; }

    public override string ToString() => Id.Value;
}

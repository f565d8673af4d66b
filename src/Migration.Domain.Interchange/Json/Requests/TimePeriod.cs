using NodaTime;

namespace MigrationDomain.Interchange.Json.Requests;

/// <summary>A range of times local to Europe/London, the end left out.</summary>
internal sealed record TimePeriod : RequestedPeriod
{
    public required LocalDateTime From { get; init; }

    public required LocalDateTime To { get; init; }

    public override string ToString() => Invariant($"from {From:uuuu-MM-dd'T'HH:mm} to {To:uuuu-MM-dd'T'HH:mm}");
}

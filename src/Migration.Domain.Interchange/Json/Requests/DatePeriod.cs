using NodaTime;

namespace MigrationDomain.Interchange.Json.Requests;

/// <summary>A range of days, both ends included.</summary>
internal sealed record DatePeriod : RequestedPeriod
{
    public required LocalDate From { get; init; }

    public required LocalDate To { get; init; }

    public override string ToString() => Invariant($"from {From:R} to {To:R}");
}

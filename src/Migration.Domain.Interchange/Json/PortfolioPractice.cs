using System.Diagnostics;
using NodaTime;

namespace MigrationDomain.Interchange.Json;

/// <summary>A practice of a portfolio.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record PortfolioPractice
{
    /// <summary>What the practice is called in the portfolio.</summary>
    public required string Id { get; init; }

    /// <summary>The id of its supplier.</summary>
    public required string Supplier { get; init; }

    /// <summary>
    /// What it asks for. Its <see cref="MigrationRequest.GoLive"/> is still to be found and is not written; where it was read it is
    /// <see cref="Announced"/> or else the first day of the portfolio.
    /// </summary>
    public required MigrationRequest Request { get; init; }

    /// <summary>The Go Live that was announced already, or <see langword="null"/>.</summary>
    public LocalDate? Announced { get; init; }

    /// <summary>For example "practice-7 with supplier-a".</summary>
    /// <returns>Invariant English.</returns>
    public override string ToString() => $"{Id} with {Supplier}";
}

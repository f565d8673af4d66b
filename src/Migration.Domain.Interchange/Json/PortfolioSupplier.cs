using System.Diagnostics;

namespace MigrationDomain.Interchange.Json;

/// <summary>A supplier of a portfolio, and how many practices it can take live.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record PortfolioSupplier
{
    /// <summary>By what the practices name it.</summary>
    public required string Id { get; init; }

    /// <summary>The most Go Lives in one week, Monday to Sunday; <see langword="null"/> when there is no limit.</summary>
    public int? PerWeek { get; init; }

    /// <summary>The most Go Lives in one calendar month; <see langword="null"/> when there is no limit.</summary>
    public int? PerMonth { get; init; }

    /// <summary>The id.</summary>
    /// <returns><see cref="Id"/>.</returns>
    public override string ToString() => Id;
}

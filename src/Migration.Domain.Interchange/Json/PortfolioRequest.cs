using System.Collections.Immutable;
using System.Diagnostics;
using MigrationDomain.Availability;
using NodaTime;

namespace MigrationDomain.Interchange.Json;

/// <summary>What a portfolio document says: practices that wait for a Go Live, and how many their suppliers can take. <see cref="PortfolioJson"/> reads and writes it.</summary>
/// <remarks>A record for the sake of <see langword="with"/>: its lists compare by reference. It says what is wanted; nothing places the practices as yet.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record PortfolioRequest
{
    /// <summary>The days among which each Go Live is to be found, both ends included.</summary>
    public required DateInterval Days { get; init; }

    /// <summary>The days of the week on which a Go Live may be; none means every day.</summary>
    public ImmutableArray<IsoDayOfWeek> Weekdays { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The most practices that go live in one week, Monday to Sunday, of all suppliers together; <see langword="null"/> when there is no limit.</summary>
    public int? PerWeek { get; init; }

    /// <summary>The suppliers, each id once.</summary>
    public required ImmutableArray<PortfolioSupplier> Suppliers { get; init => field = value.IsDefault ? [] : value; }

    /// <summary>Days on which no practice's cutover may take place.</summary>
    public ImmutableArray<Blackout> Blackouts { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The practices, each id once.</summary>
    public required ImmutableArray<PortfolioPractice> Practices { get; init => field = value.IsDefault ? [] : value; }

    /// <summary>For example "12 practices from 2027-01-04 to 2027-06-25".</summary>
    /// <returns>Invariant English.</returns>
    public override string ToString() => Invariant($"{Practices.Length} practice{(Practices.Length == 1 ? "" : "s")} from {Days.Start:R} to {Days.End:R}");
}

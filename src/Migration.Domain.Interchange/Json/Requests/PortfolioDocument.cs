using System.Collections.Immutable;
using MigrationDomain.Interchange.Json.Reading;

namespace MigrationDomain.Interchange.Json.Requests;

/// <summary>A cohort of practices to be placed on the slots of suppliers.</summary>
internal sealed record PortfolioDocument
{
    public required Place Place { get; init; }

    public required DatePeriod Range { get; init; }

    /// <summary>Every day of the week when absent.</summary>
    public ImmutableArray<Given<PlainWeekdayWord>>? Weekdays { get; init; }

    /// <summary>For all suppliers together.</summary>
    public Given<int>? PerWeek { get; init; }

    public ImmutableArray<SupplierEntry> Suppliers { get; init; } = [];

    public ImmutableArray<BlackoutEntry> Blackouts { get; init; } = [];

    public ImmutableArray<PracticeEntry> Practices { get; init; } = [];

    public override string ToString() => Invariant($"{Practices.Length} practice{(Practices.Length == 1 ? "" : "s")} {Range}");
}

using MigrationDomain.Interchange.Json.Reading;

namespace MigrationDomain.Interchange.Json.Requests;

/// <summary>A supplier and how many practices it can take live.</summary>
internal sealed record SupplierEntry
{
    public required Place Place { get; init; }

    public required Given<string> Id { get; init; }

    public Given<int>? PerWeek { get; init; }

    public Given<int>? PerMonth { get; init; }

    public override string ToString() => Id.Value;
}

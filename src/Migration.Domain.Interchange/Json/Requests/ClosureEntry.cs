using MigrationDomain.Interchange.Json.Reading;

namespace MigrationDomain.Interchange.Json.Requests;

/// <summary>Non-working days of the practice or of a party, both ends included.</summary>
internal sealed record ClosureEntry
{
    public required Place Place { get; init; }

    public required DatePeriod Period { get; init; }

    public Given<string>? Why { get; init; }

    public override string ToString() => Invariant($"closed {Period}");
}

using MigrationDomain.Interchange.Json.Reading;

namespace MigrationDomain.Interchange.Json.Requests;

/// <summary>Days on which a cutover may take place, both ends included. With one such entry no other day may.</summary>
internal sealed record AllowedEntry
{
    public required Place Place { get; init; }

    public required DatePeriod Period { get; init; }

    public required Given<string> Name { get; init; }

    public override string ToString() => Invariant($"allowed {Period}");
}

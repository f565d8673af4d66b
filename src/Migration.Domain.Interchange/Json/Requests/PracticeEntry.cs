using MigrationDomain.Interchange.Json.Reading;
using NodaTime;

namespace MigrationDomain.Interchange.Json.Requests;

/// <summary>A practice of a portfolio.</summary>
internal sealed record PracticeEntry
{
    public required Place Place { get; init; }

    public required Given<string> Id { get; init; }

    public required Given<string> Supplier { get; init; }

    /// <summary>Its Go Live is not given yet: it stands on the first day of the range.</summary>
    public required RequestDocument Request { get; init; }

    /// <summary>The Go Live that has been announced.</summary>
    public Given<LocalDate>? Announced { get; init; }

    public override string ToString() => Invariant($"{Id} with {Supplier}");
}

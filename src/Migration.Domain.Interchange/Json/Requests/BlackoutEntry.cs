using MigrationDomain.Interchange.Json.Reading;
using MigrationDomain.Planning;

namespace MigrationDomain.Interchange.Json.Requests;

/// <summary>Days on which the cutover must not be, both ends included.</summary>
internal sealed record BlackoutEntry
{
    public required Place Place { get; init; }

    public required DatePeriod Period { get; init; }

    /// <summary><c>Blocker</c> when not given.</summary>
    public required Severity Severity { get; init; }

    public Given<string>? Why { get; init; }

    public override string ToString() => Invariant($"no cutover {Period}");
}

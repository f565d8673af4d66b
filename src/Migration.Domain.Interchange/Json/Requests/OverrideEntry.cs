using MigrationDomain.Calendars;
using MigrationDomain.Interchange.Json.Reading;
using MigrationDomain.Rules;

namespace MigrationDomain.Interchange.Json.Requests;

/// <summary>A number agreed locally, with who agreed it and why where that was given.</summary>
internal sealed record OverrideEntry
{
    public required Place Place { get; init; }

    public required Given<string> Rule { get; init; }

    public Given<DateOffset>? Offset { get; init; }

    public Given<CountMode>? Count { get; init; }

    public Given<DayRoll>? Roll { get; init; }

    public Given<string>? Why { get; init; }

    public Given<string>? By { get; init; }

    public override string ToString() => Invariant($"{Rule} by {By?.Value ?? "somebody"}, because of {Why?.Value ?? "no reason given"}");
}

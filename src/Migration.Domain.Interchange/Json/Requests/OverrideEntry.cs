using MigrationDomain.Interchange.Json.Reading;

namespace MigrationDomain.Interchange.Json.Requests;

/// <summary>A number agreed locally, with who agreed it and why where that was given.</summary>
internal sealed record OverrideEntry
{
    public required Place Place { get; init; }

    public required Given<string> Rule { get; init; }

    public Given<RequestedOffset>? Offset { get; init; }

    public Given<CountWord>? Count { get; init; }

    public Given<RollWord>? Roll { get; init; }

    public Given<string>? Why { get; init; }

    public Given<string>? By { get; init; }

    public override string ToString() => Invariant($"{Rule} by {By?.Value ?? "somebody"}, because of {Why?.Value ?? "no reason given"}");
}

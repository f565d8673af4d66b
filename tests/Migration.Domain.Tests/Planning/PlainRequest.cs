using System.Collections.Immutable;

namespace MigrationDomain.Planning;

/// <summary>A request for a gp-practice plan in the words of the planner's requests.</summary>
internal sealed record PlainRequest
{
    public required LocalDate GoLive { get; init; }

    public string Edition { get; init; } = "nhs-england-2025";

    public string Division { get; init; } = "england-and-wales";

    public LocalDate? Today { get; init; }

    public ImmutableArray<(LocalDate From, LocalDate To)> Closures { get; init; } = [];

    public ImmutableDictionary<string, string> Parties { get; init; } = ImmutableDictionary<string, string>.Empty;

    public ImmutableDictionary<string, LocalDate> Pins { get; init; } = ImmutableDictionary<string, LocalDate>.Empty;

    public ImmutableDictionary<string, PlainChange> Overrides { get; init; } = ImmutableDictionary<string, PlainChange>.Empty;

    public ImmutableDictionary<string, (LocalDate On, LocalDate? Acknowledged)> Sent { get; init; } =
        ImmutableDictionary<string, (LocalDate On, LocalDate? Acknowledged)>.Empty;

    public override string ToString() => Invariant($"""
        go-live {GoLive:R}, {Edition}, {Division}, today {Today:R}
        closures {string.Join("; ", Closures.Select(closure => Invariant($"{closure.From:R} to {closure.To:R}")))}
        parties {string.Join("; ", Parties)}
        pins {string.Join("; ", Pins.Select(pin => Invariant($"{pin.Key} {pin.Value:R}")))}
        overrides {string.Join("; ", Overrides)}
        sent {string.Join("; ", Sent.Select(sent => Invariant($"{sent.Key} {sent.Value.On:R} {sent.Value.Acknowledged:R}")))}
        """);
}

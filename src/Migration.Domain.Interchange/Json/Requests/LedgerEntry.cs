using MigrationDomain.Interchange.Json.Reading;
using NodaTime;

namespace MigrationDomain.Interchange.Json.Requests;

/// <summary>Something that was said or done, about a notice or about a milestone.</summary>
internal sealed record LedgerEntry
{
    public required Place Place { get; init; }

    public required Given<LedgerLineKind> Kind { get; init; }

    public Given<string>? Notice { get; init; }

    public Given<string>? Milestone { get; init; }

    public required Given<LocalDate> On { get; init; }

    /// <summary>The day agreed instead, when something was varied.</summary>
    public Given<LocalDate>? To { get; init; }

    public Given<string>? Why { get; init; }

    public Given<string>? By { get; init; }

    public override string ToString() => Invariant($"{Word.Of(Kind.Value)} {Notice ?? Milestone} on {On.Value:R}");
}

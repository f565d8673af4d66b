using System.Diagnostics;
using MigrationDomain.Rules;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Interchange.Json;

/// <summary>Something that was said or done, as a request tells it: about a notice or about a milestone.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record LedgerLine
{
    /// <summary>What was said or done.</summary>
    public required LedgerLineKind Kind { get; init; }

    /// <summary>The day it happened.</summary>
    public required LocalDate On { get; init; }

    /// <summary>The notice it is about, or <see langword="null"/> when it is about a milestone.</summary>
    public NoticeKey? Notice { get; init; }

    /// <summary>The milestone it is about, or <see langword="null"/> when it is about a notice.</summary>
    public MilestoneKey? Milestone { get; init; }

    /// <summary>The day agreed instead, when something was varied, or <see langword="null"/>.</summary>
    public LocalDate? To { get; init; }

    /// <summary>Why, or <see langword="null"/>. Never written into a message.</summary>
    public string? Why { get; init; }

    /// <summary>Who recorded it, by role and not by name, or <see langword="null"/>.</summary>
    public string? By { get; init; }

    /// <summary>For example "pcse: sent on 2026-08-20".</summary>
    /// <returns>Invariant English.</returns>
    public override string ToString() => Invariant($"{Notice?.Value ?? Milestone?.Value}: {Word.Of(Kind)} on {On:R}");
}

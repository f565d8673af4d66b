using System.Diagnostics;

namespace MigrationDomain.Templates;

/// <summary>A rule that two editions state differently.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record RuleChange
{
    internal RuleChange(string id, RuleKind kind, string? from, string? to)
    {
        Id = id;
        Kind = kind;
        From = from;
        To = to;
    }

    /// <summary>The key of the rule.</summary>
    public string Id { get; }

    /// <summary>What the rule dates.</summary>
    public RuleKind Kind { get; }

    /// <summary>What the first edition says, with its standing; <see langword="null"/> when it has no such rule.</summary>
    public string? From { get; }

    /// <summary>What the second edition says, with its standing; <see langword="null"/> when it has no such rule.</summary>
    public string? To { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Id}: {From ?? "no such rule"} -> {To ?? "no such rule"}";
}

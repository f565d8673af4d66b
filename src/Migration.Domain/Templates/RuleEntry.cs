using System.Collections.Immutable;
using System.Diagnostics;
using MigrationDomain.Rules;

namespace MigrationDomain.Templates;

/// <summary>One rule of a template as a line of a rule book: what it dates, in words, with its standing and sources.</summary>
/// <remarks>Equality is by reference.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class RuleEntry
{
    internal RuleEntry(string id, RuleKind kind, string name, string rule, Provenance provenance, PhaseKey? phase = null, ImmutableArray<RoleKey> owners = default)
    {
        Id = id;
        Kind = kind;
        Name = name;
        Rule = rule;
        Provenance = provenance;
        Phase = phase;
        Owners = owners.IsDefault ? [] : owners;
    }

    /// <summary>The key of the milestone, notice, activity, window or phase.</summary>
    public string Id { get; }

    /// <summary>What the rule dates.</summary>
    public RuleKind Kind { get; }

    /// <summary>The name for people.</summary>
    public string Name { get; }

    /// <summary>The rule as a phrase.</summary>
    public string Rule { get; }

    /// <summary>Standing and sources.</summary>
    public Provenance Provenance { get; }

    /// <summary>The phase it belongs to, or <see langword="null"/>.</summary>
    public PhaseKey? Phase { get; }

    /// <summary>The roles that answer for it, the first one foremost; may be empty.</summary>
    public ImmutableArray<RoleKey> Owners { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Id}: {Rule}";
}

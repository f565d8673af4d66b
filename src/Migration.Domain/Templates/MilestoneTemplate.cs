using MigrationDomain.Rules;
using NodaTime;

namespace MigrationDomain.Templates;

/// <summary>A point of the programme and the rule that dates it.</summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class MilestoneTemplate
{
    /// <summary>Describes a milestone.</summary>
    /// <param name="key">Its key, which is also the key of its rule.</param>
    /// <param name="name">Its name for people.</param>
    /// <param name="rule">How its date follows from others.</param>
    /// <param name="provenance">Standing and sources of the rule; a soft local custom when left out.</param>
    public MilestoneTemplate(MilestoneKey key, string name, DateRule rule, Provenance? provenance = null)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(rule);
        Key = key;
        Name = name;
        Rule = rule;
        Provenance = provenance ?? Provenance.Local;
    }

    /// <summary>The key.</summary>
    public MilestoneKey Key { get; }

    /// <summary>The name for people.</summary>
    public string Name { get; }

    /// <summary>How the date follows from others.</summary>
    public DateRule Rule { get; }

    /// <summary>Standing and sources of the rule.</summary>
    public Provenance Provenance { get; }

    /// <summary>The phase it belongs to, or <see langword="null"/>.</summary>
    public PhaseKey? Phase { get; init; }

    /// <summary>The role that answers for it, or <see langword="null"/>.</summary>
    public RoleKey? Owner { get; init; }

    /// <summary>Whether the source says "at least": an override may lengthen the lead but a shorter one is reported.</summary>
    public bool IsFloor { get; init; }

    /// <summary>The last day agreed for it, as a date, whatever its rule says; <see langword="null"/> when there is none. Later than that is reported.</summary>
    public LocalDate? Longstop { get; init; }

    /// <summary>The milestone of which it is a step, or <see langword="null"/>: a phased milestone is reached with its last part.</summary>
    public MilestoneKey? PartOf { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Name}: {Rule}";
}

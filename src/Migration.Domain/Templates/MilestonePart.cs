using System.Diagnostics;
using MigrationDomain.Rules;

namespace MigrationDomain.Templates;

/// <summary>One step of a milestone that is reached in phases, for example the first of two wards handed over. It comes on or before the day of the whole.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record MilestonePart
{
    /// <summary>Describes a part.</summary>
    /// <param name="whole">The milestone it is a part of, for example "works-complete".</param>
    /// <param name="key">Its own key, for example "works-ward-1".</param>
    /// <param name="name">Its name for people.</param>
    /// <param name="rule">How its date follows from others; <see cref="AnchorRule.WhenGiven"/> when only a pin says.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    public MilestonePart(MilestoneKey whole, MilestoneKey key, string name, DateRule rule)
    {
        ArgumentNullException.ThrowIfNull(whole);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(rule);
        Whole = whole;
        Key = key;
        Name = name;
        Rule = rule;
    }

    /// <summary>The milestone it is a part of.</summary>
    public MilestoneKey Whole { get; }

    /// <summary>Its own key.</summary>
    public MilestoneKey Key { get; }

    /// <summary>The name for people.</summary>
    public string Name { get; }

    /// <summary>How the date follows from others.</summary>
    public DateRule Rule { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Name}, part of {Whole}: {Rule}";
}

using System.Collections.Immutable;
using MigrationDomain.Rules;

namespace MigrationDomain.Templates;

/// <summary>A line of the risk register: what may happen, how much it matters, who owns it, and what is done about it.</summary>
/// <remarks>A line without an owner or without an escalation route can be written down; a plan says that it lacks one. Equality is by reference.</remarks>
public sealed class RiskTemplate
{
    /// <summary>Describes a risk or an opportunity.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="kind">Whether it would harm or help.</param>
    /// <param name="name">What may happen, a sentence without its full stop.</param>
    /// <param name="provenance">Standing and sources; a soft local custom when left out.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not defined.</exception>
    public RiskTemplate(RiskKey key, RiskKind kind, string name, Provenance? provenance = null)
    {
        ArgumentNullException.ThrowIfNull(key);
        Defined.Check(kind, "a kind of risk");
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Key = key;
        Kind = kind;
        Name = name;
        Provenance = provenance ?? Provenance.Local;
    }

    /// <summary>The key.</summary>
    public RiskKey Key { get; }

    /// <summary>Whether it would harm or help.</summary>
    public RiskKind Kind { get; }

    /// <summary>What may happen, a sentence without its full stop.</summary>
    public string Name { get; }

    /// <summary>Standing and sources.</summary>
    public Provenance Provenance { get; }

    /// <summary>How much it would matter.</summary>
    public Magnitude Magnitude { get; init => field = Checked(value); }

    /// <summary>The role that owns it, or <see langword="null"/> when nobody does yet.</summary>
    public RoleKey? Owner { get; init; }

    /// <summary>The roles it is taken to when the owner cannot settle it, in that order; empty when there is no such route yet.</summary>
    public ImmutableArray<RoleKey> Escalation { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Where it is watched, a phrase, for example "the weekly migration meeting"; empty when nothing is stated.</summary>
    public string Governance { get; init; } = "";

    /// <summary>What is done about it, with what and by when, one or two sentences; empty when nothing is planned.</summary>
    public string Plan { get; init; } = "";

    /// <summary>The day on which it is next looked at, or <see langword="null"/> when none is set.</summary>
    public DateRule? Review { get; init; }

    /// <summary>The line as a phrase.</summary>
    public string Rule
    {
        get
        {
            string weight = Magnitude switch
            {
                Magnitude.High => "high",
                Magnitude.Medium => "medium",
                Magnitude.Low => "low",
                _ => "not assessed",
            };
            string route = Escalation.IsEmpty ? "no escalation route" : $"escalated to {string.Join(", then ", Escalation)}";
            return $"{Name} ({weight}; {route}{(Governance.Length == 0 ? "" : $"; watched in {Governance}")}{(Review is null ? "" : $"; reviewed {Review}")}). {Plan}".TrimEnd();
        }
    }

    /// <inheritdoc/>
    public override string ToString() => Rule;

    private static Magnitude Checked(Magnitude value)
    {
        Defined.Check(value, "a magnitude");
        return value;
    }
}

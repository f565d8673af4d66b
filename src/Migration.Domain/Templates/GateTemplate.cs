using System.Collections.Immutable;
using MigrationDomain.Rules;

namespace MigrationDomain.Templates;

/// <summary>A point at which somebody decides whether the programme goes on, from criteria stated beforehand.</summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class GateTemplate
{
    /// <summary>Describes a gate.</summary>
    /// <param name="key">Its key; it differs from every other rule of the template.</param>
    /// <param name="name">Its name for people.</param>
    /// <param name="on">The day on which it is decided.</param>
    /// <param name="decider">The role in whose capacity the decision is taken.</param>
    /// <param name="criteria">What is looked at, in the order in which it is looked at.</param>
    /// <param name="provenance">Standing and sources; a soft local custom when left out.</param>
    /// <exception cref="ArgumentException">A criterion is <see langword="null"/>.</exception>
    public GateTemplate(GateKey key, string name, DateRule on, RoleKey decider, IEnumerable<GateCriterion> criteria, Provenance? provenance = null)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(on);
        ArgumentNullException.ThrowIfNull(decider);
        ArgumentNullException.ThrowIfNull(criteria);
        Key = key;
        Name = name;
        On = on;
        Decider = decider;
        Criteria = [.. criteria];
        Provenance = provenance ?? Provenance.Local;
        if (Criteria.Contains(null!))
        {
            throw new ArgumentException("A criterion of the gate is null; leave it out.", nameof(criteria));
        }
    }

    /// <summary>The key.</summary>
    public GateKey Key { get; }

    /// <summary>The name for people.</summary>
    public string Name { get; }

    /// <summary>The day on which it is decided.</summary>
    public DateRule On { get; }

    /// <summary>The role in whose capacity the decision is taken.</summary>
    public RoleKey Decider { get; }

    /// <summary>What is looked at, in the order given.</summary>
    public ImmutableArray<GateCriterion> Criteria { get; }

    /// <summary>Standing and sources.</summary>
    public Provenance Provenance { get; }

    /// <summary>The gates that must have been passed before this one can be, in the order given.</summary>
    public ImmutableArray<GateKey> After { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The gate as a phrase, for example "decided by lead-gp on the day of data-sign-off, after g3-technical".</summary>
    public string Rule => $"decided by {Decider} {On}{(After.IsEmpty ? "" : $", after {RuleWords.List([.. After.Select(gate => gate.Value)])}")}";

    /// <inheritdoc/>
    public override string ToString() => $"{Name}: {Rule}";
}

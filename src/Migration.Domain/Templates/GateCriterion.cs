using System.Collections.Immutable;
using MigrationDomain.Rules;

namespace MigrationDomain.Templates;

/// <summary>Something that must or should be so before a gate is passed, who answers for it, and what shows it.</summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class GateCriterion
{
    /// <summary>Describes a criterion.</summary>
    /// <param name="key">Its key; it differs from every other rule of the template.</param>
    /// <param name="name">What is so when it is met, a sentence without its full stop, for example "Every user is logged off".</param>
    /// <param name="criticality">Whether the gate stays shut without it.</param>
    /// <param name="owner">The role that answers for it.</param>
    /// <param name="evidence">What is asked for as evidence, a phrase, for example "the signed report of the data check".</param>
    /// <param name="provenance">Standing and sources; a soft local custom when left out.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="criticality"/> is not defined.</exception>
    public GateCriterion(CriterionKey key, string name, Criticality criticality, RoleKey owner, string evidence, Provenance? provenance = null)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Defined.Check(criticality, "a criticality");
        ArgumentNullException.ThrowIfNull(owner);
        ArgumentException.ThrowIfNullOrWhiteSpace(evidence);
        Key = key;
        Name = name;
        Criticality = criticality;
        Owner = owner;
        Evidence = evidence;
        Provenance = provenance ?? Provenance.Local;
    }

    /// <summary>The key.</summary>
    public CriterionKey Key { get; }

    /// <summary>What is so when it is met, a sentence without its full stop.</summary>
    public string Name { get; }

    /// <summary>Whether the gate stays shut without it.</summary>
    public Criticality Criticality { get; }

    /// <summary>The role that answers for it.</summary>
    public RoleKey Owner { get; }

    /// <summary>What is asked for as evidence, a phrase.</summary>
    public string Evidence { get; }

    /// <summary>Standing and sources.</summary>
    public Provenance Provenance { get; }

    /// <summary>What must be done, sent or passed for it to be met, all of it; may be empty only for a count (<see cref="Queue"/>).</summary>
    public ImmutableArray<RuleReference> MetBy { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>
    /// How long evidence holds, in days, weeks or months: evidence of day d holds through d plus this, that day included. 0 days: on its own day only.
    /// <see langword="null"/>: for good.
    /// </summary>
    public DateOffset? ValidFor { get; init; }

    /// <summary>The queue of work whose count must come to 0, or <see langword="null"/> when nothing is counted; with one, <see cref="MetBy"/> is not asked.</summary>
    public QueueKey? Queue { get; init; }

    /// <summary>The criterion as a phrase, for example "must: Every user is logged off (evidence: ..., holds on its own day only)".</summary>
    public string Rule
    {
        get
        {
            string holds = ValidFor switch
            {
                null => "",
                { Amount: 0 } => ", holds on its own day only",
                { } length => $", holds for {length}",
            };
            return $"{(Criticality == Criticality.Must ? "must" : "should")}: {Name} (evidence: {Evidence}{holds})";
        }
    }

    /// <inheritdoc/>
    public override string ToString() => Rule;
}

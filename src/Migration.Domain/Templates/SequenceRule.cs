using MigrationDomain.Rules;

namespace MigrationDomain.Templates;

/// <summary>Two milestones that must come one after the other, whatever their own rules, pins and overrides say.</summary>
public sealed record SequenceRule
{
    /// <summary>Orders two milestones.</summary>
    /// <param name="earlier">The one that comes first.</param>
    /// <param name="later">The one that must follow it.</param>
    /// <param name="sameDayAllowed">Whether both may be on one day.</param>
    /// <param name="provenance">Standing and sources; hard and our default when left out.</param>
    /// <exception cref="ArgumentException">Both are the same milestone.</exception>
    public SequenceRule(MilestoneKey earlier, MilestoneKey later, bool sameDayAllowed = false, Provenance? provenance = null)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        if (earlier == later)
        {
            throw new ArgumentException($"A milestone cannot follow itself; '{later}' is given twice.", nameof(later));
        }

        Earlier = earlier;
        Later = later;
        SameDayAllowed = sameDayAllowed;
        Provenance = provenance ?? new Provenance(Hardness.Hard, Certainty.OurDefault);
    }

    /// <summary>The one that comes first.</summary>
    public MilestoneKey Earlier { get; }

    /// <summary>The one that must follow it.</summary>
    public MilestoneKey Later { get; }

    /// <summary>Whether both may be on one day.</summary>
    public bool SameDayAllowed { get; }

    /// <summary>Standing and sources.</summary>
    public Provenance Provenance { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Earlier} comes {(SameDayAllowed ? "on or before the day of" : "before")} {Later}";
}

using System.Diagnostics;
using MigrationDomain.Rules;

namespace MigrationDomain.Planning;

/// <summary>What the date of a milestone in one plan demands of a milestone in another. A hard one blocks when it does not hold, a soft one warns.</summary>
/// <remarks>Equal when all parts are equal.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record PlanDependency
{
    private PlanDependency(OrganisationMilestone earlier, OrganisationMilestone later, DateOffset? gap, Provenance? provenance)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        if (earlier == later)
        {
            throw new ArgumentException($"A milestone cannot depend on itself; '{later}' is given twice.", nameof(later));
        }

        if (gap is { Unit: OffsetUnit.Hours })
        {
            throw new ArgumentException($"A gap of '{gap}' is not a number of days; use days, working days, weeks or months.", nameof(gap));
        }

        Earlier = earlier;
        Later = later;
        Gap = gap;
        Provenance = provenance ?? new Provenance(Hardness.Hard, Certainty.LocalCustom);
    }

    /// <summary>The milestone that comes first; of two on the same day, the one the other is compared with.</summary>
    public OrganisationMilestone Earlier { get; }

    /// <summary>The milestone that waits.</summary>
    public OrganisationMilestone Later { get; }

    /// <summary>
    /// The least time between the two: 1 calendar day when it only has to come after, 0 calendar days when the same day will do.
    /// <see langword="null"/> when both must be on the same day.
    /// </summary>
    public DateOffset? Gap { get; }

    /// <summary>Standing and sources.</summary>
    public Provenance Provenance { get; }

    /// <summary>A milestone that must come after another.</summary>
    /// <param name="later">The milestone that waits.</param>
    /// <param name="earlier">The milestone it waits for.</param>
    /// <param name="gap">
    /// The least time between them, in days, working days of the organisation that waits, weeks or months; 1 calendar day when left out.
    /// With 0 days both may be on the same day.
    /// </param>
    /// <param name="provenance">Standing and sources; a hard local custom when left out.</param>
    /// <returns>The dependency.</returns>
    /// <exception cref="ArgumentException">Both are the same milestone, or <paramref name="gap"/> is in hours.</exception>
    public static PlanDependency After(OrganisationMilestone later, OrganisationMilestone earlier, DateOffset? gap = null, Provenance? provenance = null) =>
        new(earlier, later, gap ?? DateOffset.Days(1), provenance);

    /// <summary>Two milestones that must be on the same day, for example the commencement of a service in the plans of all who take part.</summary>
    /// <param name="one">A milestone.</param>
    /// <param name="other">The milestone it is compared with.</param>
    /// <param name="provenance">Standing and sources; a hard local custom when left out.</param>
    /// <returns>The dependency.</returns>
    /// <exception cref="ArgumentException">Both are the same milestone.</exception>
    public static PlanDependency SameDay(OrganisationMilestone one, OrganisationMilestone other, Provenance? provenance = null) =>
        new(other, one, null, provenance);

    /// <summary>For example "imt-ready of provider comes at least 5 working days after works-complete of landlord".</summary>
    /// <returns>Invariant English.</returns>
    public override string ToString() => Gap is null ? $"{Later} is on the day of {Earlier}" : $"{Later} comes {Order} {Earlier}";

    /// <summary>The order as words, "on or after", "after" or "at least 5 working days after".</summary>
    internal string Order => Gap switch
    {
        null => "on the day of",
        { Amount: 0 } => "on or after",
        { Amount: 1, Unit: OffsetUnit.Days } => "after",
        _ => $"at least {Gap} after",
    };
}

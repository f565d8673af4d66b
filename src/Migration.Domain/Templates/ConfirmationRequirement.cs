using MigrationDomain.Rules;

namespace MigrationDomain.Templates;

/// <summary>A party confirms that it can act on the day of a milestone, for example the new supplier the day of Go Live.</summary>
public sealed class ConfirmationRequirement : Requirement
{
    /// <summary>Demands the word of a party.</summary>
    /// <param name="by">The role that confirms.</param>
    /// <param name="milestone">The milestone whose day is to be confirmed.</param>
    /// <param name="provenance">Standing and sources; a soft local custom when left out.</param>
    public ConfirmationRequirement(RoleKey by, MilestoneKey milestone, Provenance? provenance = null)
        : base(PlanSpan.On(milestone), provenance)
    {
        ArgumentNullException.ThrowIfNull(by);
        By = by;
    }

    /// <summary>The role that confirms.</summary>
    public RoleKey By { get; }

    /// <inheritdoc/>
    public override string ToString() => $"the {By} has confirmed the day of {During}";

    internal override object Topic => (typeof(ConfirmationRequirement), By, During);
}

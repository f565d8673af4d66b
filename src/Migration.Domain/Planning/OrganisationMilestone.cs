using MigrationDomain.Rules;

namespace MigrationDomain.Planning;

/// <summary>A milestone of one of several plans.</summary>
public sealed record OrganisationMilestone
{
    /// <summary>Names a milestone of an organisation.</summary>
    /// <param name="organisation">The organisation.</param>
    /// <param name="milestone">A milestone of its template.</param>
    public OrganisationMilestone(OrganisationKey organisation, MilestoneKey milestone)
    {
        ArgumentNullException.ThrowIfNull(organisation);
        ArgumentNullException.ThrowIfNull(milestone);
        Organisation = organisation;
        Milestone = milestone;
    }

    /// <summary>The organisation.</summary>
    public OrganisationKey Organisation { get; }

    /// <summary>The milestone.</summary>
    public MilestoneKey Milestone { get; }

    /// <summary>For example "imt-ready of provider".</summary>
    /// <returns>Invariant English.</returns>
    public override string ToString() => $"{Milestone} of {Organisation}";
}

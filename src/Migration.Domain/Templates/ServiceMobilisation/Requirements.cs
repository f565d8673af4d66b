using MigrationDomain.Rules;

namespace MigrationDomain.Templates.ServiceMobilisation;

/// <summary>Who must be there while the service changes hands.</summary>
/// <remarks>The guide asks for enough people throughout the transition and names no number; one of each at a time is our default.</remarks>
internal static class Requirements
{
    public static IEnumerable<Requirement> All =>
    [
        new CoverRequirement(RoleKeys.ContractLead, atLeast: 1, WindowKeys.CriticalWindow, provenance: Enough),
        new CoverRequirement(RoleKeys.ProjectLead, atLeast: 1, WindowKeys.ContractTransition, provenance: Enough),
        new CoverRequirement(RoleKeys.OperationalLead, atLeast: 1, WindowKeys.CriticalWindow, provenance: Enough),
    ];

    private static readonly Provenance Enough = new(Hardness.Soft, Certainty.OurDefault, Sources.Guide);
}

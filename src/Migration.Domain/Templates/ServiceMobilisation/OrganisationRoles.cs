using static MigrationDomain.Templates.ServiceMobilisation.RoleKeys;

namespace MigrationDomain.Templates.ServiceMobilisation;

/// <summary>The organisations that take part, and those who oversee them.</summary>
internal static class OrganisationRoles
{
    public static IEnumerable<RoleTemplate> All =>
    [
        new(Commissioner, "Commissioner", "ICB", "integrated care board", "sub-ICB location", "CCG", "clinical commissioning group", "PCT", "primary care trust")
        {
            Duties = "Awards the contract, appoints the contract lead, and forms the mobilisation board and the joint workstreams.",
        },
        new(ContractLead, "Contract lead")
        {
            Duties = "Looks after the contract through mobilisation, operation and exit.",
        },
        new(MobilisationBoard, "Mobilisation board")
        {
            Duties = "Watches the progress of the provider and of the local health economy against the integrated plan, and hears local issues.",
        },
        new(LocalAuthority, "Local authority", "council")
        {
            Duties = "Sits on the mobilisation board.",
        },
        new(Provider, "Provider", "new provider", "awarded bidder", "successful bidder")
        {
            Duties = "Plans and staffs the transition, reaches the milestones, and delivers the service.",
        },
        new(OldProvider, "Old provider", "outgoing provider", "incumbent provider")
        {
            Duties = "Keeps the service going until it changes hands, and hands over the information on its staff.",
        },
    ];
}

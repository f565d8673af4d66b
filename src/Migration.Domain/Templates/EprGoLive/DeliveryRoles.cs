using static MigrationDomain.Templates.EprGoLive.RoleKeys;

namespace MigrationDomain.Templates.EprGoLive;

/// <summary>Those who build, teach and support.</summary>
internal static class DeliveryRoles
{
    public static IEnumerable<RoleTemplate> All =>
    [
        new(Supplier, "Supplier", "EPR supplier", "vendor")
        {
            Duties = "Brings the system and a tried way of putting it in.",
        },
        new(ConfigurationManager, "Clinical configuration manager", "configuration lead", "configuration manager")
        {
            Duties = "Builds what was designed and measures how it is taken up.",
        },
        new(TechnicalLead, "Technical lead", "infrastructure lead", "integration lead")
        {
            Duties = "Takes the system live before the users, and proves that everybody can sign in.",
        },
        new(TrainingLead, "Training lead", "training manager")
        {
            Duties = "Brings the trained staff to their number along the trajectory.",
        },
        new(SupportLead, "Support lead", "hypercare lead")
        {
            Duties = "Finds the support staff in time and runs support until hypercare ends.",
        },
        new(ServiceDesk, "Service desk", "help desk", "helpdesk")
        {
            Duties = "Answers the one telephone number and passes each call to those who can help.",
        },
        new(BackOffice, "Back-office support", "back office")
        {
            Duties = "Mends what the floor and the service desk report.",
        },
        new(FloorWalker, "Floor walker", "floorwalker", "floor support")
        {
            Duties = "Walks the wards and helps on the spot.",
        },
    ];
}

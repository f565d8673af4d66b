using static MigrationDomain.Templates.EprGoLive.RoleKeys;

namespace MigrationDomain.Templates.EprGoLive;

/// <summary>Those who decide.</summary>
internal static class LeadershipRoles
{
    public static IEnumerable<RoleTemplate> All =>
    [
        new(ChiefExecutive, "Chief executive", "CEO")
        {
            Duties = "Stands behind the change in public.",
        },
        new(SeniorResponsibleOwner, "Senior responsible owner", "senior responsible officer")
        {
            Duties = "Answers for the programme, and for the share of staff that is trained.",
        },
        new(ProgrammeBoard, "Programme board", "board")
        {
            Duties = "Decides at the gates.",
        },
        new(ProgrammeDirector, "Programme director")
        {
            Duties = "Leads the programme.",
        },
        new(ProgrammeManager, "Programme manager", "EPR programme manager", "digital programme manager")
        {
            Duties = "Plans, sets expectations and watches the training trajectory.",
        },
        new(CutoverManager, "Cutover manager", "cutover lead")
        {
            Duties = "Writes the cutover plan, rehearses it and runs it.",
        },
        new(Gold, "Gold command", "gold group", "strategic command", "gold commander")
        {
            Duties = "Decides to go on or to stop, and takes what silver cannot settle.",
        },
        new(Silver, "Silver command", "silver group", "tactical command", "silver commander")
        {
            Duties = "Directs the cutover across the hospital, and takes what bronze cannot settle.",
        },
        new(Bronze, "Bronze command", "bronze group", "operational command", "bronze commander")
        {
            Duties = "Leads the work on the floor and passes on what cannot be settled there.",
        },
    ];
}

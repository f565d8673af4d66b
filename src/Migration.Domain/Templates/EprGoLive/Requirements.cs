using static MigrationDomain.Templates.EprGoLive.RoleKeys;
using static MigrationDomain.Templates.EprGoLive.Sources;
using static MigrationDomain.Templates.EprGoLive.Standings;
using static MigrationDomain.Templates.EprGoLive.WindowKeys;

namespace MigrationDomain.Templates.EprGoLive;

/// <summary>Who is needed around user go-live. The sources name the parts and give no numbers, so one of each at any time is our default.</summary>
internal static class Requirements
{
    public static IEnumerable<Requirement> All =>
    [
        new PresenceRequirement(CutoverManager, LeaveEmbargo, OwnFigure(CutoverLesson)),
        new CoverRequirement(Gold, atLeast: 1, CommandCentre, provenance: OwnFigure(Panel("gold, silver and bronze groups"))),
        new CoverRequirement(Silver, atLeast: 1, CommandCentre, provenance: OwnFigure(Panel("gold, silver and bronze groups"))),
        new CoverRequirement(Bronze, atLeast: 1, CommandCentre, provenance: OwnFigure(Panel("gold, silver and bronze groups"))),
        new CoverRequirement(FloorWalker, atLeast: 1, Hypercare, provenance: OwnFigure(Panel("engaging the workforce"), SupportStaff)),
        new CoverRequirement(ChangeChampion, atLeast: 1, Hypercare, provenance: OwnFigure(Panel("digital champions"))),
        new CoverRequirement(SuperUser, atLeast: 1, Hypercare, provenance: OwnFigure(Panel("digital champions"))),
        new CoverRequirement(BackOffice, atLeast: 1, Hypercare, provenance: OwnFigure(Panel("support during and after go-live"))),
        new CoverRequirement(ServiceDesk, atLeast: 1, Hypercare, provenance: OwnFigure(Panel("support during and after go-live"))),
    ];
}

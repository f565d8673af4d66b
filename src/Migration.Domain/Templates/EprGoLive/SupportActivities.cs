using static MigrationDomain.Rules.OffsetRule;
using static MigrationDomain.Templates.EprGoLive.MilestoneKeys;
using static MigrationDomain.Templates.EprGoLive.RoleKeys;
using static MigrationDomain.Templates.EprGoLive.Sources;
using static MigrationDomain.Templates.EprGoLive.Standings;

namespace MigrationDomain.Templates.EprGoLive;

/// <summary>Helping the users from the first day, and seeing whether the system is taken up.</summary>
internal static class SupportActivities
{
    public static IEnumerable<ActivityTemplate> All =>
    [
        new(new("epr-command"), "Gold, silver and bronze in command", PhaseKeys.Hypercare, Lesson(Panel("gold, silver and bronze groups")))
        {
            Owners = [Gold, Silver, Bronze], NotBefore = On(UserGoLive), Latest = On(CommandCentreEnds),
        },
        new(new("epr-floor-walking"), "Floor walking", PhaseKeys.Hypercare, Lesson(Panel("engaging the workforce"), SupportStaff))
        {
            Owners = [FloorWalker, ProgrammeManager], NotBefore = On(UserGoLive), Latest = On(HypercareEnds),
        },
        new(new("epr-back-office"), "Back-office support for the extra issues", PhaseKeys.Hypercare, Lesson(Panel("support during and after go-live")))
        {
            Owners = [BackOffice, SupportLead], NotBefore = On(UserGoLive), Latest = On(HypercareEnds),
        },
        new(new("epr-fewer-clinics"), "Fewer clinics in the first weeks", PhaseKeys.Hypercare, Lesson(Panel("overcoming challenges")))
        {
            Owners = [OperationsLead], NotBefore = On(UserGoLive), Latest = On(CommandCentreEnds), Remark = "performance drops at first",
        },
        new(new("epr-hypercare-exit"), "Exit of hypercare decided", PhaseKeys.Hypercare, OwnFigure(Panel("support during and after go-live")))
        {
            Owners = [SeniorResponsibleOwner, SupportLead], Latest = On(HypercareEnds),
        },
        new(new("epr-uptake-counts"), "Uptake counted in the system's own records", PhaseKeys.Optimisation, Lesson(Panel("measuring success")))
        {
            Owners = [ConfigurationManager], NotBefore = On(UserGoLive), Latest = On(AdoptionReview), Remark = "for example orders placed, before and after",
        },
        new(new("epr-uptake-feedback"), "Users asked how the system serves them", PhaseKeys.Optimisation, Lesson(Panel("measuring success")))
        {
            Owners = [ConfigurationManager, ClinicalLead], NotBefore = On(UserGoLive), Latest = On(AdoptionReview),
        },
    ];
}

using static MigrationDomain.Calendars.DayRoll;
using static MigrationDomain.Rules.DateOffset;
using static MigrationDomain.Rules.OffsetRule;
using static MigrationDomain.Templates.EprGoLive.MilestoneKeys;
using static MigrationDomain.Templates.EprGoLive.RoleKeys;
using static MigrationDomain.Templates.EprGoLive.Sources;
using static MigrationDomain.Templates.EprGoLive.Standings;

namespace MigrationDomain.Templates.EprGoLive;

/// <summary>epr-09 to epr-16: the cutover and the support after it.</summary>
internal static class CutoverActivities
{
    public static IEnumerable<ActivityTemplate> All =>
    [
        new(new("epr-09"), "Final preparation, mapping frozen, checks before the cutover", PhaseKeys.Cutover, Lesson(CutoverLesson))
        {
            Owners = [CutoverManager, TechnicalLead], NotBefore = On(FinalPreparation), Latest = On(PreCutoverChecks),
        },
        new(new("epr-10"), "Go or no-go decided twice within the cutover", PhaseKeys.Cutover, Must(CutoverLesson))
        {
            Owners = [Gold], NotBefore = On(ExtractCheckpoint), Latest = On(LoadCheckpoint), Remark = "after the extract and after the load",
        },
        new(new("epr-11"), "Clinical safety case and hazard log approved", PhaseKeys.Cutover, Must(SafetyCase, Panel("clinical safety")))
        {
            Owners = [ClinicalSafetyOfficer], Latest = Before(UserGoLive, WorkingDays(1)),
        },
        new(new("epr-12"), "Sign-in proved for every user", PhaseKeys.TechnicalGoLive, Must(Panel("sign-in at Medway")))
        {
            Owners = [TechnicalLead],
            NotBefore = On(TechnicalGoLive),
            Latest = Before(UserGoLive, WorkingDays(1)),
            Remark = "single sign-on; without it 80% of one hospital's issues were people who could not log on",
        },
        new(new("epr-13"), "Go-live support staff contracted", PhaseKeys.OperationalReadiness, Lesson(SupportStaff))
        {
            Owners = [SupportLead], Latest = Before(UserGoLive, Weeks(6), Preceding), Remark = "6 weeks are the least",
        },
        new(new("epr-14"), "Champions and super users on protected shifts", PhaseKeys.Hypercare, Lesson(Panel("digital champions")))
        {
            Owners = [WardManager, ChangeChampion, SuperUser], NotBefore = On(UserGoLive), Latest = On(HypercareEnds),
        },
        new(new("epr-15"), "One number for the service desk live", PhaseKeys.Hypercare, Lesson(Panel("support during and after go-live")))
        {
            Owners = [SupportLead, ServiceDesk], Latest = On(UserGoLive), Remark = "easy to find; calls branch by kind behind it, such as equipment or fixes of the system",
        },
        new(new("epr-16"), "Training for new starters a standing part of mandatory training", PhaseKeys.Optimisation, Lesson(Panel("overcoming challenges")))
        {
            Owners = [TrainingLead], NotBefore = On(UserGoLive),
        },
    ];
}

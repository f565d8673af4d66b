using static MigrationDomain.Rules.OffsetRule;
using static MigrationDomain.Templates.EprGoLive.MilestoneKeys;
using static MigrationDomain.Templates.EprGoLive.RoleKeys;
using static MigrationDomain.Templates.EprGoLive.Sources;
using static MigrationDomain.Templates.EprGoLive.Standings;

namespace MigrationDomain.Templates.EprGoLive;

/// <summary>Getting every area ready, with the new system and without any.</summary>
internal static class ReadinessActivities
{
    public static IEnumerable<ActivityTemplate> All =>
    [
        new(new("epr-readiness-groups"), "Operational readiness groups meet", PhaseKeys.OperationalReadiness, Lesson(Panel("operational readiness")))
        {
            Owners = [NursingDirector, MedicalDirector], NotBefore = On(Gate90), Latest = On(UserGoLive), Remark = "chaired by operational clinical leads together",
        },
        new(new("epr-business-continuity"), "Business continuity planned for each area", PhaseKeys.OperationalReadiness, Lesson(Panel("operational readiness")))
        {
            Owners = [OperationsLead, WardManager], Latest = On(Gate30),
        },
        new(new("epr-command-structure"), "Gold, silver and bronze groups named", PhaseKeys.OperationalReadiness, Lesson(Panel("gold, silver and bronze groups")))
        {
            Owners = [SeniorResponsibleOwner, Gold, Silver, Bronze], Latest = On(Gate30), Remark = "from operational readiness through to command and control",
        },
        new(new("epr-super-users-chosen"), "Super users of each ward chosen", PhaseKeys.Training, Lesson(Panel("digital champions")))
        {
            Owners = [WardManager], Latest = On(TrainingStart), Remark = "people sure of clinical systems, with a gift for leading",
        },
        new(new("epr-rehearsal"), "Cutover rehearsed, technical and operational", PhaseKeys.Rehearsal, OwnFigure(CutoverLesson))
        {
            Owners = [CutoverManager, TechnicalLead, OperationsLead], NotBefore = On(Rehearsal), Latest = On(Rehearsal), Remark = "the source names no day",
        },
        new(new("epr-baseline"), "Counts taken before go-live to measure uptake against", PhaseKeys.OperationalReadiness, Lesson(Panel("measuring success")))
        {
            Owners = [ConfigurationManager], Latest = Before(UserGoLive, Rules.DateOffset.WorkingDays(1)), Remark = "for example orders placed",
        },
    ];
}

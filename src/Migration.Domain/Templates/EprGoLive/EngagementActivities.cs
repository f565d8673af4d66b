using static MigrationDomain.Rules.OffsetRule;
using static MigrationDomain.Templates.EprGoLive.MilestoneKeys;
using static MigrationDomain.Templates.EprGoLive.RoleKeys;
using static MigrationDomain.Templates.EprGoLive.Sources;
using static MigrationDomain.Templates.EprGoLive.Standings;

namespace MigrationDomain.Templates.EprGoLive;

/// <summary>Taking the people of the hospital along, from the first design to their worries about the change.</summary>
internal static class EngagementActivities
{
    public static IEnumerable<ActivityTemplate> All =>
    [
        new(new("epr-leadership"), "Endorsement by the leaders, ownership in every area", PhaseKeys.Mobilisation, Lesson(Panel("key learnings")))
        {
            Owners = [ChiefExecutive, SeniorResponsibleOwner], Latest = On(Gate90), Remark = "not a project of the IT department",
        },
        new(new("epr-engagement-plan"), "Communication and engagement plan", PhaseKeys.Mobilisation, Lesson(Panel("key learnings")))
        {
            Owners = [ProgrammeDirector, ClinicalLead, OperationsLead], Latest = On(Gate90), Remark = "led by clinical and operational people",
        },
        new(new("epr-deployment-style"), "Deployment in one day or in steps decided, with the areas and releases of each", PhaseKeys.Mobilisation, Lesson(Panel("big bang or modular")))
        {
            Owners = [SeniorResponsibleOwner, ProgrammeBoard], Latest = On(Gate90), Remark = "one day for all needs money and people; smaller steps allow testing",
        },
        new(new("epr-method"), "One method for every release", PhaseKeys.Mobilisation, Lesson(Panel("key learnings")))
        {
            Owners = [ProgrammeManager, Supplier], Remark = "the same processes in all projects, and a way of putting the system in that has worked elsewhere",
        },
        new(new("epr-workshops"), "Design workshops with the supplier, open to all staff", PhaseKeys.Design, Lesson(Panel("measuring success; engaging the workforce")))
        {
            Owners = [ClinicalLead, ConfigurationManager, Supplier],
            Remark = "face to face; the clinical lead explains the change in the work, then the programme explains the technical side",
        },
        new(new("epr-pressure-points"), "Pressure points of the clinicians learnt on the wards", PhaseKeys.Design, Lesson(Panel("engaging the workforce")))
        {
            Owners = [ProgrammeManager, ConfigurationManager], Remark = "how people work, what troubles them, how the system can help",
        },
        new(new("epr-expectations"), "Staff told what to expect day to day", PhaseKeys.OperationalReadiness, Lesson(Panel("key learnings; engaging the workforce")))
        {
            Owners = [ProgrammeManager, ClinicalLead, WardManager], Latest = On(Gate30), Remark = "what the system does for them, how the transition works, and that slower work at first is expected",
        },
        new(new("epr-worried-staff"), "Staff who do not feel ready found and supported", PhaseKeys.Training, Lesson(Panel("overcoming challenges")))
        {
            Owners = [WardManager, TrainingLead], NotBefore = On(TrainingStart), Remark = "some fear for their jobs; not everyone is excited",
        },
    ];
}

using static MigrationDomain.Templates.EprGoLive.RoleKeys;
using static MigrationDomain.Templates.EprGoLive.Sources;
using static MigrationDomain.Templates.EprGoLive.Standings;
using static MigrationDomain.Templates.References;

namespace MigrationDomain.Templates.EprGoLive;

/// <summary>What others learned to ask before and after go-live.</summary>
internal static class ReadinessQuestions
{
    public static IEnumerable<ChecklistQuestion> All =>
    [
        new(new("expectations-set"), PhaseKeys.OperationalReadiness, "Do staff know what the system does, how the transition works and what it means day to day?", Lesson(Panel("key learnings; engaging the workforce")))
        {
            AskedOf = [WardManager, ClinicalLead], AlsoAskedOf = [ProgrammeManager], AnsweredBy = [Activity("epr-expectations")],
        },
        new(new("slower-work-planned"), PhaseKeys.OperationalReadiness, "Is slower work in the first weeks planned for?", Lesson(Panel("overcoming challenges")))
        {
            AskedOf = [OperationsLead], AlsoAskedOf = [SeniorResponsibleOwner], AnsweredBy = [Activity("epr-fewer-clinics")],
        },
        new(new("baseline-taken"), PhaseKeys.OperationalReadiness, "Have you counted what you will measure against?", Lesson(Panel("measuring success")))
        {
            TextForOthers = "Has the programme counted what it will measure against?",
            AskedOf = [ConfigurationManager], AlsoAskedOf = [ProgrammeManager], AnsweredBy = [Activity("epr-baseline")],
        },
        new(new("training-early"), PhaseKeys.Training, "Does the number of trained staff grow early enough, and not only in the last weeks?", Lesson(Panel("the training trajectory at Medway")))
        {
            AskedOf = [TrainingLead], AlsoAskedOf = [ProgrammeManager, SeniorResponsibleOwner], AnsweredBy = [Activity("epr-03"), Activity("epr-06")],
        },
        new(new("worried-staff-found"), PhaseKeys.Training, "Have you found those who do not feel ready or fear for their jobs, and are they supported?", Lesson(Panel("overcoming challenges")))
        {
            TextForOthers = "Have those been found who do not feel ready or fear for their jobs, and are they supported?",
            AskedOf = [WardManager, TrainingLead], AlsoAskedOf = [ProgrammeManager], AnsweredBy = [Activity("epr-worried-staff")],
        },
        new(new("champions-on-shift"), PhaseKeys.Hypercare, "Do champions and super users have shifts of their own, on every ward?", Lesson(Panel("digital champions")))
        {
            AskedOf = [WardManager], AlsoAskedOf = [SupportLead], AnsweredBy = [Activity("epr-14")],
        },
        new(new("champions-kept"), PhaseKeys.Optimisation, "Will champions and super users be called on in later releases?", Lesson(Panel("digital champions")))
        {
            AskedOf = [TrainingLead], AlsoAskedOf = [ProgrammeManager], AnsweredBy = [Activity("epr-16")],
        },
        new(new("feedback-from-users"), PhaseKeys.Optimisation, "What do users say of the system, beside what the counts say?", Lesson(Panel("measuring success")))
        {
            AskedOf = [ConfigurationManager, ClinicalLead], AlsoAskedOf = [SeniorResponsibleOwner], AnsweredBy = [Activity("epr-uptake-feedback")],
        },
        new(new("new-starters"), PhaseKeys.Optimisation, "Is the system part of every process and of the mandatory training, so that new starters meet it there?", Lesson(Panel("overcoming challenges")))
        {
            AskedOf = [TrainingLead], AlsoAskedOf = [ProgrammeManager], AnsweredBy = [Activity("epr-16")],
        },
    ];
}

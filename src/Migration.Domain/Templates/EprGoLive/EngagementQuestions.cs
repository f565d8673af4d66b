using static MigrationDomain.Templates.EprGoLive.RoleKeys;
using static MigrationDomain.Templates.EprGoLive.Sources;
using static MigrationDomain.Templates.EprGoLive.Standings;
using static MigrationDomain.Templates.References;

namespace MigrationDomain.Templates.EprGoLive;

/// <summary>What others learned to ask before they begin.</summary>
internal static class EngagementQuestions
{
    public static IEnumerable<ChecklistQuestion> All =>
    [
        new(new("leaders-behind-it"), PhaseKeys.Mobilisation, "Do the {chief-executive} and the leaders stand behind the change where all can see it?", Lesson(Panel("key learnings")))
        {
            AskedOf = [SeniorResponsibleOwner], AlsoAskedOf = [ProgrammeDirector], AnsweredBy = [Activity("epr-leadership")],
        },
        new(new("every-area-owns-it"), PhaseKeys.Mobilisation, "Does every area own the change, and not the digital team alone?", Lesson(Panel("key learnings")))
        {
            AskedOf = [SeniorResponsibleOwner, OperationsLead], AlsoAskedOf = [ProgrammeDirector], AnsweredBy = [Activity("epr-leadership")],
        },
        new(new("engagement-plan"), PhaseKeys.Mobilisation, "Is there a plan for communication and engagement that clinical and operational people lead?", Lesson(Panel("key learnings")))
        {
            AskedOf = [ProgrammeDirector, ClinicalLead], AlsoAskedOf = [SeniorResponsibleOwner], AnsweredBy = [Activity("epr-engagement-plan")],
        },
        new(new("one-method"), PhaseKeys.Mobilisation, "Do all releases follow one method, one that has worked elsewhere?", Lesson(Panel("key learnings")))
        {
            AskedOf = [ProgrammeManager], AlsoAskedOf = [ProgrammeDirector], AnsweredBy = [Activity("epr-method")],
        },
        new(new("scope-of-go-live"), PhaseKeys.Mobilisation, "Which areas and which releases go live together, and which later?", Lesson(Panel("big bang or modular")))
        {
            AskedOf = [SeniorResponsibleOwner, ProgrammeBoard], AlsoAskedOf = [ProgrammeManager], AnsweredBy = [Activity("epr-deployment-style")],
        },
        new(new("big-bang-affordable"), PhaseKeys.Mobilisation, "If all go live at once, are the money and the people there for it?", Lesson(Panel("big bang or modular")))
        {
            AskedOf = [SeniorResponsibleOwner], AlsoAskedOf = [ProgrammeBoard], AnsweredBy = [Activity("epr-deployment-style")],
        },
        new(new("users-involved"), PhaseKeys.Design, "Are end users involved from the design on, so that few surprises are left?", Lesson(Panel("measuring success")))
        {
            AskedOf = [ConfigurationManager, ClinicalLead], AlsoAskedOf = [ProgrammeManager], AnsweredBy = [Activity("epr-workshops")],
        },
        new(new("workshops-open"), PhaseKeys.Design, "Are the workshops with the supplier face to face and open to all staff?", Lesson(Panel("engaging the workforce")))
        {
            AskedOf = [ClinicalLead], AlsoAskedOf = [ProgrammeManager], AnsweredBy = [Activity("epr-workshops")],
        },
        new(new("pressure-points-known"), PhaseKeys.Design, "Do you know how clinicians work, what troubles them and how the system can help?", Lesson(Panel("engaging the workforce")))
        {
            TextForOthers = "Does the programme know how clinicians work, what troubles them and how the system can help?",
            AskedOf = [ProgrammeManager, ConfigurationManager], AlsoAskedOf = [SeniorResponsibleOwner], AnsweredBy = [Activity("epr-pressure-points")],
        },
    ];
}

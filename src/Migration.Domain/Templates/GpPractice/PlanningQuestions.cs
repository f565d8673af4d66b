using static MigrationDomain.Templates.GpPractice.RoleKeys;
using static MigrationDomain.Templates.GpPractice.Sources;
using static MigrationDomain.Templates.GpPractice.Standing;
using static MigrationDomain.Templates.References;

namespace MigrationDomain.Templates.GpPractice;

/// <summary>What must be known and settled before the final extract.</summary>
internal static class PlanningQuestions
{
    public static IEnumerable<ChecklistQuestion> In(Edition edition) =>
    [
        new(new("cutover-dates"), PhaseKeys.CutoverPlanning, "Do you know the first and the last day of the cutover?", ByRole.In(edition))
        {
            TextForOthers = "Does the practice know the first and the last day of the cutover?",
            AskedOf = [PracticeManager], AlsoAskedOf = [ProjectManager], AnsweredBy = [Activity("cutover-dates-known")],
        },
        new(new("third-party-plans"), PhaseKeys.CutoverPlanning, "Is there a list of the services that change during the cutover, with a plan for each?", ByRole.In(edition))
        {
            AskedOf = [PracticeManager], AlsoAskedOf = [ProjectManager], AnsweredBy = [Activity("third-parties-planned")],
        },
        new(new("letter-templates"), PhaseKeys.CutoverPlanning, "Have you found out which letter templates to make again?", ByRole.In(edition))
        {
            TextForOthers = "Has the practice found out which letter templates to make again?",
            AskedOf = [PracticeManager, Administrator], AlsoAskedOf = [ProjectManager], AnsweredBy = [Activity("gp-24"), Activity("gp-49")],
        },
        new(new("entry-templates"), PhaseKeys.CutoverPlanning, "Have you found out which data-entry templates to make again?", ByRole.In(edition))
        {
            TextForOthers = "Has the practice found out which data-entry templates to make again?",
            AskedOf = [PracticeManager, Administrator], AlsoAskedOf = [ProjectManager], AnsweredBy = [Activity("gp-24")],
        },
        new(new("inboxes-cleared"), PhaseKeys.CutoverPlanning, "Have you cleared inboxes, workflows, pathology results and registrations?", ByRole.In(edition))
        {
            TextForOthers = "Has the practice cleared inboxes, workflows, pathology results and registrations?",
            AskedOf = [PracticeManager], AlsoAskedOf = [ProjectManager], AnsweredBy = [Activity("gp-51")],
        },
        new(new("extract-time"), PhaseKeys.CutoverPlanning, "Do you know the day and the hour of the final extract?", ByRole.In(edition))
        {
            TextForOthers = "Does the practice know the day and the hour of the final extract?",
            AskedOf = [PracticeManager], AlsoAskedOf = [ProjectManager], AnsweredBy = [Activity("extract-time-known")],
        },
        new(new("users-logged-off"), PhaseKeys.FinalDataProduction, "Is every user logged off the old system when the extract is taken?", ByRole.In(edition))
        {
            AskedOf = [PracticeManager], AlsoAskedOf = [ProjectManager], AnsweredBy = [Activity("gp-52")],
        },
        new(new("re-entry-plan"), PhaseKeys.CutoverPlanning, "Do you have a plan for entering what does not move?", ByRole.In(edition))
        {
            TextForOthers = "Does the practice have a plan for entering what does not move?",
            AskedOf = [PracticeManager], AlsoAskedOf = [ProjectManager], AnsweredBy = [Activity("re-entry-planned")],
        },
    ];

    private static readonly Standing ByRole = SoftDuty(Guide2019("reading by role"), Guide2020("reading by role"));
}

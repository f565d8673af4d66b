using static MigrationDomain.Templates.GpPractice.RoleKeys;
using static MigrationDomain.Templates.GpPractice.Sources;
using static MigrationDomain.Templates.GpPractice.Standing;
using static MigrationDomain.Templates.References;

namespace MigrationDomain.Templates.GpPractice;

/// <summary>From the first extract until the data check is signed.</summary>
internal static class InitialDataQuestions
{
    public static IEnumerable<ChecklistQuestion> In(Edition edition) =>
    [
        new(new("extract-delivered"), PhaseKeys.InitialDataProduction, "Has the {old-supplier} given the {new-supplier} the extract?", ByRole.In(edition))
        {
            AskedOf = [ProjectManager], AlsoAskedOf = [PracticeManager], AnsweredBy = [Activity("gp-28")],
        },
        new(new("extract-dates-agreed"), PhaseKeys.InitialDataProduction, "Was the extract asked for, and are its dates agreed?", ByRole.In(edition))
        {
            AskedOf = [ProjectManager], AlsoAskedOf = [PracticeManager], AnsweredBy = [Activity("gp-12"), Activity("gp-13")],
        },
        new(new("test-criteria"), PhaseKeys.InitialDataProduction, "Has the {new-supplier} said which kinds of patient to look for?", ByRole.In(edition))
        {
            AskedOf = [PracticeManager], AlsoAskedOf = [ProjectManager], AnsweredBy = [Activity("test-criteria-received")],
        },
        new(new("test-patients-matched"), PhaseKeys.InitialDataProduction, "Have you found patients who match?", ByRole.In(edition))
        {
            TextForOthers = "Has the practice found patients who match?",
            AskedOf = [PracticeManager], AlsoAskedOf = [ProjectManager], AnsweredBy = [Activity("gp-26")],
        },
        new(new("issue-route"), PhaseKeys.InitialDataProduction, "Do you know how to report a problem with the data to the {new-supplier}?", ByRole.In(edition))
        {
            TextForOthers = "Does the practice know how to report a problem with the data to the {new-supplier}?",
            AskedOf = [PracticeManager], AlsoAskedOf = [ProjectManager], AnsweredBy = [Activity("issue-route-known")],
        },
        new(new("data-signed-off"), PhaseKeys.DataRecheck, "Are all problems settled, and can you sign that the data is right?", ByRole.In(edition))
        {
            TextForOthers = "Are all problems settled, and has the practice signed that the data is right?",
            AskedOf = [LeadGp, PracticeManager], AlsoAskedOf = [ProjectManager], AnsweredBy = [Activity("gp-36"), Gate("g4-data")],
        },
    ];

    private static readonly Standing ByRole = SoftDuty(Guide2019("reading by role"), Guide2020("reading by role"));
}

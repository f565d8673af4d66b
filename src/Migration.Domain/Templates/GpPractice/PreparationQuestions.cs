using static MigrationDomain.Templates.GpPractice.RoleKeys;
using static MigrationDomain.Templates.GpPractice.Sources;
using static MigrationDomain.Templates.GpPractice.Standing;
using static MigrationDomain.Templates.References;

namespace MigrationDomain.Templates.GpPractice;

/// <summary>What comes before the first extract.</summary>
internal static class PreparationQuestions
{
    public static IEnumerable<ChecklistQuestion> In(Edition edition) =>
    [
        new(new("extract-requested"), PhaseKeys.PreMigration, "Have you asked the {old-supplier} for an extract of the data?", ByRole.In(edition))
        {
            TextForOthers = "Has the practice asked the {old-supplier} for an extract of the data?",
            AskedOf = [PracticeManager], AlsoAskedOf = [ProjectManager], AnsweredBy = [Activity("gp-12"), Notice("data-extract-request")],
        },
        new(new("data-cleaned"), PhaseKeys.PreMigration, "Have you begun to clean up your data?", ByRole.In(edition))
        {
            TextForOthers = "Has the practice begun to clean up its data?",
            AskedOf = [PracticeManager], AlsoAskedOf = [ProjectManager], AnsweredBy = [Activity("gp-20")],
        },
        new(new("test-patients-chosen"), PhaseKeys.PreMigration, "Have you chosen the records for the data check?", ByRole.In(edition))
        {
            TextForOthers = "Has the practice chosen the records for the data check?",
            AskedOf = [PracticeManager], AlsoAskedOf = [ProjectManager], AnsweredBy = [Activity("gp-26")],
        },
        new(new("data-check-planned-for"), PhaseKeys.PreMigration, "Do you have a plan for the passes of the data check?", ByRole.In(edition))
        {
            TextForOthers = "Does the practice have a plan for the passes of the data check?",
            AskedOf = [PracticeManager], AlsoAskedOf = [ProjectManager], AnsweredBy = [Activity("data-check-planned")],
        },
        new(new("reconciliation"), PhaseKeys.PreMigration, "Must the list of patients be reconciled with the national one, and has that been done?", ByRole.In(edition))
        {
            AskedOf = [PracticeManager, RegistrationsClerk], AlsoAskedOf = [ProjectManager], AnsweredBy = [Activity("gp-21")],
        },
        new(new("rooms-booked"), PhaseKeys.PreMigration, "Have you booked rooms for the meetings, the training and the data check?", ByRole.In(edition))
        {
            TextForOthers = "Has the practice booked rooms for the meetings, the training and the data check?",
            AskedOf = [PracticeManager], AlsoAskedOf = [ProjectManager], AnsweredBy = [Activity("gp-27")],
        },
        new(new("third-parties-told"), PhaseKeys.PreMigration, "Have you told every linked system and service?", ByRole.In(edition))
        {
            TextForOthers = "Has the practice told every linked system and service?",
            AskedOf = [PracticeManager], AlsoAskedOf = [ProjectManager], AnsweredBy = [Notice("eps"), Notice("pcse"), Notice("pathology"), Notice("screening"), Notice("subsidiary-initial")],
        },
        new(new("patients-told"), PhaseKeys.PreMigration, "Have you told patients what will change and what will be disturbed?", ByRole.In(edition))
        {
            TextForOthers = "Has the practice told its patients what will change and what will be disturbed?",
            AskedOf = [PracticeManager], AlsoAskedOf = [ProjectManager], AnsweredBy = [Notice("patients")],
        },
        new(new("training-planned"), PhaseKeys.PreMigration, "Do you have a training plan?", ByRole.In(edition))
        {
            TextForOthers = "Does the practice have a training plan?",
            AskedOf = [PracticeManager, TrainingLead], AlsoAskedOf = [ProjectManager], AnsweredBy = [Activity("gp-38")],
        },
    ];

    private static readonly Standing ByRole = SoftDuty(Guide2019("reading by role"), Guide2020("reading by role"));
}

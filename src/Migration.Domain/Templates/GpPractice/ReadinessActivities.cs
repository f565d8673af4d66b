using static MigrationDomain.Rules.OffsetRule;
using static MigrationDomain.Templates.GpPractice.MilestoneKeys;
using static MigrationDomain.Templates.GpPractice.RoleKeys;
using static MigrationDomain.Templates.GpPractice.Sources;
using static MigrationDomain.Templates.GpPractice.Standing;
using static MigrationDomain.Templates.GpPractice.Timings;

namespace MigrationDomain.Templates.GpPractice;

/// <summary>Signatures, plans and answers that the gates and the checklists ask for, beside the numbered activities.</summary>
internal static class ReadinessActivities
{
    public static IEnumerable<ActivityTemplate> In(Edition edition) =>
    [
        new(new("technical-requirements-signed"), "Technical requirements signed by the practice", PhaseKeys.TechnicalSurvey, HardDuty(Guide2019("technical survey"), Guide2020("technical survey")).In(edition))
        {
            Owners = [PracticeManager], NotBefore = On(TechnicalSurvey),
        },
        new(new("equipment-agreed"), "Further equipment, who pays for it and when it comes agreed, or found not to be needed", PhaseKeys.TechnicalSurvey, SoftDuty(CommissionerDraft, Guide2019("technical survey"), Guide2020("technical survey")).In(edition))
        {
            Owners = [Commissioner, PracticeManager], NotBefore = On(TechnicalSurvey),
        },
        new(new("data-check-planned"), "Data check planned: who, when and where", PhaseKeys.PreMigration, SoftDuty(Guide2019("initial data production"), Guide2020("initial data production")).In(edition))
        {
            Owners = [PracticeManager], Latest = BeforeFirstExtract,
        },
        new(new("test-criteria-received"), "Criteria for test patients received from the new supplier", PhaseKeys.PreMigration, SoftDuty(Guide2019("pre-migration planning"), Guide2020("pre-migration tasks")).In(edition))
        {
            Owners = [NewSupplier, PracticeManager], Latest = BeforeFirstExtract,
        },
        new(new("issue-route-known"), "Way to report data problems to the new supplier known", PhaseKeys.InitialDataProduction, SoftDuty(Guide2019("initial data production"), Guide2020("initial data production")).In(edition))
        {
            Owners = [PracticeManager, NewSupplier], Latest = On(InitialDataProduction),
        },
        new(new("data-left-behind-signed"), "List of data that cannot be moved signed by the practice", PhaseKeys.DataRecheck, SoftDuty(Guide2020("initial data production")).In(edition))
        {
            Owners = [PracticeManager], Latest = On(DataSignOff), Remark = "where the commissioner asks for it",
        },
        Planned("streams-planned", "Interim process and re-entry decided for each stream of work", edition, PracticeManager),
        Planned("re-entry-planned", "People and methods for the re-entry named", edition, PracticeManager),
        Planned("third-parties-planned", "Each party whose link changes planned for", edition, ProjectManager, PracticeManager),
        Planned("cutover-dates-known", "First and last day of the cutover known to everybody", edition, ProjectManager),
        new(new("extract-time-known"), "Day and time of the final extract known", PhaseKeys.CutoverPlanning, SoftDuty(Guide2019("reading by role"), Guide2020("reading by role")).In(edition))
        {
            Owners = [OldSupplier, PracticeManager], Latest = BeforeFinalExtract,
        },
        new(new("recheck-planned"), "Recheck of the data planned: who checks what", PhaseKeys.Cutover, SoftDuty(Guide2019("cutover and Go Live"), Guide2020("cutover")).In(edition))
        {
            Owners = [PracticeManager], Latest = BeforeFinalExtract,
        },
        new(new("cutover-training-ready"), "Training in the cutover planned, rooms booked and a trainer on site", PhaseKeys.Cutover, SoftDuty(Guide2019("cutover and Go Live"), Guide2020("cutover")).In(edition))
        {
            Owners = [TrainingLead, PracticeManager], Latest = DayBefore(GoLiveDay),
        },
        new(new("run-off-known"), "Practice knows how long the old system can still be read", PhaseKeys.EndOfMigration, SoftDuty(CommissionerDraft, Guide2019("end of your migration"), Guide2020("end of your migration")).In(edition))
        {
            Owners = [ProjectManager, Commissioner], Latest = On(GoLiveDay),
        },
        new(new("feedback-shared"), "What was learned passed on, with suggestions for the process", PhaseKeys.EndOfMigration, SoftDuty(CommissionerDraft, Guide2019("end of your migration"), Guide2020("end of your migration")).In(edition))
        {
            Owners = [ProjectManager, PracticeManager, Commissioner], Latest = On(EndOfMigration),
        },
    ];

    private static readonly Rules.DateRule AtMeeting = On(CutoverPlanningMeeting);

    private static readonly Rules.DateRule BeforeFirstExtract = DayBefore(InitialDataProduction);

    private static readonly Rules.DateRule BeforeFinalExtract = DayBefore(FinalDataProduction);

    private static readonly Standing Planning = SoftDuty(Guide2019("planning for cutover"), Guide2020("planning for cutover"), Current("planning for cutover"));

    private static ActivityTemplate Planned(string key, string name, Edition edition, params RoleKey[] owners) =>
        new(new(key), name, PhaseKeys.CutoverPlanning, Planning.In(edition)) { Owners = [.. owners], Latest = AtMeeting };
}

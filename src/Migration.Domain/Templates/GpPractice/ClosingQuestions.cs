using static MigrationDomain.Templates.GpPractice.RoleKeys;
using static MigrationDomain.Templates.GpPractice.Sources;
using static MigrationDomain.Templates.GpPractice.Standing;
using static MigrationDomain.Templates.References;

namespace MigrationDomain.Templates.GpPractice;

/// <summary>After Go Live, until the old system is closed.</summary>
internal static class ClosingQuestions
{
    public static IEnumerable<ChecklistQuestion> In(Edition edition) =>
    [
        new(new("services-back"), PhaseKeys.PostGoLive, "Have the other services been asked to switch on again towards the new system, and have they?", ByRole.In(edition))
        {
            AskedOf = [PracticeManager], AlsoAskedOf = [ProjectManager], AnsweredBy = [Activity("gp-64")],
        },
        new(new("registration-links-after"), PhaseKeys.PostGoLive, "Have the registration links been checked again since Go Live?", ByRole.In(edition))
        {
            AskedOf = [RegistrationsClerk, PracticeManager], AlsoAskedOf = [ProjectManager], AnsweredBy = [Activity("gp-57")],
        },
        new(new("online-services-back"), PhaseKeys.PostGoLive, "Can patients use the online services, for example to book?", ByRole.In(edition))
        {
            AskedOf = [Reception, PracticeManager], AlsoAskedOf = [ProjectManager], AnsweredBy = [Activity("gp-67")],
        },
        new(new("old-access-on"), PhaseKeys.PostGoLive, "Can you still read the old system?", ByRole.In(edition))
        {
            TextForOthers = "Can the practice still read the old system?",
            AskedOf = [PracticeManager], AlsoAskedOf = [ProjectManager], AnsweredBy = [Milestone("old-system-access-ends")],
        },
        new(new("re-entry-people"), PhaseKeys.PostGoLive, "Are there people set aside for the re-entry, who know how it is done?", ByRole.In(edition))
        {
            AskedOf = [PracticeManager], AlsoAskedOf = [ProjectManager], AnsweredBy = [Activity("re-entry-planned"), Activity("gp-66")],
        },
        .. edition == Editions.Guide2019 ? RecordedDate : LongerAccess(edition),
        new(new("run-off-understood"), PhaseKeys.EndOfMigration, "Do you know how long the old system can be read?", OfCommissioner.In(edition))
        {
            TextForOthers = "Does the practice know how long the old system can be read?",
            AskedOf = [PracticeManager], AlsoAskedOf = [ProjectManager, Commissioner], AnsweredBy = [Activity("run-off-known")],
        },
        new(new("feedback"), PhaseKeys.EndOfMigration, "What did you learn that others should know, and what should be done differently?", OfCommissioner.In(edition))
        {
            AskedOf = [PracticeManager, ProjectManager, Commissioner], AnsweredBy = [Activity("feedback-shared")],
        },
    ];

    private static readonly Standing OfCommissioner = SoftDuty(CommissionerDraft, Guide2019("reading by role"), Guide2020("reading by role"));

    private static readonly Standing ByRole = SoftDuty(Guide2019("reading by role"), Guide2020("reading by role"));

    private static IEnumerable<ChecklistQuestion> RecordedDate =>
    [
        new(new("date-recorded"), PhaseKeys.EndOfMigration, "Has the day of Go Live been recorded in the tracking database, so that the suppliers are paid?", OfCommissioner.In(Editions.Guide2019))
        {
            AskedOf = [Commissioner, PracticeManager], AlsoAskedOf = [ProjectManager], AnsweredBy = [Activity("gp-73")],
        },
    ];

    private static IEnumerable<ChecklistQuestion> LongerAccess(Edition edition) =>
    [
        new(new("longer-access"), PhaseKeys.EndOfMigration, "Will the practice need the old system for longer?", SoftDuty(Guide2020("reading by role")).In(edition))
        {
            AskedOf = [Commissioner], AlsoAskedOf = [ProjectManager], AnsweredBy = [Activity("gp-72")],
        },
    ];
}

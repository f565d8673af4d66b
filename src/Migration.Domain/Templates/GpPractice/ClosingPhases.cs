using static MigrationDomain.Rules.DateOffset;
using static MigrationDomain.Templates.GpPractice.MilestoneKeys;
using static MigrationDomain.Templates.GpPractice.RoleKeys;
using static MigrationDomain.Templates.GpPractice.Sources;

namespace MigrationDomain.Templates.GpPractice;

/// <summary>From Go Live until the old system is closed.</summary>
internal static class ClosingPhases
{
    public static IEnumerable<PhaseTemplate> In(Edition edition) =>
    [
        new(PhaseKeys.PostGoLive, "Post Go Live", GoLiveDay, ReEntryLatest, After.In(edition))
        {
            Objective = "Enter what was written down during the cutover and bring the links back.",
            Length = new() { Least = Days(5), TypicalFrom = Weeks(1), Most = Weeks(2) },
            Roles = [PracticeManager, ClinicalStaff, Reception, RegistrationsClerk, ProjectManager],
            EntryGate = "The Go Live data is signed.",
            ExitGate = "Everything is entered, the links are back and the process review is written.",
        },
        new(PhaseKeys.EndOfMigration, "End of migration", ReEntryLatest, EndOfMigration, End.In(edition))
        {
            Objective = "Close the old system and say what was learnt.",
            Roles = [PracticeManager, ProjectManager, Commissioner, DeliveryPartner],
            EntryGate = "Re-entry is complete and staff are at ease with the new system.",
            ExitGate = "The practice signs off the migration, the national records are up to date and the retrospective is held.",
        },
    ];

    private static readonly Standing After = Standing.SoftFigure(Guide2019("key phases, step 14"), Guide2020("key phases, step 14"));

    private static readonly Standing End = Standing.SoftDuty(Guide2019("key phases, step 15"), Guide2020("key phases, step 15"));
}

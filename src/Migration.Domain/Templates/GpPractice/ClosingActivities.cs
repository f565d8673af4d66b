using MigrationDomain.Rules;
using static MigrationDomain.Rules.DateOffset;
using static MigrationDomain.Rules.OffsetRule;
using static MigrationDomain.Templates.GpPractice.MilestoneKeys;
using static MigrationDomain.Templates.GpPractice.RoleKeys;
using static MigrationDomain.Templates.GpPractice.Sources;
using static MigrationDomain.Templates.GpPractice.Standing;
using static MigrationDomain.Templates.GpPractice.Timings;

namespace MigrationDomain.Templates.GpPractice;

/// <summary>gp-69 to gp-75: until the old system is closed.</summary>
internal static class ClosingActivities
{
    public static IEnumerable<ActivityTemplate> In(Edition edition) =>
    [
        new(new("gp-69"), "Project manager available", PhaseKeys.EndOfMigration, SoftFigure(Guide2020("kick-off")).In(edition))
        {
            Owners = [ProjectManager], NotBefore = On(OrderPlaced), Latest = After(GoLiveDay, Days(45)), Remark = "from the first day",
        },
        new(new("gp-70"), "Read-only access to the old system ends", PhaseKeys.EndOfMigration, RunOff.Access(edition))
        {
            Owners = [OldSupplier],
            NotBefore = On(OldSystemAccessEnds),
            Latest = On(OldSystemAccessEnds),
            Remark = Differences.OldSystemAccess(edition),
        },
        new(new("gp-71"), "Support of the old system ends", PhaseKeys.EndOfMigration, HardFigure(Guide2019("planning for cutover"), Guide2020("planning for cutover")).In(edition))
        {
            Owners = [OldSupplier], NotBefore = On(OldSystemSupportEnds), Latest = On(OldSystemSupportEnds),
        },
        new(new("gp-72"), "Longer access to the old system requested", PhaseKeys.EndOfMigration, Extending.In(edition))
        {
            Owners = [ProjectManager, Commissioner],
            Latest = On(AccessExtensionDecision),
            Remark = "commissioner and supplier must agree, and it may cost",
        },
        new(new("gp-73"), "Deployment survey returned and the Go Live date recorded", PhaseKeys.EndOfMigration, HardDuty(Guide2019("end of your migration"), Dashboard).In(edition))
        {
            Owners = [PracticeManager, Commissioner], NotBefore = DayAfter(GoLiveDay), Remark = "the supplier is paid on the recorded date",
        },
        new(new("gp-74"), "Retrospective held", PhaseKeys.EndOfMigration, SoftDuty(Guide2019("end of your migration")).In(edition))
        {
            Owners = [ProjectManager], Latest = On(EndOfMigration), Remark = "what worked, what did not, what to change",
        },
        new(new("gp-75"), "Migration signed off by the practice", PhaseKeys.EndOfMigration, HardDuty(Guide2019("end of your migration")).In(edition))
        {
            Owners = [PracticeManager], NotBefore = On(EndOfMigration), Remark = "after re-entry, training and the end of the old access",
        },
    ];

    private static readonly Standing Extending = OwnDefault(Hardness.Soft, Guide2019("post Go Live; end of your migration"), Guide2020("end of your migration"));
}

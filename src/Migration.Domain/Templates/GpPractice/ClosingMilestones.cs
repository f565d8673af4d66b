using MigrationDomain.Rules;
using static MigrationDomain.Calendars.DayRoll;
using static MigrationDomain.Rules.DateOffset;
using static MigrationDomain.Rules.OffsetRule;
using static MigrationDomain.Templates.GpPractice.MilestoneKeys;
using static MigrationDomain.Templates.GpPractice.Sources;

namespace MigrationDomain.Templates.GpPractice;

/// <summary>From Go Live to the end of the migration.</summary>
internal static class ClosingMilestones
{
    public static IEnumerable<MilestoneTemplate> In(Edition edition) =>
    [
        new(RotaHorizon, "Last day of rotas in the old system", After(GoLiveDay, Weeks(2)), Rotas.In(edition))
        {
            Phase = PhaseKeys.PostGoLive, Owner = RoleKeys.PracticeManager,
        },
        new(ReEntryTarget, "Data re-entry, target", After(GoLiveDay, WorkingDays(5)), ReEntry.In(edition))
        {
            Phase = PhaseKeys.PostGoLive, Owner = RoleKeys.PracticeManager,
        },
        new(ReEntryLatest, "Data re-entry, latest", After(GoLiveDay, WorkingDays(10)), ReEntry.In(edition))
        {
            Phase = PhaseKeys.PostGoLive, Owner = RoleKeys.PracticeManager,
        },
        new(ProcessReview, "Process review written", After(GoLiveDay, Weeks(2), Preceding), Standing.ServiceLevel(edition, Process("p. 16")))
        {
            Phase = PhaseKeys.PostGoLive, Owner = RoleKeys.PracticeManager,
        },
        new(OldSystemAccessEnds, "Read-only access to the old system ends", After(GoLiveDay, RunOff.AccessFor(edition)), RunOff.Access(edition))
        {
            Phase = PhaseKeys.EndOfMigration, Owner = RoleKeys.OldSupplier,
        },
        new(OldSystemSupportEnds, "Support of the old system ends", After(GoLiveDay, Months(3)), Support.In(edition))
        {
            Phase = PhaseKeys.EndOfMigration, Owner = RoleKeys.OldSupplier,
        },
        new(AccessExtensionDecision, "Decision on longer access to the old system", Before(OldSystemAccessEnds, WorkingDays(10)), Extension.In(edition))
        {
            Phase = PhaseKeys.EndOfMigration, Owner = RoleKeys.ProjectManager,
        },
        new(EndOfMigration, "End of migration", new LatestOfRule([On(ReEntryLatest), On(OldSystemAccessEnds)], Following), End.In(edition))
        {
            Phase = PhaseKeys.EndOfMigration, Owner = RoleKeys.PracticeManager,
        },
    ];

    private static readonly Standing Rotas = Standing.SoftFigure(Guide2019("planning for cutover"), Guide2020("planning for cutover"));

    private static readonly Standing ReEntry = Standing.SoftFigure(Guide2019("post Go Live"), Guide2020("key phases, step 14"));

    private static readonly Standing Support = Standing.HardFigure(Guide2019("planning for cutover"), Guide2020("planning for cutover"));

    private static readonly Standing Extension = Standing.OwnDefault(Hardness.Soft, Guide2019("post Go Live"), Guide2020("end of your migration"));

    private static readonly Standing End = Standing.HardDuty(Guide2019("end of your migration"), Guide2020("end of your migration"));
}

using MigrationDomain.Rules;
using static MigrationDomain.Rules.DateOffset;
using static MigrationDomain.Rules.OffsetRule;
using static MigrationDomain.Templates.Criticality;
using static MigrationDomain.Templates.GpPractice.MilestoneKeys;
using static MigrationDomain.Templates.GpPractice.RoleKeys;
using static MigrationDomain.Templates.GpPractice.Sources;
using static MigrationDomain.Templates.GpPractice.Standing;
using static MigrationDomain.Templates.References;

namespace MigrationDomain.Templates.GpPractice;

/// <summary>G7 and G8: Go Live, and the end of the migration.</summary>
internal static class ClosingGates
{
    public static IEnumerable<GateTemplate> In(Edition edition) =>
    [
        new(GateKeys.GoLiveGate, "Go Live", On(GoLiveDay), PracticeManager, GoLiveCriteria(edition), Signing.In(edition)) { After = [GateKeys.FinalDataReadiness] },
        new(GateKeys.Close, "Close", On(EndOfMigration), PracticeManager, CloseCriteria(edition), HardDuty(Ending).In(edition)) { After = [GateKeys.GoLiveGate] },
    ];

    /// <summary>From Go Live nobody goes back: the old system can only be read, and only as long as access and support last.</summary>
    public static PointOfNoReturn PointOfNoReturn(Edition edition) => new(
        On(GoLiveDay),
        new EarliestOfRule([On(OldSystemAccessEnds), On(OldSystemSupportEnds)]),
        OwnDefault(Hardness.Hard, Guide2019("cutover and Go Live"), Guide2020("kick-off; Go Live"), Current("final data production and cutover")).In(edition));

    private static readonly RuleSource[] Ending = [Guide2019("end of your migration"), Guide2020("end of your migration")];

    private static readonly Standing Signing = HardDuty(Guide2019("cutover and Go Live"), Guide2020("Go Live"));

    private static readonly Standing Cutover = HardDuty(Guide2019("cutover and Go Live"), Guide2020("cutover"));

    private static readonly Standing Rechecking = HardDuty(Guide2019("cutover and Go Live"), Guide2020("Go Live"), Current("final data production and cutover"));

    private static IEnumerable<GateCriterion> GoLiveCriteria(Edition edition) =>
    [
        new(new("g7-cutover-tasks"), "No task of the cutover is left open", Must, ProjectManager, "the count, at 0", Cutover.In(edition)) { Queue = new("cutover-tasks"), ValidFor = Days(0) },
        new(new("g7-data"), "The data of the final extract is checked", Must, PracticeManager, "the recheck, signed", Rechecking.In(edition)) { MetBy = [Activity("gp-60")], ValidFor = Days(7) },
        new(new("g7-equipment"), "Incompatible equipment is replaced and tested", Must, DeliveryPartner, "the tested list", HardDuty(Guide2019("technical survey"), Guide2020("technical survey; cutover")).In(edition)) { MetBy = [Activity("gp-18")] },
        new(new("g7-smartcards"), "Smartcards are activated, with roles and sites", Must, PracticeManager, "a log-on by each holder", HardDuty(Guide2019("cutover and Go Live"), Guide2020("cutover"), Current("planning for cutover")).In(edition)) { MetBy = [Activity("gp-56")], ValidFor = Days(14) },
        new(new("g7-registration-links"), "The registration links are checked", Must, RegistrationsClerk, "the result of the check", Cutover.In(edition)) { MetBy = [Activity("gp-57")], ValidFor = Days(7) },
        new(new("g7-drug-mapping"), "The drug mapping to dm+d is checked", Must, PrescribingLead, "the result of the check", HardFigure(Guide2019("cutover and Go Live")).In(edition)) { MetBy = [Activity("gp-54")], ValidFor = Days(7) },
        new(new("g7-devices"), "Devices, scanners and check-in screens are set up", Should, DeliveryPartner, "the tested list", SoftDuty(Guide2019("cutover and Go Live"), Guide2020("cutover")).In(edition)) { MetBy = [Activity("gp-55")] },
        new(new("g7-training"), "Everybody on the rota is trained", Should, TrainingLead, "the attendance list", SoftDuty(Guide2019("training"), Guide2020("key phases, step 10")).In(edition)) { MetBy = [Activity("gp-39")] },
        new(new("g7-date-confirmed"), "The new supplier has confirmed the date again", Should, NewSupplier, "the confirmation", SoftDuty(Guide2019("cutover and Go Live")).In(edition)) { MetBy = [Activity("gp-61")], ValidFor = Days(14) },
    ];

    private static IEnumerable<GateCriterion> CloseCriteria(Edition edition) =>
    [
        new(new("g8-re-entry"), "The data of the cutover is entered", Must, PracticeManager, "the batches, each ticked off", HardDuty(Ending).In(edition)) { MetBy = [Activity("gp-66")] },
        new(new("g8-links"), "Every link is back", Must, ProjectManager, "each party's confirmation", HardDuty(Guide2019("post Go Live"), Guide2020("Go Live")).In(edition)) { MetBy = [Activity("gp-64")] },
        new(new("g8-date-recorded"), "The deployment survey is returned and the Go Live date recorded", Must, Commissioner, "the record", HardDuty(Guide2019("end of your migration"), Dashboard).In(edition)) { MetBy = [Activity("gp-73")] },
        new(new("g8-access"), "Longer access to the old system is decided on", Should, ProjectManager, "the decision", SoftDuty(Ending).In(edition)) { MetBy = [Activity("gp-72")] },
        new(new("g8-online-services"), "Patients can use the online services", Should, Reception, "a booking made online", SoftDuty(Guide2019("post Go Live")).In(edition)) { MetBy = [Activity("gp-67")] },
        new(new("g8-lessons"), "The retrospective is held", Should, ProjectManager, "what worked, what did not, what to change", SoftDuty(Guide2019("end of your migration")).In(edition)) { MetBy = [Activity("gp-74")] },
    ];
}

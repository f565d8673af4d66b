using static MigrationDomain.Rules.OffsetRule;
using static MigrationDomain.Templates.GpPractice.MilestoneKeys;
using static MigrationDomain.Templates.GpPractice.RoleKeys;
using static MigrationDomain.Templates.GpPractice.Sources;
using static MigrationDomain.Templates.GpPractice.Standing;
using static MigrationDomain.Templates.GpPractice.Timings;

namespace MigrationDomain.Templates.GpPractice;

/// <summary>gp-55 to gp-61: the days between the final extract and Go Live.</summary>
internal static class CutoverActivities
{
    public static IEnumerable<ActivityTemplate> In(Edition edition) =>
    [
        new(new("gp-55"), "Devices, scanners and check-in screens set up", PhaseKeys.Cutover, SoftDuty(Guide2019("cutover and Go Live"), Guide2020("cutover")).In(edition))
        {
            Owners = [DeliveryPartner, ItLead], Latest = On(GoLiveDay), Remark = "they cannot be attached to the live system before go-live",
        },
        new(new("gp-56"), "Smartcards activated, with roles and sites", PhaseKeys.Cutover, Cards.In(edition))
        {
            Owners = [DeliveryPartner, Trainer, PracticeManager], Latest = On(GoLiveDay),
        },
        new(new("gp-57"), "Registration links checked", PhaseKeys.GoLive, HardDuty(Guide2019("cutover and Go Live; reading by role")).In(edition))
        {
            Owners = [NewSupplier, RegistrationsClerk], NotBefore = DayBefore(GoLiveDay), Latest = DayAfter(GoLiveDay), Remark = "once before go-live and once after it",
        },
        new(new("gp-58"), "No new patients registered", PhaseKeys.Cutover, Registering.In(edition))
        {
            Owners = [Reception], NotBefore = On(FinalDataProduction), Latest = On(GoLiveDay), Remark = "they are asked to come back after go-live",
        },
        new(new("gp-59"), "Future appointments keyed into the new system", PhaseKeys.Cutover, SoftDuty(Guide2020("planning for cutover; cutover")).In(edition))
        {
            Owners = [Reception], Latest = On(GoLiveDay),
        },
        new(new("gp-60"), "Data of the final extract checked", PhaseKeys.Cutover, Rechecking.In(edition))
        {
            Owners = [PracticeManager, ClinicalStaff],
            NotBefore = On(FinalDataProduction),
            Latest = On(GoLiveDay),
            Remark = "the patients of the first check, others at random, and QOF, cytology, immunisations, capitation and local codes",
        },
        new(new("gp-61"), "Go Live date confirmed again by the new supplier", PhaseKeys.Cutover, SoftDuty(Guide2019("cutover and Go Live")).In(edition))
        {
            Owners = [ProjectManager, NewSupplier], Latest = DayBefore(GoLiveDay),
        },
    ];

    private static readonly Standing Cards = HardDuty(Guide2019("cutover and Go Live"), Guide2020("cutover"), Current("planning for cutover"));

    private static readonly Standing Registering = HardDuty(Guide2019("cutover and Go Live"), Guide2020("planning for cutover"), Current("planning for cutover"));

    private static readonly Standing Rechecking = HardDuty(Guide2019("cutover and Go Live"), Guide2020("Go Live"), Current("final data production and cutover"));
}

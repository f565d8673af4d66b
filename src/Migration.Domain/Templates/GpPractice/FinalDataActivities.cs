using static MigrationDomain.Calendars.DayRoll;
using static MigrationDomain.Rules.DateOffset;
using static MigrationDomain.Rules.OffsetRule;
using static MigrationDomain.Templates.GpPractice.MilestoneKeys;
using static MigrationDomain.Templates.GpPractice.RoleKeys;
using static MigrationDomain.Templates.GpPractice.Sources;
using static MigrationDomain.Templates.GpPractice.Standing;
using static MigrationDomain.Templates.GpPractice.Timings;

namespace MigrationDomain.Templates.GpPractice;

/// <summary>gp-46 to gp-54: links, lists at zero, the final extract and the drug mapping.</summary>
internal static class FinalDataActivities
{
    public static IEnumerable<ActivityTemplate> In(Edition edition) =>
    [
        new(new("gp-46"), "Screening feeds held", PhaseKeys.Cutover, SoftFigure(Guide2019("planning for cutover"), Guide2020("planning for cutover")).In(edition))
        {
            Owners = [ScreeningServices],
            NotBefore = Before(FinalDataProduction, WorkingDays(2)),
            Latest = DayAfter(GoLiveDay),
            Remark = "until after go-live",
        },
        new(new("gp-47"), "Links of other organisations switched off", PhaseKeys.FinalDataProduction, CutoverMilestones.SwitchOff(edition).In(edition))
        {
            Owners = [ProjectManager, NationalServices, LocalServices],
            NotBefore = Before(FinalDataProduction, WorkingDays(2)),
            Latest = DayBefore(FinalDataProduction),
        },
        new(new("gp-48"), "GP links paused", PhaseKeys.FinalDataProduction, HardDuty(Pcse).In(edition))
        {
            Owners = [PrimaryCareSupport, RegistrationsClerk], NotBefore = On(LinksOff), Latest = On(LinksOn), Remark = "no transactions are sent meanwhile",
        },
        new(new("gp-49"), "Templates exported as documents", PhaseKeys.CutoverPlanning, SoftDuty(Guide2019("planning for cutover"), Current("planning for cutover")).In(edition))
        {
            Owners = [PracticeManager, Administrator], Latest = DayBefore(FinalDataProduction),
        },
        new(new("gp-50"), "Local and third-party databases backed up", PhaseKeys.CutoverPlanning, SoftDuty(Guide2020("planning for cutover"), Current("planning for cutover")).In(edition))
        {
            Owners = [PracticeManager, ItLead], Latest = DayBefore(FinalDataProduction),
        },
        new(new("gp-51"), "Inboxes, workflows, pathology results and registrations at zero", PhaseKeys.FinalDataProduction, Preparing.In(edition))
        {
            Owners = [PracticeManager, ClinicalStaff, Administrator],
            NotBefore = On(FinalDataProduction),
            Latest = On(FinalDataProduction),
            Remark = "nothing outstanding",
        },
        new(new("gp-52"), "All users logged off", PhaseKeys.FinalDataProduction, HardDuty(Guide2019("planning for cutover"), Current("final data production and cutover")).In(edition))
        {
            Owners = [PracticeManager],
            NotBefore = On(FinalDataProduction),
            Latest = On(FinalDataProduction),
            Remark = "by the time the old supplier names",
        },
        new(new("gp-53"), "Final data production", PhaseKeys.FinalDataProduction, HardFigure(Guide2019("key phases, step 12"), Guide2020("key phases, step 12"), Process("p. 15")).In(edition))
        {
            Owners = [OldSupplier, NewSupplier],
            NotBefore = Before(GoLiveDay, Weeks(2), Following),
            Latest = Before(GoLiveDay, Days(3), Preceding),
            Remark = Since2020(edition, "the cutover takes at most 72 hours"),
        },
        new(new("gp-54"), "Drug mapping to dm+d checked in the new system", PhaseKeys.Cutover, HardFigure(Guide2019("cutover and Go Live")).In(edition))
        {
            Owners = [PrescribingLead],
            NotBefore = Before(GoLiveDay, WorkingDays(2)),
            Latest = DayBefore(GoLiveDay),
            Remark = Differences.DrugMappingCheck(edition),
        },
    ];

    private static readonly Standing Preparing = HardDuty(Guide2019("planning for cutover"), Guide2020("planning for cutover"), Current("planning for cutover"));
}

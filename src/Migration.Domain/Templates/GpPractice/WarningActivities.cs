using static MigrationDomain.Calendars.DayRoll;
using static MigrationDomain.Rules.DateOffset;
using static MigrationDomain.Rules.OffsetRule;
using static MigrationDomain.Templates.GpPractice.MilestoneKeys;
using static MigrationDomain.Templates.GpPractice.RoleKeys;
using static MigrationDomain.Templates.GpPractice.Sources;
using static MigrationDomain.Templates.GpPractice.Standing;
using static MigrationDomain.Templates.GpPractice.Timings;

namespace MigrationDomain.Templates.GpPractice;

/// <summary>Warnings to parties, patients and staff that are neither one of the notices nor a numbered activity.</summary>
internal static class WarningActivities
{
    public static IEnumerable<ActivityTemplate> In(Edition edition) =>
    [
        new(new("n-03"), "Other linked services told", PhaseKeys.CutoverPlanning, SoftFigure(Guide2019("kick-off")).In(edition))
        {
            Owners = [ProjectManager],
            Latest = Before(LinksOff, WorkingDays(5)),
            Remark = "the guide's example is 5 days and names no day to count from",
        },
        new(new("n-09"), "Cut-off for pathology and registration links obtained", PhaseKeys.CutoverPlanning, SoftDuty(Guide2019("planning for cutover"), Guide2020("planning for cutover")).In(edition))
        {
            Owners = Differences.CutOffOwners(edition), Latest = DayBefore(FinalDataProduction), Remark = Differences.WhoNamesCutOff(edition),
        },
        new(new("n-11"), "Primary Care Support England told of a merger or closure that goes with the migration", PhaseKeys.PreMigration, HardFigure(PcseMergers).In(edition))
        {
            Owners = [PracticeManager], Remark = "at least 6 weeks before the merger or closure, sooner when many practices merge",
        },
        new(new("n-15"), "Patients asked to order repeat medication early", PhaseKeys.CutoverPlanning, SoftFigure(PatientLetter).In(edition))
        {
            Owners = [PracticeManager, PrescribingLead], Latest = Before(FinalDataProduction, Weeks(4), Preceding),
        },
        new(new("n-18"), "Fees for moving licences of other suppliers agreed", PhaseKeys.PreMigration, SoftDuty(Guide2020("pre-migration tasks")).In(edition))
        {
            Owners = [PracticeManager, Commissioner], Latest = DayBefore(GoLiveDay), Remark = "no figure; leave time for the invoice",
        },
        new(new("n-31"), "Last day for leave requests that touch the key dates announced", PhaseKeys.KickOff, SoftDuty(KickoffDraft, Guide2019("kick-off")).In(edition))
        {
            Owners = [PracticeManager], Remark = "no figure; the draft guide forbids leave on the key dates, the guide asks staff to keep them free",
        },
        new(new("n-reminders"), "Each party contacted again before its change", PhaseKeys.CutoverPlanning, Reminding.In(edition))
        {
            Owners = [ProjectManager, PracticeManager], Remark = "a week before the change and on its day; dated with each notice",
        },
    ];

    private static readonly Standing Reminding = SoftFigure(
        KickoffDraft, Guide2019("kick-off; pre-migration planning"), Guide2020("kick-off; pre-migration tasks"));
}

using MigrationDomain.Rules;
using static MigrationDomain.Calendars.DayRoll;
using static MigrationDomain.Rules.DateOffset;
using static MigrationDomain.Rules.OffsetRule;
using static MigrationDomain.Templates.GpPractice.MilestoneKeys;
using static MigrationDomain.Templates.GpPractice.RoleKeys;
using static MigrationDomain.Templates.GpPractice.Sources;
using static MigrationDomain.Templates.GpPractice.Standing;
using static MigrationDomain.Templates.GpPractice.Timings;

namespace MigrationDomain.Templates.GpPractice;

/// <summary>gp-10 to gp-19: the approach, the extract request, the kick-off meeting and the technical survey.</summary>
internal static class KickOffActivities
{
    public static IEnumerable<ActivityTemplate> In(Edition edition) =>
    [
        new(new("gp-10"), "Approach to the data migration planned", PhaseKeys.Procurement, ServiceLevel(edition, Process("p. 10")))
        {
            Owners = [ProjectManager, NewSupplier, OldSupplier], Latest = Since2020(edition, After(OrderPlaced, WorkingDays(10))),
        },
        new(new("gp-11"), "Clinical risk assessment complete", PhaseKeys.KickOff, ServiceLevel(edition, Process("p. 10"), Guide2020("kick-off")))
        {
            Owners = [PracticeManager, DeliveryPartner],
            Latest = Since2020(edition, After(OrderPlaced, WorkingDays(15))),
            Remark = Since2020(edition, "that is 1 week after the approach of gp-10 is due"),
        },
        new(new("gp-12"), "Data extract requested from the old supplier", PhaseKeys.PreMigration, Requesting.In(edition))
        {
            Owners = [PracticeManager, DeliveryPartner],
            Latest = Before(InitialDataProduction, Days(35), Preceding),
            Remark = $"as early as possible; {Differences.OtherSuppliersAsked(edition)}",
        },
        new(new("gp-13"), "Date of the extract confirmed by the old supplier", PhaseKeys.PreMigration, SoftDuty(Guide2019("pre-migration planning")).In(edition))
        {
            Owners = [PracticeManager, DeliveryPartner], Latest = DayBefore(InitialDataProduction), Remark = "chased when it does not come",
        },
        new(new("gp-14"), "Kick-off meeting held", PhaseKeys.KickOff, Meeting.In(edition))
        {
            Owners = [ProjectManager], NotBefore = On(KickOff), Latest = On(KickOff), Remark = Differences.SupplierAtKickOff(edition),
        },
        new(new("gp-15"), "Weekly migration meeting", PhaseKeys.KickOff, SoftFigure(KickoffDraft, Guide2019("kick-off")).In(edition))
        {
            Owners = [ProjectManager], NotBefore = On(KickOff), Latest = On(ReEntryLatest), Every = Weeks(1), Remark = "same time, same call",
        },
        new(new("gp-16"), "Technical survey done", PhaseKeys.TechnicalSurvey, Surveying.In(edition))
        {
            Owners = [SurveyEngineer],
            NotBefore = Differences.SurveyNotBefore(edition),
            Latest = After(KickOff, WorkingDays(5)),
            Remark = Differences.SurveyManner(edition),
        },
        new(new("gp-17"), "Backup confirmed, on which the first extract is based", PhaseKeys.TechnicalSurvey, ServiceLevel(edition, Process("p. 13")))
        {
            Owners = [PracticeManager, OldSupplier], Latest = Since2020(edition, After(TechnicalSurvey, Days(2), Preceding)),
        },
        new(new("gp-18"), "Incompatible equipment replaced and tested", PhaseKeys.TechnicalSurvey, Replacing.In(edition))
        {
            Owners = [DeliveryPartner], NotBefore = On(TechnicalSurvey), Latest = Differences.EquipmentReady(edition),
        },
        new(new("gp-19"), "Asset register brought up to date", PhaseKeys.TechnicalSurvey, SoftDuty(Guide2020("technical survey")).In(edition))
        {
            Owners = [PracticeManager], NotBefore = DayAfter(TechnicalSurvey),
        },
    ];

    private static readonly Standing Requesting = new(
        Hardness.Hard, Certainty.May, hasFigure: true, Guide2019("get started; pre-migration planning"), Guide2020("get started"));

    private static readonly Standing Meeting = HardDuty(KickoffDraft, Guide2019("kick-off"), Guide2020("kick-off"), Current("overview of a migration"));

    // The guides say "shortly after"; five working days are our reading of it.
    private static readonly Standing Surveying = OwnDefault(Hardness.Soft, KickoffDraft, Guide2019("get started; kick-off"), Guide2020("technical survey"));

    private static readonly Standing Replacing = HardDuty(Guide2019("technical survey"), Guide2020("technical survey; cutover"));
}

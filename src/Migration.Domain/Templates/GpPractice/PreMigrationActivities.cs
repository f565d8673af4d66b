using MigrationDomain.Rules;
using static MigrationDomain.Rules.OffsetRule;
using static MigrationDomain.Templates.GpPractice.MilestoneKeys;
using static MigrationDomain.Templates.GpPractice.RoleKeys;
using static MigrationDomain.Templates.GpPractice.Sources;
using static MigrationDomain.Templates.GpPractice.Standing;
using static MigrationDomain.Templates.GpPractice.Timings;

namespace MigrationDomain.Templates.GpPractice;

/// <summary>gp-20 to gp-27: the tasks before any data moves.</summary>
internal static class PreMigrationActivities
{
    public static IEnumerable<ActivityTemplate> In(Edition edition) =>
    [
        new(new("gp-20"), "Data quality reviewed and data cleaned", PhaseKeys.PreMigration, Cleaning(edition).In(edition))
        {
            Owners = [PracticeManager, DataQualityLead], Latest = DayBefore(InitialDataProduction), Remark = Since2020(edition, "takes at most 6 weeks"),
        },
        new(new("gp-21"), "Registrations reconciled with the national list and pending ones cleared", PhaseKeys.PreMigration, HardDuty(Guide2019("pre-migration planning"), Pcse).In(edition))
        {
            Owners = [PracticeManager, RegistrationsClerk, PrimaryCareSupport],
            Latest = DayBefore(GoLiveDay),
            Remark = "pending registrations are submitted before the migration",
        },
        new(new("gp-22"), "Patients with an FP69 flag dealt with", PhaseKeys.PreMigration, HardFigure(Pcse, RegistrationFlags).In(edition))
        {
            Owners = [RegistrationsClerk, PracticeManager],
            Latest = DayBefore(LinksOff),
            Remark = "a flag lapses 3 months after it was raised, 6 months if that was before 1 September 2025",
        },
        new(new("gp-23"), "Local codes mapped, and drugs without a match mapped to dm+d", PhaseKeys.PreMigration, SoftDuty(Guide2020("pre-migration tasks")).In(edition))
        {
            Owners = [PracticeManager, PrescribingLead], Latest = DayBefore(InitialDataProduction),
        },
        new(new("gp-24"), "Letter and data-entry templates reviewed", PhaseKeys.PreMigration, SoftDuty(Guide2019("kick-off; pre-migration planning")).In(edition))
        {
            Owners = [PracticeManager, Administrator], Latest = DayBefore(InitialDataProduction),
        },
        new(new("gp-25"), "Patients' email addresses verified again", PhaseKeys.PreMigration, SoftDuty(Guide2020("pre-migration tasks"), Current("pre-migration tasks")).In(edition))
        {
            Owners = [Reception, PracticeManager], Latest = DayBefore(InitialDataProduction), Remark = "where the new system needs it",
        },
        new(new("gp-26"), "Test patients chosen", PhaseKeys.PreMigration, HardFigure(Guide2019("pre-migration planning"), Guide2020("pre-migration tasks")).In(edition))
        {
            Owners = [PracticeManager, ClinicalStaff],
            Latest = On(InitialDataProduction),
            Remark = "up to about 20 who match the new supplier's criteria, and others at random",
        },
        new(new("gp-27"), "Rooms booked for the initial data production, testing and training", PhaseKeys.KickOff, SoftDuty(KickoffDraft, Guide2019("initial data production")).In(edition))
        {
            Owners = [ProjectManager], Latest = On(KickOff),
        },
    ];

    private static Standing Cleaning(Edition edition) => edition == Editions.Guide2019
        ? SoftDuty(Guide2019("pre-migration planning"))
        : new(Hardness.Soft, Certainty.Must, hasFigure: true, Process("p. 11"));
}

using static MigrationDomain.Rules.DateOffset;
using static MigrationDomain.Rules.OffsetRule;
using static MigrationDomain.Templates.GpPractice.MilestoneKeys;
using static MigrationDomain.Templates.GpPractice.RoleKeys;
using static MigrationDomain.Templates.GpPractice.Sources;
using static MigrationDomain.Templates.GpPractice.Standing;
using static MigrationDomain.Templates.GpPractice.Timings;

namespace MigrationDomain.Templates.GpPractice;

/// <summary>gp-28 to gp-36: the first extract, its checks and its sign-off.</summary>
internal static class DataActivities
{
    public static IEnumerable<ActivityTemplate> In(Edition edition) =>
    [
        new(new("gp-28"), "Initial data production", PhaseKeys.InitialDataProduction, Extracting(edition).In(edition))
        {
            Owners = [OldSupplier, NewSupplier],
            NotBefore = On(InitialDataProduction),
            Latest = On(InitialDataProduction),
            Remark = Since2020(edition, "the old supplier supplies the extract within 5 working days of the request"),
        },
        new(new("gp-29"), "Test system available", PhaseKeys.InitialDataProduction, ServiceLevel(edition, Process("p. 14")))
        {
            Owners = [NewSupplier],
            Latest = Since2020(edition, After(InitialDataProduction, WorkingDays(2))),
            Remark = Since2020(edition, "counted from the load"),
        },
        new(new("gp-30"), "First administrators created in the test system and trained", PhaseKeys.InitialDataProduction, Administering.In(edition))
        {
            Owners = [NewSupplier, SystemAdministrator],
            NotBefore = On(InitialDataProduction),
            Latest = On(InitialDataProduction),
            Remark = Differences.TrainedAdministrators(edition),
        },
        new(new("gp-31"), "First pass of the data check done and its issues reported", PhaseKeys.DataChecking, Checking(edition).In(edition))
        {
            Owners = [PracticeManager, ClinicalStaff],
            NotBefore = edition == Editions.Guide2019 ? After(InitialDataProduction, WorkingDays(3)) : null,
            Latest = After(InitialDataProduction, WorkingDays(5)),
        },
        new(new("gp-32"), "New supplier at hand on the first day of the first pass", PhaseKeys.DataChecking, SoftDuty(Guide2019("initial data production")).In(edition))
        {
            Owners = [NewSupplier], NotBefore = On(InitialDataProduction), Latest = DayAfter(InitialDataProduction),
        },
        new(new("gp-33"), "Corrections checked", PhaseKeys.DataRecheck, SoftFigure(Guide2019("key phases, step 8"), Guide2020("key phases, step 8")).In(edition))
        {
            Owners = [PracticeManager, LeadGp],
            NotBefore = DayAfter(DataFixesComplete),
            Latest = After(DataFixesComplete, WorkingDays(5)),
            Remark = "a second pass, rarely a third",
        },
        new(new("gp-34"), "Number of extracts and transformations kept low", PhaseKeys.DataRecheck, ServiceLevel(edition, Process("p. 14")))
        {
            Owners = [NewSupplier, OldSupplier], Remark = Since2020(edition, "at most 5 iterations, then the matter is escalated"),
        },
        new(new("gp-35"), "Transformation finished", PhaseKeys.DataRecheck, ServiceLevel(edition, Process("p. 14")))
        {
            Owners = [NewSupplier, OldSupplier], Remark = Since2020(edition, "within 6 weeks of the extract request"),
        },
        new(new("gp-36"), "Data check signed off", PhaseKeys.DataRecheck, HardDuty(Guide2019("initial data production"), Guide2020("key phases, step 8")).In(edition))
        {
            Owners = [LeadGp], Latest = DayBefore(FinalDataProduction), Remark = "a late signature moves go-live",
        },
    ];

    private static readonly Standing Administering = HardFigure(
        Guide2019("initial data production"), Guide2020("initial data production"), Current("initial data production"));

    private static Standing Extracting(Edition edition) => edition == Editions.Guide2019
        ? HardDuty(Guide2019("initial data production"))
        : HardFigure(Guide2020("initial data production"), Process("p. 13"));

    private static Standing Checking(Edition edition) => HardFigure(edition == Editions.Guide2019 ? Guide2019("initial data production") : Process("p. 14"));
}

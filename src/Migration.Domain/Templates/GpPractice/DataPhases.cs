using static MigrationDomain.Rules.DateOffset;
using static MigrationDomain.Templates.GpPractice.MilestoneKeys;
using static MigrationDomain.Templates.GpPractice.RoleKeys;
using static MigrationDomain.Templates.GpPractice.Sources;

namespace MigrationDomain.Templates.GpPractice;

/// <summary>From the first extract to its sign-off.</summary>
internal static class DataPhases
{
    public static IEnumerable<PhaseTemplate> In(Edition edition) =>
    [
        new(PhaseKeys.InitialDataProduction, "Initial data production", InitialDataProduction, InitialDataProduction, FirstExtract.In(edition))
        {
            Objective = "Load a first copy of the practice's data into a test system.",
            Length = PhaseLengths.OneDay,
            Roles = [OldSupplier, NewSupplier, SubsidiarySupplier, PracticeManager, DeliveryPartner],
            EntryGate = "The extract was requested in time.",
            ExitGate = "The test system is open and the first administrators can log in.",
        },
        new(PhaseKeys.DataChecking, "Data checking", InitialDataProduction, DataCheckComplete, Checking.In(edition))
        {
            Objective = "Compare the test system with the live one and report what differs.",
            Length = new() { Least = Days(3), TypicalFrom = WorkingDays(3), TypicalTo = WorkingDays(5), Most = Weeks(3) },
            Roles = [PracticeManager, ClinicalStaff, LeadGp, NewSupplier, DataQualityLead],
            EntryGate = "The test system is open.",
            ExitGate = "The list of issues is with the new supplier.",
        },
        new(PhaseKeys.DataRecheck, "Data recheck and sign-off", DataFixesComplete, DataSignOff, Rechecking.In(edition))
        {
            Objective = "Check the corrections, in two passes or rarely three.",
            Length = new() { Least = WorkingDays(1), Most = WorkingDays(5) },
            Roles = [LeadGp, PracticeManager, ClinicalStaff, NewSupplier],
            EntryGate = "The new supplier says that the issues are corrected.",
            ExitGate = "The lead clinician signs, which allows the final data production.",
        },
    ];

    private static readonly Standing FirstExtract = Standing.SoftFigure(
        Guide2019("key phases, step 6"), Guide2020("key phases, step 6"), Current("initial data production"));

    private static readonly Standing Checking = Standing.SoftFigure(
        Guide2019("key phases, step 7"), Guide2020("key phases, step 7"), Current("overview of a migration"));

    private static readonly Standing Rechecking = Standing.SoftFigure(Guide2019("key phases, step 8"), Guide2020("key phases, step 8"));
}

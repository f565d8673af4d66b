using MigrationDomain.Rules;
using static MigrationDomain.Calendars.DayRoll;
using static MigrationDomain.Rules.DateOffset;
using static MigrationDomain.Rules.OffsetRule;
using static MigrationDomain.Templates.GpPractice.MilestoneKeys;
using static MigrationDomain.Templates.GpPractice.Sources;

namespace MigrationDomain.Templates.GpPractice;

/// <summary>From the order to the signed data check.</summary>
internal static class PreparationMilestones
{
    public static IEnumerable<MilestoneTemplate> In(Edition edition) =>
    [
        new(OrderPlaced, "Order placed", Before(GoLiveDay, Weeks(16), Preceding), Order.In(edition))
        {
            Phase = PhaseKeys.Procurement, Owner = RoleKeys.Commissioner,
        },
        new(KickOff, "Kick-off meeting", Before(GoLiveDay, Weeks(12), Preceding), FirstMeeting.In(edition))
        {
            Phase = PhaseKeys.KickOff, Owner = RoleKeys.ProjectManager,
        },
        new(TechnicalSurvey, "Technical survey", After(KickOff, WorkingDays(5)), Survey.In(edition))
        {
            Phase = PhaseKeys.TechnicalSurvey, Owner = RoleKeys.SurveyEngineer,
        },
        new(InitialDataProduction, "Initial data production", Before(FinalDataProduction, Weeks(6), Preceding), FirstExtract.In(edition))
        {
            Phase = PhaseKeys.InitialDataProduction, Owner = RoleKeys.OldSupplier,
        },
        new(DataCheckComplete, "Data check complete", After(InitialDataProduction, WorkingDays(5)), Checking.In(edition))
        {
            Phase = PhaseKeys.DataChecking, Owner = RoleKeys.PracticeManager,
        },
        new(DataFixesComplete, "Data fixes complete", After(DataCheckComplete, WorkingDays(5)), Checking.In(edition))
        {
            Phase = PhaseKeys.DataRecheck, Owner = RoleKeys.NewSupplier,
        },
        new(DataSignOff, "Data signed off", After(DataFixesComplete, WorkingDays(5)), Checking.In(edition))
        {
            Phase = PhaseKeys.DataRecheck, Owner = RoleKeys.LeadGp,
        },
    ];

    // 12 to 16 weeks end at different points in the editions; 16 weeks before Go Live is enough for all of them.
    private static readonly Standing Order = Standing.SoftFigure(
        Guide2019("index and get started"), Guide2020("index and get started"), Current("overview of a migration"), SupplierTimescales);

    private static readonly Standing FirstMeeting = Standing.OwnDefault(Hardness.Soft, Guide2019("kick-off"), Guide2020("kick-off"), Current("overview of a migration"));

    private static readonly Standing Survey = Standing.OwnDefault(
        Hardness.Soft, KickoffDraft, Guide2019("technical survey"), Guide2020("technical survey"), Current("overview of a migration"));

    private static readonly Standing FirstExtract = Standing.OwnDefault(
        Hardness.Hard, Guide2019("initial data production"), Guide2020("initial data production"), Process("p. 14"), Current("initial data production"));

    private static readonly Standing Checking = Standing.OwnDefault(
        Hardness.Soft, Guide2019("initial data production"), Guide2020("key phases, steps 7 and 8"), Process("p. 14"));
}

using MigrationDomain.Rules;
using static MigrationDomain.Calendars.DayRoll;
using static MigrationDomain.Rules.DateOffset;
using static MigrationDomain.Rules.OffsetRule;
using static MigrationDomain.Templates.GpPractice.MilestoneKeys;
using static MigrationDomain.Templates.GpPractice.Sources;

namespace MigrationDomain.Templates.GpPractice;

/// <summary>From the cutover planning meeting to the day the links are back.</summary>
internal static class CutoverMilestones
{
    public static IEnumerable<MilestoneTemplate> In(Edition edition) =>
    [
        new(CutoverPlanningMeeting, "Cutover planning meeting", Before(FinalDataProduction, Weeks(4), Preceding), Meeting.In(edition))
        {
            Phase = PhaseKeys.CutoverPlanning, Owner = RoleKeys.ProjectManager, IsFloor = true,
        },
        new(TrainingStart, "Training starts", Before(GoLiveDay, Weeks(3), Following), TrainingBegins.In(edition))
        {
            Phase = PhaseKeys.Training, Owner = RoleKeys.TrainingLead,
        },
        new(TrainingEnd, "Training ends", Before(FinalDataProduction, WorkingDays(1)), TrainingIsOver.In(edition))
        {
            Phase = PhaseKeys.Training, Owner = RoleKeys.TrainingLead,
        },
        new(PrescribingWorkaroundStart, "Prescribing workaround starts", Before(FinalDataProduction, Months(1)), Prescribing.In(edition))
        {
            Phase = PhaseKeys.CutoverPlanning, Owner = RoleKeys.PrescribingLead,
        },
        new(PrescribingWorkaroundEnd, "Prescribing workaround ends", After(GoLiveDay, Weeks(1)), Prescribing.In(edition))
        {
            Phase = PhaseKeys.PostGoLive, Owner = RoleKeys.PrescribingLead,
        },
        new(LinksOff, "Links switched off", Before(FinalDataProduction, WorkingDays(2)), SwitchOff(edition).In(edition))
        {
            Phase = PhaseKeys.CutoverPlanning, Owner = RoleKeys.ProjectManager,
        },
        new(FinalDataProduction, "Final data production", Before(GoLiveDay, WorkingDays(4)), LastExtract.In(edition))
        {
            Phase = PhaseKeys.FinalDataProduction, Owner = RoleKeys.OldSupplier,
        },
        new(GoLiveDay, "Go Live", AnchorRule.Root, Live.In(edition))
        {
            Phase = PhaseKeys.GoLive, Owner = RoleKeys.PracticeManager,
        },
        new(LinksOn, "Links back on", On(GoLiveDay), SwitchOn.In(edition))
        {
            Phase = PhaseKeys.GoLive, Owner = RoleKeys.ProjectManager,
        },
    ];

    /// <summary>All editions say 1 to 2 days before; only the current one says that it must be so.</summary>
    public static Standing SwitchOff(Edition edition) => new(
        Hardness.Hard,
        edition == Editions.NhsEngland2025 ? Certainty.Must : Certainty.May,
        hasFigure: true,
        Guide2019("planning for cutover"),
        Guide2020("planning for cutover"),
        Current("planning for cutover"));

    private static readonly Standing Meeting = Standing.HardFigure(Guide2020("planning for cutover"), Current("planning for cutover"));

    private static readonly Standing TrainingBegins = Standing.SoftFigure(Guide2020("key phases, step 10"));

    private static readonly Standing TrainingIsOver = Standing.OwnDefault(Hardness.Soft, Guide2019("training"), Guide2020("training"));

    private static readonly Standing Prescribing = Standing.SoftFigure(Guide2019("planning for cutover"), Guide2020("planning for cutover"));

    // The sources allow 3 days to 2 weeks.
    private static readonly Standing LastExtract = Standing.OwnDefault(
        Hardness.Hard, Guide2019("key phases, step 12"), Guide2020("key phases, step 12"), Process("p. 15"), Current("final data production and cutover"));

    private static readonly Standing Live = Standing.HardDuty(Guide2019("get started"), Guide2020("get started"), Current("overview of a migration"));

    private static readonly Standing SwitchOn = Standing.HardDuty(Guide2019("cutover and Go Live"), Guide2020("Go Live"));
}

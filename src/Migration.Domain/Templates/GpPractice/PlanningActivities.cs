using static MigrationDomain.Calendars.DayRoll;
using static MigrationDomain.Rules.DateOffset;
using static MigrationDomain.Rules.OffsetRule;
using static MigrationDomain.Templates.GpPractice.MilestoneKeys;
using static MigrationDomain.Templates.GpPractice.RoleKeys;
using static MigrationDomain.Templates.GpPractice.Sources;
using static MigrationDomain.Templates.GpPractice.Standing;
using static MigrationDomain.Templates.GpPractice.Timings;

namespace MigrationDomain.Templates.GpPractice;

/// <summary>gp-37 to gp-45: the plan for the cutover, the training and the rotas.</summary>
internal static class PlanningActivities
{
    public static IEnumerable<ActivityTemplate> In(Edition edition) =>
    [
        new(new("gp-37"), "Cutover planning meeting held", PhaseKeys.CutoverPlanning, HardFigure(Guide2020("planning for cutover"), Current("planning for cutover")).In(edition))
        {
            Owners = [ProjectManager], Latest = Before(FinalDataProduction, Weeks(4), Preceding), Remark = "with everybody who takes part in the cutover",
        },
        new(new("gp-38"), "Training needs discussed and a timetable made for each person", PhaseKeys.Training, SoftDuty(Guide2019("training")).In(edition))
        {
            Owners = [TrainingLead], NotBefore = On(KickOff), Latest = On(CutoverPlanningMeeting),
        },
        new(new("gp-39"), "Core training given", PhaseKeys.Training, Training(edition).In(edition))
        {
            Owners = [Trainer, TrainingLead],
            NotBefore = Differences.CoreTrainingNotBefore(edition),
            Latest = On(GoLiveDay),
            Remark = Differences.CoreTrainingManner(edition),
        },
        new(new("gp-40"), "Training days held back for later modules", PhaseKeys.Training, SoftDuty(Guide2019("training")).In(edition))
        {
            Owners = [TrainingLead], NotBefore = DayAfter(GoLiveDay), Remark = "for example QOF, used in February and March",
        },
        new(new("gp-41"), "Prescribing workaround in use: double issues, or paper instead of electronic prescriptions", PhaseKeys.CutoverPlanning, Cutover.In(edition))
        {
            Owners = [PrescribingLead],
            NotBefore = On(PrescribingWorkaroundStart),
            Latest = On(PrescribingWorkaroundEnd),
            Remark = "electronic prescriptions are never post-dated",
        },
        new(new("gp-42"), "Outstanding repeat-dispensing issues cancelled", PhaseKeys.CutoverPlanning, HardDuty(Guide2019("planning for cutover; post Go Live")).In(edition))
        {
            Owners = [PrescribingLead], Latest = DayBefore(FinalDataProduction), Remark = "issued again after go-live",
        },
        new(new("gp-43"), "Rotas in the old system go no further", PhaseKeys.CutoverPlanning, Cutover.In(edition))
        {
            Owners = [PracticeManager], Latest = On(RotaHorizon),
        },
        new(new("gp-44"), "Breather slots in clinicians' rotas", PhaseKeys.CutoverPlanning, Breather.In(edition))
        {
            Owners = [PracticeManager], NotBefore = On(GoLiveDay), Latest = Differences.BreatherEnds(edition), Remark = Differences.BreatherLength(edition),
        },
        new(new("gp-45"), "No chronic-disease clinics that record much data", PhaseKeys.CutoverPlanning, SoftDuty(Guide2019("kick-off; planning for cutover")).In(edition))
        {
            Owners = [PracticeManager], NotBefore = On(FinalDataProduction), Latest = On(GoLiveDay),
        },
    ];

    private static readonly Standing Cutover = SoftFigure(Guide2019("planning for cutover"), Guide2020("planning for cutover"));

    private static readonly Standing Breather = SoftFigure(Guide2019("planning for cutover"), Guide2020("kick-off; planning for cutover"));

    private static Standing Training(Edition edition) => edition == Editions.Guide2019
        ? SoftDuty(Guide2019("training"))
        : SoftFigure(Guide2020("key phases, step 10"));
}

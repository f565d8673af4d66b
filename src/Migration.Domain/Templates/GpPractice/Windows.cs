using MigrationDomain.Rules;
using static MigrationDomain.Rules.OffsetRule;
using static MigrationDomain.Templates.GpPractice.MilestoneKeys;
using static MigrationDomain.Templates.GpPractice.Sources;

namespace MigrationDomain.Templates.GpPractice;

/// <summary>The stretches of days that mean something to people and their calendars.</summary>
internal static class Windows
{
    public static IEnumerable<WindowTemplate> In(Edition edition) =>
    [
        new(WindowKeys.CriticalWindow, "Critical window", On(FinalDataProduction), After(GoLiveDay, DateOffset.WorkingDays(2)), Critical.In(edition))
        {
            Purpose = "Fewer appointments, no leave and no other events; the guide's two days after Go Live are read as two working days.",
        },
        new(WindowKeys.Cutover, "Cutover period", On(FinalDataProduction), On(GoLiveDay), Cutover.In(edition))
        {
            Purpose = "The practice works by hand; no clinics that record much data.",
        },
        new(new("re-entry"), "Data re-entry", On(GoLiveDay), On(ReEntryLatest), ReEntry.In(edition))
        {
            Purpose = "Named people with time set aside enter what was written down during the cutover.",
        },
        new(WindowKeys.Breather, "Breather slots", On(GoLiveDay), After(GoLiveDay, DateOffset.WorkingDays(2)), Breather.In(edition))
        {
            Purpose = "Free slots in the clinicians' rotas, so that delays in a new system do no harm.",
        },
        new(WindowKeys.Training, "Training", On(TrainingStart), On(TrainingEnd), Training.In(edition))
        {
            Purpose = "Trainers and rooms are booked, and those in training are covered.",
        },
        new(new("registration-pause"), "No new registrations", On(FinalDataProduction), On(GoLiveDay), Registrations.In(edition))
        {
            Purpose = "New patients are asked to come back after Go Live.",
        },
        new(new("run-off"), "Run-off of the old system", On(GoLiveDay), On(OldSystemAccessEnds), RunOff.Access(edition))
        {
            Purpose = "The old system can still be read; its last day is included.",
        },
    ];

    private static readonly Standing Critical = Standing.SoftFigure(Guide2019("kick-off"), Guide2020("kick-off"));

    private static readonly Standing Cutover = Standing.SoftDuty(
        Guide2019("planning for cutover"), Guide2020("planning for cutover"), Current("final data production and cutover"));

    private static readonly Standing ReEntry = Standing.SoftFigure(Guide2019("post Go Live"), Guide2020("planning for cutover"));

    // A couple of days in 2019; a few days, and elsewhere a couple of weeks, in 2020. Two working days are the least of these.
    private static readonly Standing Breather = Standing.SoftFigure(Guide2019("planning for cutover"), Guide2020("kick-off; planning for cutover"));

    private static readonly Standing Training = Standing.OwnDefault(Hardness.Soft, Guide2019("training"), Guide2020("key phases, step 10"));

    private static readonly Standing Registrations = Standing.HardDuty(
        Guide2019("cutover and Go Live"), Guide2020("planning for cutover"), Current("planning for cutover"));
}

using MigrationDomain.Rules;
using static MigrationDomain.Templates.GpPractice.MilestoneKeys;
using static MigrationDomain.Templates.GpPractice.Sources;

namespace MigrationDomain.Templates.GpPractice;

/// <summary>What must come before what, however dates are moved.</summary>
internal static class Sequences
{
    public static IEnumerable<SequenceRule> In(Edition edition) =>
    [
        new(OrderPlaced, KickOff, provenance: Start.In(edition)),
        new(KickOff, InitialDataProduction, provenance: Start.In(edition)),
        new(KickOff, TechnicalSurvey, sameDayAllowed: true, Start.In(edition)),
        new(InitialDataProduction, DataCheckComplete, provenance: Checking.In(edition)),
        new(DataCheckComplete, DataFixesComplete, sameDayAllowed: true, Checking.In(edition)),
        new(DataFixesComplete, DataSignOff, sameDayAllowed: true, Checking.In(edition)),
        new(DataSignOff, FinalDataProduction, provenance: SignOff.In(edition)),
        new(CutoverPlanningMeeting, FinalDataProduction, provenance: Cutover.In(edition)),
        new(LinksOff, FinalDataProduction, sameDayAllowed: true, Cutover.In(edition)),
        new(TrainingStart, TrainingEnd, sameDayAllowed: true, Own.In(edition)),
        new(TrainingEnd, GoLiveDay, provenance: Training.In(edition)),
        new(TechnicalSurvey, GoLiveDay, provenance: Survey.In(edition)),
        new(FinalDataProduction, GoLiveDay, provenance: Live.In(edition)),
        new(GoLiveDay, LinksOn, sameDayAllowed: true, Live.In(edition)),
        new(GoLiveDay, EndOfMigration, provenance: End.In(edition)),
    ];

    private static readonly Standing Start = Standing.HardDuty(Guide2019("key phases, steps 2 to 6"), Guide2020("key phases, steps 2 to 6"), Current("overview of a migration"));

    private static readonly Standing Checking = Standing.HardDuty(Guide2019("key phases, steps 6 to 8"), Guide2020("key phases, steps 6 to 8"));

    private static readonly Standing SignOff = Standing.HardDuty(Guide2019("initial data production"), Guide2020("key phases, step 8"));

    private static readonly Standing Cutover = Standing.HardDuty(Guide2019("planning for cutover"), Guide2020("planning for cutover"), Current("planning for cutover"));

    private static readonly Standing Training = Standing.HardDuty(Guide2019("training"), Guide2020("key phases, step 10"));

    private static readonly Standing Survey = Standing.HardDuty(Guide2019("technical survey"), Guide2020("technical survey"));

    private static readonly Standing Live = Standing.HardDuty(
        Guide2019("key phases, steps 11 to 14"), Guide2020("key phases, steps 11 to 14"), Current("final data production and cutover"));

    private static readonly Standing End = Standing.HardDuty(Guide2019("key phases, step 15"), Guide2020("key phases, step 15"));

    private static readonly Standing Own = Standing.OwnDefault(Hardness.Hard, Guide2019("training"), Guide2020("key phases, step 10"));
}

using MigrationDomain.Rules;

namespace MigrationDomain.Templates.GpPractice;

/// <summary>The milestones of a GP practice migration, by key.</summary>
internal static class MilestoneKeys
{
    public static readonly MilestoneKey OrderPlaced = new("order-placed");
    public static readonly MilestoneKey KickOff = new("kick-off");
    public static readonly MilestoneKey TechnicalSurvey = new("technical-survey");
    public static readonly MilestoneKey InitialDataProduction = new("initial-data-production");
    public static readonly MilestoneKey DataCheckComplete = new("data-check-complete");
    public static readonly MilestoneKey DataFixesComplete = new("data-fixes-complete");
    public static readonly MilestoneKey DataSignOff = new("data-sign-off");
    public static readonly MilestoneKey CutoverPlanningMeeting = new("cutover-planning-meeting");
    public static readonly MilestoneKey TrainingStart = new("training-start");
    public static readonly MilestoneKey TrainingEnd = new("training-end");
    public static readonly MilestoneKey PrescribingWorkaroundStart = new("prescribing-workaround-start");
    public static readonly MilestoneKey PrescribingWorkaroundEnd = new("prescribing-workaround-end");
    public static readonly MilestoneKey LinksOff = new("links-off");
    public static readonly MilestoneKey FinalDataProduction = new("final-data-production");
    public static readonly MilestoneKey GoLiveDay = new("go-live");
    public static readonly MilestoneKey LinksOn = new("links-on");
    public static readonly MilestoneKey RotaHorizon = new("rota-horizon");
    public static readonly MilestoneKey ReEntryTarget = new("re-entry-target");
    public static readonly MilestoneKey ReEntryLatest = new("re-entry-latest");
    public static readonly MilestoneKey ProcessReview = new("process-review");
    public static readonly MilestoneKey OldSystemAccessEnds = new("old-system-access-ends");
    public static readonly MilestoneKey OldSystemSupportEnds = new("old-system-support-ends");
    public static readonly MilestoneKey AccessExtensionDecision = new("access-extension-decision");
    public static readonly MilestoneKey EndOfMigration = new("end-of-migration");
}

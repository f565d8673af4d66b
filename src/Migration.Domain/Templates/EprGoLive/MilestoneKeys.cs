using MigrationDomain.Rules;

namespace MigrationDomain.Templates.EprGoLive;

/// <summary>The milestones of a hospital EPR go-live, by key.</summary>
internal static class MilestoneKeys
{
    public static readonly MilestoneKey Gate90 = new("gate-90");
    public static readonly MilestoneKey Gate60 = new("gate-60");
    public static readonly MilestoneKey Gate30 = new("gate-30");
    public static readonly MilestoneKey TrainingStart = new("training-start");
    public static readonly MilestoneKey SuperUsersTrained = new("superusers-trained");
    public static readonly MilestoneKey TrainingCheckpoint = new("training-checkpoint");
    public static readonly MilestoneKey CliniciansTrained = new("clinicians-trained");
    public static readonly MilestoneKey Rehearsal = new("rehearsal");
    public static readonly MilestoneKey TechnicalGoLive = new("technical-go-live");
    public static readonly MilestoneKey FinalPreparation = new("final-preparation");
    public static readonly MilestoneKey PreCutoverChecks = new("pre-cutover-checks");
    public static readonly MilestoneKey ExtractCheckpoint = new("extract-checkpoint");
    public static readonly MilestoneKey LoadCheckpoint = new("load-checkpoint");
    public static readonly MilestoneKey UserGoLive = new("user-go-live");
    public static readonly MilestoneKey CommandCentreEnds = new("command-centre-ends");
    public static readonly MilestoneKey HypercareEnds = new("hypercare-ends");
    public static readonly MilestoneKey AdoptionReview = new("adoption-review");
}

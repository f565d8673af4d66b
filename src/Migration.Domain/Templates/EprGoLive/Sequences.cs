using static MigrationDomain.Templates.EprGoLive.MilestoneKeys;
using static MigrationDomain.Templates.EprGoLive.Sources;
using static MigrationDomain.Templates.EprGoLive.Standings;

namespace MigrationDomain.Templates.EprGoLive;

/// <summary>What must come before what, however dates are moved.</summary>
internal static class Sequences
{
    public static IEnumerable<SequenceRule> All =>
    [
        new(Gate90, Gate60, provenance: OwnOrder(Panel("operational readiness"))),
        new(Gate60, Gate30, provenance: OwnOrder(Panel("operational readiness"))),
        new(Gate30, UserGoLive, provenance: OwnOrder(Panel("operational readiness"))),
        new(TrainingStart, SuperUsersTrained, provenance: OwnOrder(Timeline)),
        new(SuperUsersTrained, UserGoLive, provenance: OwnOrder(Timeline)),
        new(TrainingStart, TrainingCheckpoint, provenance: OwnOrder(Panel("the training trajectory at Medway"))),
        new(TrainingCheckpoint, UserGoLive, provenance: OwnOrder(Panel("the training trajectory at Medway"))),
        new(TrainingStart, CliniciansTrained, provenance: OwnOrder(Timeline)),
        new(CliniciansTrained, UserGoLive, provenance: OwnOrder(Timeline, GoLivePage)),
        new(Rehearsal, TechnicalGoLive, provenance: OwnOrder(CutoverLesson)),
        new(TechnicalGoLive, UserGoLive, provenance: OwnOrder(Panel("technical go-live at the Royal Marsden and Dudley"))),
        new(FinalPreparation, PreCutoverChecks, sameDayAllowed: true, OwnOrder(CutoverLesson)),
        new(PreCutoverChecks, ExtractCheckpoint, sameDayAllowed: true, OwnOrder(CutoverLesson)),
        new(ExtractCheckpoint, LoadCheckpoint, sameDayAllowed: true, Must(CutoverLesson)),
        new(LoadCheckpoint, UserGoLive, sameDayAllowed: true, Must(CutoverLesson)),
        new(UserGoLive, CommandCentreEnds, provenance: OwnOrder(Panel("gold, silver and bronze groups"))),
        new(CommandCentreEnds, HypercareEnds, sameDayAllowed: true, OwnOrder(Panel("support during and after go-live"))),
        new(HypercareEnds, AdoptionReview, sameDayAllowed: true, OwnOrder(Panel("measuring success"))),
    ];
}

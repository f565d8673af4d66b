using MigrationDomain.Rules;
using static MigrationDomain.Calendars.DayRoll;
using static MigrationDomain.Rules.DateOffset;
using static MigrationDomain.Rules.OffsetRule;
using static MigrationDomain.Templates.EprGoLive.MilestoneKeys;
using static MigrationDomain.Templates.EprGoLive.Sources;
using static MigrationDomain.Templates.EprGoLive.Standings;

namespace MigrationDomain.Templates.EprGoLive;

/// <summary>From the technical go-live to the review of what was gained.</summary>
internal static class GoLiveMilestones
{
    public static IEnumerable<MilestoneTemplate> All =>
    [
        new(TechnicalGoLive, "Technical go-live", Before(UserGoLive, Weeks(2)), Lesson(Panel("technical go-live at the Royal Marsden and Dudley")))
        {
            Phase = PhaseKeys.TechnicalGoLive, Owner = RoleKeys.TechnicalLead,
        },
        new(FinalPreparation, "Final preparation, mapping frozen", Before(UserGoLive, Days(7), Preceding), Lesson(CutoverLesson))
        {
            Phase = PhaseKeys.Cutover, Owner = RoleKeys.CutoverManager,
        },
        new(PreCutoverChecks, "Checks before the cutover", BeforeTheRun, Lesson(CutoverLesson))
        {
            Phase = PhaseKeys.Cutover, Owner = RoleKeys.CutoverManager,
        },
        Checkpoint(ExtractCheckpoint, "Go or no-go after the extract"),
        Checkpoint(LoadCheckpoint, "Go or no-go after the load"),
        new(UserGoLive, "User go-live", AnchorRule.Root, Must(Panel("go-live")))
        {
            Phase = PhaseKeys.Cutover, Owner = RoleKeys.SeniorResponsibleOwner,
        },
        new(CommandCentreEnds, "Command centre closes", After(UserGoLive, Days(14)), OwnFigure(Panel("gold, silver and bronze groups")))
        {
            Phase = PhaseKeys.Hypercare, Owner = RoleKeys.Gold,
        },
        new(HypercareEnds, "Hypercare ends", After(UserGoLive, Weeks(6)), OwnFigure(Panel("support during and after go-live"), PhasedRollOut))
        {
            Phase = PhaseKeys.Hypercare, Owner = RoleKeys.SupportLead,
        },
        new(AdoptionReview, "Adoption reviewed", After(UserGoLive, Months(3), Preceding), OwnFigure(Panel("measuring success"), LongBenefits))
        {
            Phase = PhaseKeys.Optimisation, Owner = RoleKeys.ConfigurationManager,
        },
    ];

    /// <summary>The day before users go live, or before the run when its first checkpoint is pinned to an earlier day.</summary>
    private static readonly DateRule BeforeTheRun = new EarliestOfRule([Before(UserGoLive, Days(1)), On(ExtractCheckpoint)], Preceding);

    // The cutover takes hours or a weekend, so without a pin both checkpoints are on its last day.
    private static MilestoneTemplate Checkpoint(MilestoneKey key, string name) => new(key, name, On(UserGoLive), Must(CutoverLesson))
    {
        Phase = PhaseKeys.Cutover,
        Owner = RoleKeys.Gold,
    };
}

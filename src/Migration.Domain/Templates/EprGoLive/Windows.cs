using static MigrationDomain.Rules.DateOffset;
using static MigrationDomain.Rules.OffsetRule;
using static MigrationDomain.Templates.EprGoLive.MilestoneKeys;
using static MigrationDomain.Templates.EprGoLive.Sources;
using static MigrationDomain.Templates.EprGoLive.Standings;

namespace MigrationDomain.Templates.EprGoLive;

/// <summary>The stretches of days that mean something to people and their calendars.</summary>
internal static class Windows
{
    public static IEnumerable<WindowTemplate> All =>
    [
        new(WindowKeys.DualEntry, "Dual entry", On(TechnicalGoLive), On(UserGoLive), Lesson(Panel("technical go-live at the Royal Marsden and Dudley")))
        {
            Purpose = "Appointments are kept in both systems, so that the new one is up to date on its first day.",
        },
        new(WindowKeys.LeaveEmbargo, "Leave embargo", Before(UserGoLive, Days(7)), After(UserGoLive, Days(14)), OwnFigure(Panel("support during and after go-live")))
        {
            Purpose = "No leave for those who carry the go-live; the days are a figure of this library.",
        },
        new(WindowKeys.CommandCentre, "Command centre", On(UserGoLive), On(CommandCentreEnds), OwnFigure(Panel("gold, silver and bronze groups")))
        {
            Purpose = "Gold, silver and bronze lead around the clock.",
        },
        new(WindowKeys.Hypercare, "Hypercare", On(UserGoLive), On(HypercareEnds), OwnFigure(Panel("support during and after go-live"), PhasedRollOut))
        {
            Purpose = "Floor walkers, champions, super users, the back office and one telephone number support the users.",
        },
        new(WindowKeys.Training, "Training", On(TrainingStart), On(UserGoLive), Lesson(TrainingShortfall))
        {
            Purpose = "Trainers and rooms are booked, and those in training are covered.",
        },
        new(WindowKeys.ReducedActivity, "Reduced activity", On(UserGoLive), On(CommandCentreEnds), OwnFigure(Panel("overcoming challenges")))
        {
            Purpose = "Fewer clinics, because nobody works at full speed in a new system from the first day.",
        },
    ];
}

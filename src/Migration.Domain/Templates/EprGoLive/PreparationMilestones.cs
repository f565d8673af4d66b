using static MigrationDomain.Calendars.DayRoll;
using static MigrationDomain.Rules.DateOffset;
using static MigrationDomain.Rules.OffsetRule;
using static MigrationDomain.Templates.EprGoLive.MilestoneKeys;
using static MigrationDomain.Templates.EprGoLive.Sources;
using static MigrationDomain.Templates.EprGoLive.Standings;

namespace MigrationDomain.Templates.EprGoLive;

/// <summary>From the first gate to the rehearsal.</summary>
internal static class PreparationMilestones
{
    public static IEnumerable<MilestoneTemplate> All =>
    [
        Gate(Gate90, 90),
        new(TrainingStart, "Training opens", Before(UserGoLive, Weeks(12), Preceding), Lesson(TrainingShortfall))
        {
            Phase = PhaseKeys.Training, Owner = RoleKeys.TrainingLead,
        },
        Gate(Gate60, 60),
        new(SuperUsersTrained, "Super users trained", Before(UserGoLive, Weeks(6), Preceding), Lesson(Timeline))
        {
            Phase = PhaseKeys.Training, Owner = RoleKeys.TrainingLead,
        },
        Gate(Gate30, 30),
        new(TrainingCheckpoint, "Training trajectory checked", Before(UserGoLive, Weeks(4), Preceding), Lesson(Panel("the training trajectory at Medway")))
        {
            Phase = PhaseKeys.Training, Owner = RoleKeys.ProgrammeManager, IsFloor = true,
        },
        new(CliniciansTrained, "Clinicians trained", Before(UserGoLive, Weeks(2), Preceding), Lesson(Timeline, GoLivePage))
        {
            Phase = PhaseKeys.Training, Owner = RoleKeys.TrainingLead,
        },
        new(Rehearsal, "Dress rehearsal", Before(TechnicalGoLive, Weeks(1), Preceding), OwnFigure(CutoverLesson))
        {
            Phase = PhaseKeys.Rehearsal, Owner = RoleKeys.CutoverManager,
        },
    ];

    // The ladder of 90, 60 and 30 days is customary; no source that could be read gives it.
    private static MilestoneTemplate Gate(Rules.MilestoneKey key, int days) => new(
        key, Invariant($"Gate review, {days} days before"), Before(UserGoLive, Days(days), Preceding), OwnFigure(Panel("operational readiness")))
    {
        Phase = PhaseKeys.OperationalReadiness,
        Owner = RoleKeys.ProgrammeBoard,
    };
}

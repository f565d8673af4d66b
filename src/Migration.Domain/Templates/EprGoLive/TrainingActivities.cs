using static MigrationDomain.Rules.OffsetRule;
using static MigrationDomain.Templates.EprGoLive.MilestoneKeys;
using static MigrationDomain.Templates.EprGoLive.RoleKeys;
using static MigrationDomain.Templates.EprGoLive.Sources;
using static MigrationDomain.Templates.EprGoLive.Standings;

namespace MigrationDomain.Templates.EprGoLive;

/// <summary>epr-01 to epr-08: the technical go-live, the training and the gates.</summary>
internal static class TrainingActivities
{
    public static IEnumerable<ActivityTemplate> All =>
    [
        new(new("epr-01"), "System live to the project team", PhaseKeys.TechnicalGoLive, Lesson(Panel("technical go-live at the Royal Marsden and Dudley")))
        {
            Owners = [TechnicalLead], NotBefore = On(TechnicalGoLive), Latest = On(TechnicalGoLive), Remark = "faults of access and security come out before users meet them",
        },
        new(new("epr-02"), "Appointments entered in both systems", PhaseKeys.TechnicalGoLive, Lesson(Panel("technical go-live at the Royal Marsden and Dudley")))
        {
            Owners = [OperationsLead], NotBefore = On(TechnicalGoLive), Latest = On(UserGoLive),
        },
        new(new("epr-03"), "Training opened", PhaseKeys.Training, Lesson(TrainingShortfall))
        {
            Owners = [TrainingLead], NotBefore = On(TrainingStart), Latest = On(TrainingStart), Remark = "the source trained over the last 3 months",
        },
        new(new("epr-04"), "Super users trained", PhaseKeys.Training, Lesson(Timeline))
        {
            Owners = [TrainingLead, WardManager], NotBefore = On(TrainingStart), Latest = On(SuperUsersTrained),
        },
        new(new("epr-05"), "Clinicians trained", PhaseKeys.Training, Lesson(Timeline, GoLivePage))
        {
            Owners = [TrainingLead, ClinicalLead], NotBefore = On(TrainingStart), Latest = On(CliniciansTrained), Remark = "other staff in the last 1 to 2 weeks",
        },
        new(new("epr-06"), "Training trajectory checked against the numbers", PhaseKeys.Training, Lesson(Panel("the training trajectory at Medway")))
        {
            Owners = [ProgrammeManager], NotBefore = On(TrainingStart), Latest = On(TrainingCheckpoint), Remark = "at least once, 4 weeks before",
        },
        new(new("epr-07"), "Share of trained staff at its target", PhaseKeys.Training, Lesson(TrainingShortfall))
        {
            Owners = [SeniorResponsibleOwner, TrainingLead], Latest = On(UserGoLive), Remark = "80% of end users in the source; the board says whether it binds",
        },
        new(new("epr-08"), "Gate reviews held", PhaseKeys.OperationalReadiness, OwnFigure(Panel("operational readiness")))
        {
            Owners = [ProgrammeBoard], NotBefore = On(Gate90), Latest = On(Gate30), Remark = "90, 60 and 30 days before",
        },
    ];
}

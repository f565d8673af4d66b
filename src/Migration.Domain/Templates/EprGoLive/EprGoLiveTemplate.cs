namespace MigrationDomain.Templates.EprGoLive;

/// <summary>A hospital takes an electronic patient record into use on one day.</summary>
internal static class EprGoLiveTemplate
{
    public static MigrationTemplate Build() => new(
        new("epr-go-live"),
        "Hospital EPR go-live",
        Editions.Lessons2025,
        [.. PreparationMilestones.All, .. GoLiveMilestones.All],
        [.. PreparationPhases.All, .. GoLivePhases.All],
        notices: [],
        Windows.All,
        [.. TrainingActivities.All, .. CutoverActivities.All, .. EngagementActivities.All, .. ReadinessActivities.All, .. SupportActivities.All],
        [.. LeadershipRoles.All, .. HospitalRoles.All, .. DeliveryRoles.All],
        Sequences.All,
        AvoidPeriods.All,
        Requirements.All,
        WindowKeys.LeaveEmbargo,
        [.. ReadinessGates.All, .. CutoverGates.All],
        [.. EngagementQuestions.All, .. ReadinessQuestions.All],
        streams: null,
        Risks.All,
        CutoverGates.PointOfNoReturn);
}

namespace MigrationDomain.Templates.GpPractice;

/// <summary>The move of a GP practice to another clinical system, put together for one edition.</summary>
internal static class GpPracticeTemplate
{
    public static MigrationTemplate In(Edition edition) => new(
        new("gp-practice"),
        "GP practice clinical system migration",
        edition,
        [.. PreparationMilestones.In(edition), .. CutoverMilestones.In(edition), .. ClosingMilestones.In(edition)],
        [.. PreparationPhases.In(edition), .. DataPhases.In(edition), .. CutoverPhases.In(edition), .. ClosingPhases.In(edition)],
        [.. ServiceNotices.In(edition), .. SupplierNotices.In(edition), .. PublicNotices.In(edition)],
        Windows.In(edition),
        Activities(edition),
        [.. PracticeRoles.All, .. ProjectRoles.In(edition), .. PartyRoles.In(edition)],
        Sequences.In(edition),
        AvoidPeriods.In(edition),
        Requirements.In(edition),
        WindowKeys.CriticalWindow,
        [.. StartingGates.In(edition), .. DataGates.In(edition), .. ClosingGates.In(edition)],
        Questions(edition),
        Streams.In(edition),
        Risks.In(edition),
        ClosingGates.PointOfNoReturn(edition));

    private static IEnumerable<ActivityTemplate> Activities(Edition edition) =>
    [
        .. OrderActivities.In(edition),
        .. KickOffActivities.In(edition),
        .. PreMigrationActivities.In(edition),
        .. DataActivities.In(edition),
        .. PlanningActivities.In(edition),
        .. FinalDataActivities.In(edition),
        .. CutoverActivities.In(edition),
        .. GoLiveActivities.In(edition),
        .. ClosingActivities.In(edition),
        .. WarningActivities.In(edition),
        .. CutoverRestrictions.In(edition),
        .. KickOffAgenda.In(edition),
        .. ReadinessActivities.In(edition),
    ];

    private static IEnumerable<ChecklistQuestion> Questions(Edition edition) =>
    [
        .. StartingQuestions.In(edition),
        .. KickOffQuestions.In(edition),
        .. PreparationQuestions.In(edition),
        .. InitialDataQuestions.In(edition),
        .. PlanningQuestions.In(edition),
        .. StreamQuestions.In(edition),
        .. GoLiveQuestions.In(edition),
        .. ClosingQuestions.In(edition),
    ];
}

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
        [.. PracticeRoles.All, .. ProjectRoles.All, .. PartyRoles.All],
        Sequences.In(edition),
        AvoidPeriods.In(edition),
        Requirements.In(edition),
        WindowKeys.CriticalWindow);

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
    ];
}

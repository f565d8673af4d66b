using static MigrationDomain.Templates.GpPractice.MilestoneKeys;
using static MigrationDomain.Templates.GpPractice.Sources;

namespace MigrationDomain.Templates.GpPractice;

/// <summary>The rooms to book at the kick-off: for the meetings, the data check and the training.</summary>
/// <remarks>The data check begins on the day of the initial data production, so its room serves both.</remarks>
internal static class RoomsNeeded
{
    public static IEnumerable<Requirement> In(Edition edition) =>
    [
        new RoomRequirement(seats: 1, PlanSpan.On(KickOff), provenance: Booked.In(edition)),
        new RoomRequirement(seats: 1, PlanSpan.During(PhaseKeys.DataChecking), "two screens", Screens.In(edition)),
        new RoomRequirement(seats: 1, PlanSpan.On(CutoverPlanningMeeting), provenance: Booked.In(edition)),
        new RoomRequirement(seats: 1, PlanSpan.During(WindowKeys.Training), "external monitors", Monitors.In(edition)) { IsForTraining = true },
    ];

    private static readonly Standing Booked = Standing.SoftDuty(KickoffDraft, Guide2019("initial data production"));

    private static readonly Standing Screens = Standing.SoftDuty(Guide2019("initial data production"));

    private static readonly Standing Monitors = Standing.SoftDuty(Guide2020("training"));
}

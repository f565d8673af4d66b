using System.Collections.Immutable;

namespace MigrationDomain.Availability;

/// <summary>The stable codes of conflicts: for storing, counting, translating and for setting a policy.</summary>
public static class ConflictCodes
{
    /// <summary>Somebody who is needed is busy. A blocker once the dates are announced, a warning before.</summary>
    public const string PersonUnavailable = "person-unavailable";

    /// <summary>Somebody who is needed does not work on that day of the week. A blocker once the dates are announced, a warning before.</summary>
    public const string PersonNotWorking = "person-not-working";

    /// <summary>Fewer holders of a role than needed are there. A blocker once the dates are announced, a warning before.</summary>
    public const string CoverBelowMinimum = "cover-below-minimum";

    /// <summary>Nobody knows: a day past what is recorded, unknown time, or a role that nobody holds. A warning.</summary>
    public const string AvailabilityUnknown = "availability-unknown";

    /// <summary>Two engagements of one person overlap, or an absence overlaps an engagement, within the days of the plan. A blocker.</summary>
    public const string DoubleBooked = "double-booked";

    /// <summary>Somebody is needed by two migrations on the same day. A blocker.</summary>
    public const string InTwoMigrations = "in-two-migrations";

    /// <summary>More seats of a room are taken at once than it has, within the days of the plan. A blocker.</summary>
    public const string RoomOverCapacity = "room-over-capacity";

    /// <summary>An event meets the critical window. A warning.</summary>
    public const string EventInWindow = "event-in-window";

    /// <summary>The cutover meets days on which none may take place. As heavy as the blackout says.</summary>
    public const string InBlackout = "in-blackout";

    /// <summary>The cutover meets none of the days on which one may take place. A blocker.</summary>
    public const string MissesAllowedWindow = "misses-allowed-window";

    /// <summary>The cutover lies partly on allowed days and partly beyond them. A blocker.</summary>
    public const string ExceedsAllowedWindow = "exceeds-allowed-window";

    internal static readonly ImmutableArray<string> All =
    [
        PersonUnavailable, PersonNotWorking, CoverBelowMinimum, AvailabilityUnknown, DoubleBooked, InTwoMigrations, RoomOverCapacity, EventInWindow,
        InBlackout, MissesAllowedWindow, ExceedsAllowedWindow,
    ];
}

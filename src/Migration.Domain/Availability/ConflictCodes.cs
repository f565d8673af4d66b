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

    /// <summary>Nobody, or too few, can do one thing only: those with the role have something else to do. A warning.</summary>
    public const string NotDedicated = "not-dedicated";

    /// <summary>Somebody is trained while nobody who teaches is there. A warning.</summary>
    public const string TrainerMissing = "trainer-missing";

    /// <summary>Clinics fill all the time somebody works on a day that should have free slots. A warning.</summary>
    public const string BreatherMissing = "breather-missing";

    /// <summary>Clinics are booked after the last day of rotas in the old system. A warning.</summary>
    public const string BeyondRotaHorizon = "beyond-rota-horizon";

    /// <summary>No room is booked on a day that needs one. A note.</summary>
    public const string RoomNotBooked = "room-not-booked";

    /// <summary>A party has not confirmed a day, a warning, or has refused it, a blocker.</summary>
    public const string SlotNotConfirmed = "slot-not-confirmed";

    /// <summary>All codes, in the order in which they are declared here.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        PersonUnavailable, PersonNotWorking, CoverBelowMinimum, AvailabilityUnknown, DoubleBooked, InTwoMigrations, RoomOverCapacity, EventInWindow,
        InBlackout, MissesAllowedWindow, ExceedsAllowedWindow, NotDedicated, TrainerMissing, BreatherMissing, BeyondRotaHorizon, RoomNotBooked, SlotNotConfirmed,
    ];
}

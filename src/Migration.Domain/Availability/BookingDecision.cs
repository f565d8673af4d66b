namespace MigrationDomain.Availability;

/// <summary>Whether something may be booked.</summary>
public enum BookingDecision
{
    /// <summary>It adds no conflict that weighs anything.</summary>
    Allowed,

    /// <summary>It adds a warning.</summary>
    Warn,

    /// <summary>It adds a blocker.</summary>
    Blocked,
}

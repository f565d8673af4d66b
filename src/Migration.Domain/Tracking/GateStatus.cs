namespace MigrationDomain.Tracking;

/// <summary>Where a gate stands.</summary>
public enum GateStatus
{
    /// <summary>Nobody has decided, or the decision was revoked or has run out.</summary>
    Undecided,

    /// <summary>It was decided to go on, and what that rests on still holds.</summary>
    Passed,

    /// <summary>It was decided to go on with conditions, and what that rests on still holds.</summary>
    PassedWithConditions,

    /// <summary>It was decided not to go on.</summary>
    Refused,

    /// <summary>It was decided to go on, but what that rests on does not hold: to be decided again.</summary>
    Reopened,
}

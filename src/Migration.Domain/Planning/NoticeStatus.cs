namespace MigrationDomain.Planning;

/// <summary>Where a notice stands on the day of the plan.</summary>
public enum NoticeStatus
{
    /// <summary>The request has no today, the last day to send is unknown, or the notice is not needed.</summary>
    NotJudged,

    /// <summary>Not sent, and there is still time: the last day is today or later.</summary>
    Due,

    /// <summary>Not sent, and the last day is past.</summary>
    Late,

    /// <summary>Sent, in time or not, and not yet confirmed.</summary>
    Sent,

    /// <summary>Sent and confirmed by the party.</summary>
    Acknowledged,
}

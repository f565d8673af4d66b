namespace MigrationDomain.Planning;

/// <summary>Which date of a plan is meant. The order is the order in which a comparison lists them.</summary>
public enum PlanDateKind
{
    /// <summary>The day of a milestone.</summary>
    Milestone,

    /// <summary>The first day of a window.</summary>
    WindowStart,

    /// <summary>The last day of a window.</summary>
    WindowEnd,

    /// <summary>The first day on which an activity may be done.</summary>
    ActivityStart,

    /// <summary>The last day by which an activity is done.</summary>
    ActivityEnd,

    /// <summary>The day on which a party must act.</summary>
    NoticeChange,

    /// <summary>The last day to tell a party.</summary>
    NoticeSendBy,
}

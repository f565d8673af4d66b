namespace MigrationDomain.Tracking;

/// <summary>Where a milestone, activity or notice stands on a day.</summary>
public enum ProgressStatus
{
    /// <summary>Open, and due later than the days looked ahead, or on no known day.</summary>
    NotStarted,

    /// <summary>Open, and due within the days looked ahead, today not included.</summary>
    DueSoon,

    /// <summary>Open, and due today.</summary>
    Due,

    /// <summary>Open, and due before today.</summary>
    Overdue,

    /// <summary>Open and not overdue itself, but something that must come before it is: see <see cref="ProgressLine.BlockedBy"/>.</summary>
    Blocked,

    /// <summary>Done; for a notice, also sent and confirmed.</summary>
    Done,

    /// <summary>Left undone for a reason: skipped, abandoned or overtaken.</summary>
    Skipped,
}

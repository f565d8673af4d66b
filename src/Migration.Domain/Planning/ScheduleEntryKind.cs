namespace MigrationDomain.Planning;

/// <summary>What a line of the schedule asks for.</summary>
public enum ScheduleEntryKind
{
    /// <summary>A milestone is reached.</summary>
    Milestone,

    /// <summary>An activity begins or is due.</summary>
    Activity,

    /// <summary>One of a series of meetings.</summary>
    Meeting,

    /// <summary>The last day to tell a party.</summary>
    SendNotice,

    /// <summary>The day by which a party should have confirmed.</summary>
    Acknowledgement,

    /// <summary>Ask a party that has not confirmed.</summary>
    Chase,

    /// <summary>Remind a party of the change.</summary>
    Reminder,
}

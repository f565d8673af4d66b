namespace MigrationDomain.Interchange.Project;

/// <summary>What ties a task of a project to a day, with the numbers of the format.</summary>
public enum ProjectConstraint
{
    /// <summary>Nothing: it follows its links.</summary>
    AsSoonAsPossible = 0,

    /// <summary>As late as its links allow.</summary>
    AsLateAsPossible = 1,

    /// <summary>It begins then.</summary>
    MustStartOn = 2,

    /// <summary>It ends then.</summary>
    MustFinishOn = 3,

    /// <summary>It begins then or later.</summary>
    StartNoEarlierThan = 4,

    /// <summary>It begins then or earlier.</summary>
    StartNoLaterThan = 5,

    /// <summary>It ends then or later.</summary>
    FinishNoEarlierThan = 6,

    /// <summary>It ends then or earlier.</summary>
    FinishNoLaterThan = 7,
}

namespace MigrationDomain.Tracking;

/// <summary>How something ended, if it has.</summary>
public enum Completion
{
    /// <summary>Nothing says that it ended.</summary>
    Open,

    /// <summary>It was done.</summary>
    Done,

    /// <summary>It will not be done, by decision.</summary>
    Skipped,

    /// <summary>It was begun and given up.</summary>
    Abandoned,

    /// <summary>It is no longer needed.</summary>
    Overtaken,
}

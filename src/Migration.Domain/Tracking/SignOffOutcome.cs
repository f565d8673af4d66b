namespace MigrationDomain.Tracking;

/// <summary>What somebody signed. Go, go with conditions and no-go decide a gate; approved and rejected decide anything else.</summary>
public enum SignOffOutcome
{
    /// <summary>Go on.</summary>
    Go,

    /// <summary>Go on, if the conditions are met.</summary>
    GoWithConditions,

    /// <summary>Do not go on.</summary>
    NoGo,

    /// <summary>Accepted.</summary>
    Approved,

    /// <summary>Not accepted.</summary>
    Rejected,
}

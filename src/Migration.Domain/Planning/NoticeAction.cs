namespace MigrationDomain.Planning;

/// <summary>What must be said to a party when a plan changes.</summary>
public enum NoticeAction
{
    /// <summary>Nothing: the party was not told yet, or what it was told still holds.</summary>
    None,

    /// <summary>Correct what was said; the day on which it was first said keeps counting.</summary>
    Amend,

    /// <summary>Give notice anew; the whole period counts again, up to the new day of the change.</summary>
    Reissue,

    /// <summary>Take back what was said: the change it spoke of is no longer planned, or has no known day.</summary>
    Withdraw,
}

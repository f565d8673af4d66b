namespace MigrationDomain.Availability;

/// <summary>What a party said about a day.</summary>
public enum SlotAnswer
{
    /// <summary>It was asked and has not answered.</summary>
    Awaited,

    /// <summary>It can act on that day.</summary>
    Confirmed,

    /// <summary>It cannot act on that day.</summary>
    Refused,
}

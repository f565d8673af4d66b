namespace MigrationDomain.Interchange.Holidays;

/// <summary>What became of a bank holiday from one set of tables to another.</summary>
public enum HolidayChangeKind
{
    /// <summary>The day is a bank holiday now and was none before.</summary>
    Added,

    /// <summary>The day was a bank holiday before and is none now.</summary>
    Removed,

    /// <summary>The day is a bank holiday in both, under another name, or in one of them as a substitute day. No date moves because of it.</summary>
    Renamed,
}

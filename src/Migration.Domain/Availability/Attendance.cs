namespace MigrationDomain.Availability;

/// <summary>Where a person stands in one session.</summary>
internal enum Attendance
{
    /// <summary>There.</summary>
    Available,

    /// <summary>Does not work then by pattern.</summary>
    NotWorking,

    /// <summary>Taken by a commitment, known even past the known-until day.</summary>
    Busy,

    /// <summary>Past the known-until day or in unknown time, with nothing recorded.</summary>
    Unknown,
}

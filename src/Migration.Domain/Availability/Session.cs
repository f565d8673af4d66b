namespace MigrationDomain.Availability;

/// <summary>Half a working day, in the time zone of the roster.</summary>
public enum Session
{
    /// <summary>From 08:00 up to 13:00.</summary>
    Morning,

    /// <summary>From 13:00 up to 18:30, the end of core hours.</summary>
    Afternoon,
}

namespace MigrationDomain.Calendars;

/// <summary>A part of the United Kingdom with bank holidays of its own, as GOV.UK publishes them.</summary>
public enum Division
{
    /// <summary>England and Wales.</summary>
    EnglandAndWales,

    /// <summary>Scotland.</summary>
    Scotland,

    /// <summary>Northern Ireland.</summary>
    NorthernIreland,
}

namespace MigrationDomain.Availability;

/// <summary>What makes a practice busier than usual.</summary>
public enum EventKind
{
    /// <summary>Anything not named here.</summary>
    Event,

    /// <summary>An extra clinic.</summary>
    Clinic,

    /// <summary>A review clinic that enters much structured data, such as for asthma or diabetes.</summary>
    DataRichClinic,

    /// <summary>A busy period without one event behind it.</summary>
    BusyPeriod,
}

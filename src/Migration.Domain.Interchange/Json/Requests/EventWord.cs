namespace MigrationDomain.Interchange.Json.Requests;

/// <summary>What goes on at the practice.</summary>
internal enum EventWord
{
    Clinic,
    DataRichClinic,
    BusyPeriod,
    Event,
}

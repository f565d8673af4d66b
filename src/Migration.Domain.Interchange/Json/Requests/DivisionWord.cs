namespace MigrationDomain.Interchange.Json.Requests;

/// <summary>A part of the United Kingdom with bank holidays of its own.</summary>
internal enum DivisionWord
{
    EnglandAndWales,
    Scotland,
    NorthernIreland,
}

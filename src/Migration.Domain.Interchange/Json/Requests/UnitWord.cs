namespace MigrationDomain.Interchange.Json.Requests;

/// <summary>The unit of an offset.</summary>
internal enum UnitWord
{
    WorkingDay,
    Day,
    Week,
    Month,
    Hour,
}

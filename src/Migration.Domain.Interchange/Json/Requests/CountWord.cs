namespace MigrationDomain.Interchange.Json.Requests;

/// <summary>Which ends of an offset count.</summary>
internal enum CountWord
{
    ExcludeStart,
    IncludeStart,
    ClearDays,
}

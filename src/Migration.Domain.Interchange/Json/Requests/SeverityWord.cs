namespace MigrationDomain.Interchange.Json.Requests;

/// <summary>How bad it is when something meets a blackout.</summary>
internal enum SeverityWord
{
    Note,
    Warning,
    Blocker,
}

namespace MigrationDomain.Interchange.Json.Requests;

/// <summary>What was said or done.</summary>
internal enum LedgerWord
{
    Sent,
    Acknowledged,
    Chased,
    Done,
    Skipped,
    Abandoned,
    Overtaken,
    Varied,
    Signed,
    Revoked,
}

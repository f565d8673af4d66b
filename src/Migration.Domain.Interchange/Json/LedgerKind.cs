namespace MigrationDomain.Interchange.Json;

/// <summary>The kinds of entries of a ledger, named as they are written.</summary>
internal enum LedgerKind
{
    Sent,
    Acknowledged,
    Chased,
    Done,
    Skipped,
    Abandoned,
    Overtaken,
    Happened,
    Varied,
#pragma warning disable CA1720 // the word of the document, no type
    Signed,
#pragma warning restore CA1720
    Counted,
    Rebaselined,
    Revoked,
}

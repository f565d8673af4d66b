namespace MigrationDomain.Interchange.Json;

/// <summary>What was said or done about a notice or a milestone.</summary>
public enum LedgerLineKind
{
    /// <summary>A notice was sent.</summary>
    Sent,

    /// <summary>The party confirmed a notice.</summary>
    Acknowledged,

    /// <summary>The party was asked again.</summary>
    Chased,

    /// <summary>It was done.</summary>
    Done,

    /// <summary>It was left out on purpose.</summary>
    Skipped,

    /// <summary>It was begun and given up.</summary>
    Abandoned,

    /// <summary>Something else made it needless.</summary>
    Overtaken,

    /// <summary>Another day was agreed for it.</summary>
    Varied,

    /// <summary>It was signed off.</summary>
#pragma warning disable CA1720 // the word of the document, no type
    Signed,
#pragma warning restore CA1720

    /// <summary>An earlier line was taken back.</summary>
    Revoked,
}

using MigrationDomain.Templates;

namespace MigrationDomain.Tracking;

/// <summary>A party confirmed a notice.</summary>
/// <remarks>
/// Being received is what counts, so a confirmation without a record of sending is accepted: the party was told, at the latest, on that day.
/// A confirmation of a day before the first recorded sending confirms nothing.
/// </remarks>
public sealed class AcknowledgedEntry : LedgerEntry
{
    /// <summary>Records that a notice was confirmed.</summary>
    /// <param name="notice">The notice.</param>
    public AcknowledgedEntry(NoticeKey notice)
        : base("acknowledged", LedgerSubject.Of(notice)) => Notice = notice;

    /// <summary>The notice.</summary>
    public NoticeKey Notice { get; }
}

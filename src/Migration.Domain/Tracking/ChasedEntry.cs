using MigrationDomain.Templates;

namespace MigrationDomain.Tracking;

/// <summary>A party was reminded or asked again. Only what was sent can be chased.</summary>
public sealed class ChasedEntry : LedgerEntry
{
    /// <summary>Records that a party was chased.</summary>
    /// <param name="notice">The notice.</param>
    public ChasedEntry(NoticeKey notice)
        : base("chased", LedgerSubject.Of(notice)) => Notice = notice;

    /// <summary>The notice.</summary>
    public NoticeKey Notice { get; }
}

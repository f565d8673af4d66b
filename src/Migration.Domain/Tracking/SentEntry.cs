using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Tracking;

/// <summary>A party was told. A notice may be sent again, for example after the plan moved.</summary>
/// <remarks>A notice counts from the day it is received: give that day as <see cref="LedgerEntry.On"/> when it is not the day of sending.</remarks>
public sealed class SentEntry : LedgerEntry
{
    /// <summary>Records that a notice was given.</summary>
    /// <param name="notice">The notice.</param>
    public SentEntry(NoticeKey notice)
        : base("sent", LedgerSubject.Of(notice)) => Notice = notice;

    /// <summary>The notice.</summary>
    public NoticeKey Notice { get; }

    /// <summary>The day of the change of which the party was told, or <see langword="null"/> when it was not recorded.</summary>
    public LocalDate? ChangeOn { get; init; }

    private protected override object? Details => ChangeOn;
}

namespace MigrationDomain.Tracking;

/// <summary>The day on which a milestone or activity really happened: a fact from which other dates follow.</summary>
/// <remarks>What has an actual date is done. A wrong actual date is revoked before the right one is recorded.</remarks>
public sealed class ActualDateEntry : LedgerEntry
{
    /// <summary>Records the day something happened, which is the day the entry is about.</summary>
    /// <param name="subject">A milestone or activity.</param>
    /// <exception cref="ArgumentException"><paramref name="subject"/> is something else.</exception>
    public ActualDateEntry(LedgerSubject subject)
        : base("happened", subject, LedgerSubjectKind.Milestone, LedgerSubjectKind.Activity)
    {
    }

    /// <summary>Why it was not the planned day; the plan itself unless said otherwise.</summary>
    public SlipCause Cause { get; init; } = SlipCause.Replan;

    internal override Completion Completes => Completion.Done;

    private protected override object? Details => Cause;
}

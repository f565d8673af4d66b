namespace MigrationDomain.Tracking;

/// <summary>A milestone, notice or activity that will not be done, with the reason: skipped, abandoned or overtaken.</summary>
public abstract class LeftUndoneEntry : LedgerEntry
{
    private protected LeftUndoneEntry(string verb, LedgerSubject subject)
        : base(verb, subject, LedgerSubjectKind.Milestone, LedgerSubjectKind.Notice, LedgerSubjectKind.Activity)
    {
    }

    /// <summary>Why, in the caller's words; not blank.</summary>
    public required string Reason { get; init; }

    private protected override object? Details => Reason;

    internal override IEnumerable<string> FindFaults() => Gaps((Reason, "reason"));
}

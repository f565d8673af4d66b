namespace MigrationDomain.Tracking;

/// <summary>A milestone, activity or the change a notice asks for was done.</summary>
/// <remarks>Other dates keep following from the planned day; record an <see cref="ActualDateEntry"/> as well when they should follow from what happened.</remarks>
public sealed class DoneEntry : LedgerEntry
{
    /// <summary>Records that something was done.</summary>
    /// <param name="subject">A milestone, notice or activity.</param>
    /// <exception cref="ArgumentException"><paramref name="subject"/> is something else.</exception>
    public DoneEntry(LedgerSubject subject)
        : base("done", subject, LedgerSubjectKind.Milestone, LedgerSubjectKind.Notice, LedgerSubjectKind.Activity)
    {
    }

    /// <summary>Where the proof is, for example "form 7"; empty when there is none.</summary>
    public string Evidence { get; init; } = "";

    internal override Completion Completes => Completion.Done;

    private protected override object? Details => Evidence;
}

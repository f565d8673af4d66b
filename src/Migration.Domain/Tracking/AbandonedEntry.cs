namespace MigrationDomain.Tracking;

/// <summary>A milestone, notice or activity was begun and given up.</summary>
public sealed class AbandonedEntry : LeftUndoneEntry
{
    /// <summary>Records that something was given up.</summary>
    /// <param name="subject">A milestone, notice or activity.</param>
    /// <exception cref="ArgumentException"><paramref name="subject"/> is something else.</exception>
    public AbandonedEntry(LedgerSubject subject)
        : base("abandoned", subject)
    {
    }

    internal override Completion Completes => Completion.Abandoned;
}

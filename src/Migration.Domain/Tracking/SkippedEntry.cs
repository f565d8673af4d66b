namespace MigrationDomain.Tracking;

/// <summary>A milestone, notice or activity will not be done, by decision.</summary>
public sealed class SkippedEntry : LeftUndoneEntry
{
    /// <summary>Records that something is left out.</summary>
    /// <param name="subject">A milestone, notice or activity.</param>
    /// <exception cref="ArgumentException"><paramref name="subject"/> is something else.</exception>
    public SkippedEntry(LedgerSubject subject)
        : base("skipped", subject)
    {
    }

    internal override Completion Completes => Completion.Skipped;
}

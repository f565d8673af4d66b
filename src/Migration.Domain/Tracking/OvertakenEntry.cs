namespace MigrationDomain.Tracking;

/// <summary>A milestone, notice or activity is no longer needed, because something else made it so.</summary>
public sealed class OvertakenEntry : LeftUndoneEntry
{
    /// <summary>Records that something is no longer needed.</summary>
    /// <param name="subject">A milestone, notice or activity.</param>
    /// <exception cref="ArgumentException"><paramref name="subject"/> is something else.</exception>
    public OvertakenEntry(LedgerSubject subject)
        : base("overtaken", subject)
    {
    }

    internal override Completion Completes => Completion.Overtaken;
}

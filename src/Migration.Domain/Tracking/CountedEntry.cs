using MigrationDomain.Templates;

namespace MigrationDomain.Tracking;

/// <summary>How many items were left in a queue of work at the end of a day.</summary>
public sealed class CountedEntry : LedgerEntry
{
    /// <summary>Records a count.</summary>
    /// <param name="queue">The queue.</param>
    public CountedEntry(QueueKey queue)
        : base("counted", LedgerSubject.Of(queue)) => Queue = queue;

    /// <summary>The queue.</summary>
    public QueueKey Queue { get; }

    /// <summary>How many items were left, 0 or more.</summary>
    public required int Outstanding { get; init; }

    private protected override object? Details => Outstanding;

    internal override IEnumerable<string> FindFaults()
    {
        if (Outstanding < 0)
        {
            yield return Invariant($"Entry '{Id}' counts {Outstanding} items in {Subject}; give 0 or more.");
        }
    }
}

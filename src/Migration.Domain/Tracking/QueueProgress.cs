using System.Diagnostics;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Tracking;

/// <summary>How far a queue of work is from empty: one that a criterion of a gate asks to be counted down to 0 (<see cref="GateCriterion.Queue"/>).</summary>
/// <remarks>Equality is by reference.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class QueueProgress
{
    internal QueueProgress(QueueKey queue, LocalDate? emptyOn, CountedEntry? counted, ProgressStatus status)
    {
        Queue = queue;
        EmptyOn = emptyOn;
        Outstanding = counted?.Outstanding;
        CountedOn = counted?.On;
        Status = status;
    }

    /// <summary>The queue.</summary>
    public QueueKey Queue { get; }

    /// <summary>The day of the gate, on which it must be empty, or <see langword="null"/> when that is unknown.</summary>
    public LocalDate? EmptyOn { get; }

    /// <summary>How many items were left at the last count, or <see langword="null"/> when nothing was counted.</summary>
    public int? Outstanding { get; }

    /// <summary>The day of the last count, or <see langword="null"/> when nothing was counted.</summary>
    public LocalDate? CountedOn { get; }

    /// <summary>
    /// Where it stands. Done only when nothing was left at the end of <see cref="EmptyOn"/> itself: a queue that was empty the week before
    /// fills again, and one that was not counted is not known to be empty.
    /// </summary>
    public ProgressStatus Status { get; }

    /// <summary>For example "inboxes: 7 left on 2026-09-08, to be empty on 2026-09-10".</summary>
    /// <returns>Invariant English.</returns>
    public override string ToString() =>
        $"{Queue}: {(Outstanding is { } left ? Invariant($"{left} left on {CountedOn:R}") : "not counted")}, to be empty on {ProgressWords.Day(EmptyOn)}";
}

using System.Collections.Immutable;
using System.Diagnostics;
using MigrationDomain.Planning;
using NodaTime;

namespace MigrationDomain.Tracking;

/// <summary>Where a migration stands at the end of a day. Made by <see cref="ProgressTracker.Report"/>; never changes.</summary>
/// <remarks>No name of a person, reason or note of the ledger is in any of its texts. Equality is by reference.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ProgressReport
{
    internal ProgressReport(TrackedPlan tracked)
    {
        Plan = tracked.Plan;
        AsOf = tracked.AsOf;
        SoonThrough = tracked.SoonThrough;
        Lines = ProgressLines.Of(tracked);
        NotAcknowledged =
        [
            .. tracked.Plan.Notices.Where(notice => tracked.SentOn(notice) is not null && !tracked.IsAcknowledged(notice)
                && tracked.CompletionOf(LedgerSubject.Of(notice.Key)) == Completion.Open),
        ];
        ToChase = ChaseList.Of(tracked);
        Queues = QueueCounts.Of(tracked);
    }

    /// <summary>The plan.</summary>
    public MigrationPlan Plan { get; }

    /// <summary>The day at whose end it is looked at.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The last day that is soon.</summary>
    public LocalDate SoonThrough { get; }

    /// <summary>
    /// Every milestone, notice and activity by the day it is due, unknown days last; those of one day in that order of kinds, then in the order
    /// of the plan.
    /// </summary>
    public ImmutableArray<ProgressLine> Lines { get; }

    /// <summary>The notices that were sent and neither confirmed nor ended, in the order of the notice sheet.</summary>
    public ImmutableArray<PlannedNotice> NotAcknowledged { get; }

    /// <summary>Whom to contact again, longest due first; each party of a notice once.</summary>
    public ImmutableArray<Chase> ToChase { get; }

    /// <summary>How far the queues of work are from empty, in the order of the options.</summary>
    public ImmutableArray<QueueProgress> Queues { get; }

    /// <summary>The line of a subject.</summary>
    /// <param name="subject">A milestone, notice or activity.</param>
    /// <returns>The line.</returns>
    /// <exception cref="KeyNotFoundException">The plan has no such part.</exception>
    public ProgressLine this[LedgerSubject subject] =>
        Lines.FirstOrDefault(line => line.Subject == subject) ?? throw new KeyNotFoundException($"The plan has no {subject} to report on.");

    /// <summary>Lists what stands in one way.</summary>
    /// <param name="status">The status.</param>
    /// <returns>The lines in the order of <see cref="Lines"/>.</returns>
    public ImmutableArray<ProgressLine> With(ProgressStatus status) => [.. Lines.Where(line => line.Status == status)];

    /// <summary>Says in a sentence or two where the migration stands.</summary>
    /// <param name="audience">For whom: the planner is told what to do, the practice what is late and due, the public whether the day stands.</param>
    /// <returns>Invariant English.</returns>
    public string Summary(Audience audience) => ProgressSummary.Of(this, audience);

    /// <summary>The summary for the planner.</summary>
    /// <returns>Invariant English.</returns>
    public override string ToString() => Summary(Audience.Planner);
}

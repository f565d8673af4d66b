using System.Collections.Immutable;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Tracking;

/// <summary>Works out how far the queues of work are from empty.</summary>
internal static class QueueCounts
{
    public static ImmutableArray<QueueProgress> Of(TrackedPlan tracked) =>
    [
        .. from gate in tracked.Plan.Request.Template.Gates
           from criterion in gate.Criteria
           where criterion.Queue is not null
           select Of(criterion.Queue!, tracked.Plan.Derive(gate.On)?.Date, tracked),
    ];

    private static QueueProgress Of(QueueKey queue, LocalDate? emptyOn, TrackedPlan tracked)
    {
        SubjectState counts = tracked.StateOf(LedgerSubject.Of(queue));
        bool isEmpty = emptyOn is { } day && counts.CountOn(day) is { Outstanding: 0 } count && count.On == day;
        return new(queue, emptyOn, counts.CountOn(tracked.AsOf), isEmpty ? ProgressStatus.Done : tracked.Judge(emptyOn, isBlocked: false));
    }
}

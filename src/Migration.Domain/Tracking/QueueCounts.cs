using System.Collections.Immutable;
using MigrationDomain.Planning;
using NodaTime;

namespace MigrationDomain.Tracking;

/// <summary>Works out how far the queues of work are from empty.</summary>
internal static class QueueCounts
{
    public static ImmutableArray<QueueProgress> Of(TrackedPlan tracked) =>
    [
        .. from queue in tracked.Options.Queues
           let activity = tracked.Plan.Activities.FirstOrDefault(activity => activity.Key == queue.Activity)
           where activity is not null
           select Of(queue, activity, tracked),
    ];

    private static QueueProgress Of(ZeroCount queue, PlannedActivity activity, TrackedPlan tracked)
    {
        SubjectState counts = tracked.StateOf(LedgerSubject.Of(queue.Key));
        LocalDate? emptyOn = activity.By;
        bool isEmpty = emptyOn is { } day && counts.CountOn(day) is { Outstanding: 0 } count && count.On == day;
        return new(queue, emptyOn, counts.CountOn(tracked.AsOf), isEmpty ? ProgressStatus.Done : tracked.Judge(emptyOn, isBlocked: false));
    }
}

using System.Collections.Immutable;
using MigrationDomain.Rules;
using NodaTime;

namespace MigrationDomain.Tracking;

/// <summary>Judges where the parts of a plan stand.</summary>
internal static class ProgressLines
{
    public static ImmutableArray<ProgressLine> Of(TrackedPlan tracked) =>
    [
        .. TrackedParts.Of(tracked)
            .Select(part => Of(part, tracked))
            .OrderBy(line => line.DueOn ?? LocalDate.MaxIsoValue)
            .ThenBy(line => line.Subject.Kind),
    ];

    private static ProgressLine Of(TrackedPart part, TrackedPlan tracked)
    {
        Completion completion = tracked.CompletionOf(part.Subject);
        bool isOpen = completion == Completion.Open && !part.IsAnswered;
        LocalDate? due = tracked.DueOn(part.Subject, part.PlannedOn);
        ImmutableArray<MilestoneKey> blockedBy = isOpen ? [.. tracked.Holding(part.Predecessors)] : [];
        ProgressStatus status = isOpen ? tracked.Judge(due, !blockedBy.IsEmpty) : Ended(completion);
        return new ProgressLine(part.Subject, part.Name, part.Owner, status)
        {
            Completion = completion,
            DueOn = due,
            SettledOn = part.SettledOn,
            BaselineOn = part.BaselineOn,
            OverdueByDays = status == ProgressStatus.Overdue ? Period.DaysBetween(due!.Value, tracked.AsOf) : 0,
            SlipWorkingDays = status == ProgressStatus.Skipped ? null : Slip(part, due, isOpen, tracked),
            BlockedBy = blockedBy,
        };
    }

    private static ProgressStatus Ended(Completion completion) =>
        completion is Completion.Open or Completion.Done ? ProgressStatus.Done : ProgressStatus.Skipped;

    private static int? Slip(TrackedPart part, LocalDate? due, bool isOpen, TrackedPlan tracked)
    {
        LocalDate? open = due < tracked.AsOf ? tracked.AsOf : due;
        LocalDate? day = part.HappenedOn ?? (isOpen ? open : null);
        return part.BaselineOn is { } planned && day is { } expected && part.Calendar.Covers(planned) && part.Calendar.Covers(expected)
            ? part.Calendar.CountWorkingDays(planned, expected)
            : null;
    }
}

using MigrationDomain.Planning;

namespace MigrationDomain.Tracking;

/// <summary>A report in a sentence or two.</summary>
internal static class ProgressSummary
{
    public static string Of(ProgressReport report, Audience audience) => audience switch
    {
        Audience.Planner => $"{Planner(report)} {Root(report)}.",
        Audience.Practice => $"{Practice(report)} {Root(report)}.",
        _ => $"{Root(report)}{(report.With(ProgressStatus.Overdue).IsEmpty ? "" : "; some preparations are behind")}.",
    };

    private static string Planner(ProgressReport report)
    {
        string standing = Invariant($"On {report.AsOf:R}: {Lines(report, ProgressStatus.Overdue)} overdue, {Lines(report, ProgressStatus.Due)} due today, {Lines(report, ProgressStatus.DueSoon)} due by {report.SoonThrough:R}, {Lines(report, ProgressStatus.Blocked)} blocked");
        string chase = $"{ProgressWords.Count(report.NotAcknowledged.Length, "confirmation is", "confirmations are")} outstanding, {ProgressWords.Count(report.ToChase.Length, "party is", "parties are")} to be chased";
        return $"{standing}; {chase}.{Queues(report)}";
    }

    private static string Practice(ProgressReport report)
    {
        int due = Lines(report, ProgressStatus.Due) + Lines(report, ProgressStatus.DueSoon);
        return Invariant($"On {report.AsOf:R}: {Lines(report, ProgressStatus.Overdue)} overdue, {due} due by {report.SoonThrough:R}.") + Queues(report);
    }

    // Queues are only spoken of when their day is near: they fill every day.
    private static string Queues(ProgressReport report)
    {
        QueueProgress[] near = [.. report.Queues.Where(queue => queue.Status is ProgressStatus.DueSoon or ProgressStatus.Due or ProgressStatus.Overdue)];
        IEnumerable<string> days = near.GroupBy(queue => queue.EmptyOn).OrderBy(day => day.Key)
            .Select(day => Invariant($" {ProgressWords.Count(day.Count(), "queue is", "queues are")} still to be counted empty on {day.Key:R}."));
        return string.Concat(days);
    }

    private static string Root(ProgressReport report)
    {
        ProgressLine root = report[LedgerSubject.Of(report.Plan.Request.Template.Root)];
        string slip = root.SlipWorkingDays is { } days and not 0 ? $", {ProgressWords.Slip(days)}" : "";
        return root.Status switch
        {
            ProgressStatus.Done => Invariant($"{root.Name} was on {root.SettledOn ?? root.DueOn:R}{slip}"),
            ProgressStatus.Skipped => $"{root.Name} will not take place",
            ProgressStatus.Overdue => Invariant($"{root.Name} was planned for {root.DueOn:R} and has not been reported"),
            _ => Invariant($"{root.Name} is planned for {root.DueOn:R}{slip}"),
        };
    }

    private static int Lines(ProgressReport report, ProgressStatus status) => report.With(status).Length;
}

using NodaTime;

namespace MigrationDomain.Tracking;

/// <summary>The English of progress.</summary>
internal static class ProgressWords
{
    public static string Day(LocalDate? day) => day is { } known ? Invariant($"{known:R}") : "an unknown day";

    public static string Count(int count, string one, string more) => Invariant($"{count} {(count == 1 ? one : more)}");

    public static string WorkingDays(int days) => Count(days, "working day", "working days");

    public static string Completion(Completion completion) => completion switch
    {
        Tracking.Completion.Open => "open",
        Tracking.Completion.Done => "done",
        Tracking.Completion.Skipped => "skipped",
        Tracking.Completion.Abandoned => "abandoned",
        _ => "overtaken",
    };

    public static string Standing(ProgressLine line) => line.Status switch
    {
        ProgressStatus.Done or ProgressStatus.Skipped => Ended(line),
        ProgressStatus.Overdue => Invariant($"overdue since {line.DueOn:R} ({Count(line.OverdueByDays, "day", "days")})"),
        ProgressStatus.Due => Invariant($"due today, {line.DueOn:R}"),
        ProgressStatus.DueSoon => Invariant($"due soon, on {line.DueOn:R}"),
        ProgressStatus.Blocked => $"due on {Day(line.DueOn)}, blocked by {string.Join(", ", line.BlockedBy)}",
        _ => line.DueOn is { } due ? Invariant($"due on {due:R}") : "no day stated",
    };

    /// <summary>How a slip is said, for example "2 working days later than the baseline".</summary>
    public static string Slip(int workingDays) => workingDays switch
    {
        0 => "as in the baseline",
        < 0 => $"{WorkingDays(-workingDays)} earlier than the baseline",
        _ => $"{WorkingDays(workingDays)} later than the baseline",
    };

    private static string Ended(ProgressLine line)
    {
        string how = line.Completion == Tracking.Completion.Open ? "acknowledged" : Completion(line.Completion);
        return line.SettledOn is { } day ? Invariant($"{how} on {day:R}") : how;
    }
}

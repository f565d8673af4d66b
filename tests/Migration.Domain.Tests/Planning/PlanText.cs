namespace MigrationDomain.Planning;

/// <summary>A plan as plain text.</summary>
internal static class PlanText
{
    /// <summary>One line for each milestone, notice, the critical window and each finding, with weekdays, for a person with a calendar.</summary>
    internal static string Dates(MigrationPlan plan) => Lines(
    [
        $"{plan.Request.Template.Root} {Day(plan.Request.RootDate)}, {plan.Request.Template.Edition.Key}, {plan.Request.Calendar.Name}{(plan.Request.Today is { } today ? $", today {Day(today)}" : "")}",
        "", "milestones",
        .. plan.Milestones.Select(Line),
        "", "critical window",
        .. plan.Windows.Where(window => window.Key == plan.Request.Template.CriticalWindow).Select(window => $"{Day(window.From)} to {Day(window.To)}"),
        "", "notices",
        .. plan.Notices.Select(notice => Line(notice, plan.Request.Today is not null)),
        "", "findings",
        .. plan.Findings.Select(finding => $"{Day(finding.On)}  {finding.Code} {finding.Subject}. {finding}"),
    ]);

    /// <summary>The same, with every phase, window and activity.</summary>
    internal static string Programme(MigrationPlan plan) => Dates(plan) + Lines(
    [
        "", "phases",
        .. plan.Phases.Select(phase => $"{Day(phase.From)} to {Day(phase.To)}  {phase.Key}"),
        "", "windows",
        .. plan.Windows.Select(window => $"{Day(window.From)} to {Day(window.To)}  {window.Key}"),
        "", "activities",
        .. plan.Activities.Select(activity => $"{Day(activity.From)} to {Day(activity.By)}  {activity.Key}"),
    ]);

    /// <summary>Everything the plan says, every step of every date included.</summary>
    internal static string Whole(MigrationPlan plan) => Brief(plan) + Lines(
    [
        .. plan.Milestones.Select(milestone => $"{milestone} | {milestone.Derivation}"),
        .. plan.Notices.Select(notice => $"{notice} | {notice.Derivation}"),
        .. plan.Windows.Select(window => $"{window} | {window.FromDerivation} | {window.ToDerivation}"),
        .. plan.Activities.Select(activity => $"{activity} | {activity.NotBefore} | {activity.Latest}"),
        .. plan.Schedule().Select(entry => $"{entry}"),
    ]);

    /// <summary>Every date and finding, without the steps.</summary>
    internal static string Brief(MigrationPlan plan) => Lines(
    [
        $"{plan}",
        .. plan.Milestones.Select(milestone => Invariant($"{milestone.Key} {milestone.Raw:R} {milestone.Date:R} slack {milestone.SlackDays} {milestone.SlackWorkingDays}")),
        .. plan.Notices.Select(notice => Line(notice, isJudged: true) + Invariant($" {notice.AcknowledgeBy:R} {notice.ChaseOn:R} {notice.BackOn:R}")),
        .. plan.Phases.Select(phase => Invariant($"{phase.Key} {phase.From:R} {phase.To:R} {phase.LengthDays}")),
        .. plan.Windows.Select(window => Invariant($"{window.Key} {window.From:R} {window.To:R}")),
        .. plan.Activities.Select(activity => Invariant($"{activity.Key} {activity.From:R} {activity.By:R} {activity.Occurrences.Length}")),
        .. plan.Findings.Select(finding => $"{finding.Code} {finding.Subject} {finding}"),
    ]);

    internal static string Word(NoticeStatus status) => status switch
    {
        NoticeStatus.Due => "due",
        NoticeStatus.Late => "late",
        NoticeStatus.Sent => "sent",
        NoticeStatus.Acknowledged => "acknowledged",
        _ => "not-judged",
    };

    private static string Line(PlannedMilestone milestone) =>
        $"{Day(milestone.Date)}  {milestone.Key}{Raw(milestone.Raw, milestone.Date)}{(milestone.IsPinned ? ", pinned" : "")}";

    private static string Line(PlannedNotice notice, bool isJudged)
    {
        string reminders = string.Join(" and ", notice.Reminders.Select(day => Day(day)).DefaultIfEmpty("none"));
        string late = notice.Status == NoticeStatus.Late ? Invariant($" by {notice.LateByDays} days") : "";
        string standing = isJudged ? $", {Word(notice.Status)}{late}, told today the earliest change is {Day(notice.EarliestChange)}" : "";
        return $"{Day(notice.SendBy)}  {notice.Key}{Raw(notice.Raw, notice.SendBy)}, change {Day(notice.ChangeOn)}, reminders {reminders}{standing}";
    }

    private static string Day(LocalDate? day) => day is { } known ? Invariant($"{known:ddd uuuu-MM-dd}") : "unknown       ";

    private static string Raw(LocalDate? raw, LocalDate? date) => raw == date || raw is null ? "" : $" (before rolling {Day(raw)})";

    private static string Lines(IEnumerable<string> lines) => string.Concat(lines.Select(line => line.TrimEnd() + "\n"));
}

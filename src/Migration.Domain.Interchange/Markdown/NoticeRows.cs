using MigrationDomain.Planning;

namespace MigrationDomain.Interchange.Markdown;

/// <summary>The notice sheet as a table.</summary>
internal static class NoticeRows
{
    public static void Write(MarkdownPage page, MigrationPlan plan) => page.Table(
        ["Tell by", "Party", "Change on", "Back on", "Remind on", "Status"],
        plan.Notices.Select(IReadOnlyList<string> (notice) =>
        [
            PlanWords.Day(notice.SendBy),
            notice.Template.PartyName,
            PlanWords.Day(notice.ChangeOn),
            notice.BackOn is null ? "" : PlanWords.Day(notice.BackOn),
            string.Join(", ", notice.Reminders.Select(day => PlanWords.Day(day))),
            PlanWords.Standing(notice),
        ]));
}

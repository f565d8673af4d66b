using MigrationDomain.Availability;
using MigrationDomain.Planning;
using MigrationDomain.Rules;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Interchange.Html;

/// <summary>The facts of a plan as tables.</summary>
internal static class ReportTables
{
    private const string Standings =
        "A hard rule binds, a soft one is good practice. Its figure stands in its source as a must or a may, is a local custom or our default, or is unverified since an earlier edition gave it.";

    public static void WriteWhatIsInTheWay(HtmlPage page, MigrationPlan plan, HtmlOptions options)
    {
        page.Table("conflicts", "Conflicts", "A blocker stands in the way, a warning is to be decided; what was accepted stays listed.", ["Weight", "What clashes"], Conflicts(options).Select(conflict =>
            Weighed(conflict.Severity, conflict.Acceptance is null ? null : "accepted", conflict.Explain(options.Audience))));
        page.Table("findings", "Findings", "They are about the plan itself, whoever is there.", ["Weight", "What there is to know"], plan.Findings.Select(finding => Weighed(finding.Severity, null, finding.Message)));
    }

    public static void WriteFacts(HtmlPage page, MigrationPlan plan)
    {
        MigrationTemplate template = plan.Request.Template;
        page.Table("milestones", "Milestones", Standings, ["Milestone", "Day", "How it came about", "Answers for it", "Standing"], plan.Milestones.Select(milestone => new ReportRow(
            $"milestone-{milestone.Key}", null, milestone.Name, Day(milestone.Date), PlanWords.Rule(milestone), Role(template, milestone.Template.Owner), Standing(milestone.Template.Provenance))));
        page.Table("notices", "Notices", "To be told by a day is to be told on it at the latest.", ["Whom to tell", "Tell by", "Change on", "Back on", "Remind on", "How it stands", "What is asked"], plan.Notices.Select(notice => new ReportRow(
            $"notice-{notice.Key}",
            notice.Status == NoticeStatus.Late ? "blocker" : null,
            notice.Template.PartyName,
            Day(notice.SendBy),
            Day(notice.ChangeOn),
            notice.BackOn is null ? "" : Day(notice.BackOn),
            string.Join("; ", notice.Reminders.Select(day => Day(day))),
            PlanWords.PlainStanding(notice),
            notice.Template.Asks)));
        page.Table("phases", "Phases", "First and last day are part of it.", ["Phase", "From", "To", "What it is for"], plan.Phases.Select(phase => new ReportRow(
            $"phase-{phase.Key}", null, phase.Name, phase.Template.From is null ? "no stated start" : Day(phase.From), Day(phase.To), phase.Template.Objective)));
        page.Table("windows", "Windows", "First and last day are part of it.", ["Window", "From", "To", "What it is for"], plan.Windows.Select(window => new ReportRow(
            $"window-{window.Key}", null, window.Name, Day(window.From), Day(window.To), window.Template.Purpose)));
        page.Table("actions", "What is to be done", "An empty day sets no limit.", ["What", "Not before", "By", "Who"], plan.Activities.Select(activity => new ReportRow(
            $"action-{activity.Key}", null, activity.Name, activity.NotBefore is null ? "" : Day(activity.From), activity.Latest is null ? "" : Day(activity.By), string.Join(", ", activity.Template.Owners.Select(owner => Role(template, owner))))));
        page.Table("sources", "Where the rules come from", "A rule may come from several documents.", ["Document", "Rules"], Sources(template));
    }

    /// <summary>The conflicts, each sentence once.</summary>
    public static IEnumerable<Conflict> Conflicts(HtmlOptions options) => options.Conflicts.DistinctBy(conflict => (conflict.Severity, conflict.Explain(options.Audience)));

    private static ReportRow Weighed(Severity severity, string? instead, string message) => new("", Word.Of(severity), instead ?? Word.Of(severity), message);

    private static IEnumerable<ReportRow> Sources(MigrationTemplate template) => template.Rules()
        .SelectMany(rule => rule.Provenance.Sources.Select(source => source.Document).Distinct(StringComparer.Ordinal))
        .GroupBy(document => document, StringComparer.Ordinal)
        .OrderByDescending(document => document.Count()).ThenBy(document => document.Key, StringComparer.Ordinal)
        .Select(document => new ReportRow("", null, document.Key, Invariant($"{document.Count()}")));

    private static string Day(LocalDate? day) => day is { } known ? PlainDay.Of(known) : "unknown";

    private static string Role(MigrationTemplate template, RoleKey? key) =>
        key is null ? "" : template.Roles.FirstOrDefault(role => role.Key == key)?.Name ?? key.Value;

    private static string Standing(Provenance provenance) => $"{Word.Of(provenance.Hardness)}, {Word.Of(provenance.Certainty).Replace('-', ' ')}";
}

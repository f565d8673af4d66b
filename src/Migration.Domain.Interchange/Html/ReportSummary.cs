using MigrationDomain.Interchange.Svg;
using MigrationDomain.Planning;
using NodaTime;

namespace MigrationDomain.Interchange.Html;

/// <summary>What somebody in a hurry needs: whether it can be done, and what comes next.</summary>
internal static class ReportSummary
{
    public static void Write(HtmlPage page, MigrationPlan plan, HtmlOptions options)
    {
        page.Line("<dl class=\"facts\">");
        Fact(page, plan[plan.Request.Template.Root].Name, PlainDay.InFull(plan.Request.RootDate));
        Fact(page, "First notice to send", First(plan) is { } first ? $"{first.Template.PartyName}, by {PlainDay.Of(first.SendBy!.Value)}, {PlanWords.Standing(first)}" : "none is open");
        Fact(page, "In the way", Blockers(plan, options) is var blockers and > 0 ? TimelineWords.Count(blockers, "blocker") : "nothing blocks");
        Fact(page, "To be decided", Warnings(plan, options) is var warnings and > 0 ? TimelineWords.Count(warnings, "warning") : "nothing");
        page.Line("</dl>");
    }

    private static void Fact(HtmlPage page, string name, string value)
    {
        page.Line("<div>");
        page.Element("dt", name);
        page.Element("dd", value);
        page.Line("</div>");
    }

    private static PlannedNotice? First(MigrationPlan plan) => plan.Notices
        .Where(notice => notice.SendBy is not null && notice.Status is not (NoticeStatus.Sent or NoticeStatus.Acknowledged))
        .OrderBy(notice => notice.SendBy ?? LocalDate.MaxIsoValue).FirstOrDefault();

    private static int Blockers(MigrationPlan plan, HtmlOptions options) => Weighing(plan, options, Severity.Blocker);

    private static int Warnings(MigrationPlan plan, HtmlOptions options) => Weighing(plan, options, Severity.Warning);

    private static int Weighing(MigrationPlan plan, HtmlOptions options, Severity severity) =>
        plan.Findings.Count(finding => finding.Severity == severity)
        + ReportTables.Conflicts(options).Count(conflict => conflict.Severity == severity);
}

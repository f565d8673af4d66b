using System.Collections.Immutable;
using MigrationDomain.Availability;
using MigrationDomain.Planning;

namespace MigrationDomain.Interchange.Markdown;

/// <summary>Writes a plan as Markdown, for pull requests, wikis and e-mail: headings and pipe tables that GitHub shows as such.</summary>
/// <remarks>Every text of the plan is escaped, so that it is shown as it is. The same plan gives the same text on every machine, lines ended by line feeds.</remarks>
public static class MarkdownPlan
{
    /// <summary>Writes the whole plan: milestones, phases, windows, the notice sheet, findings and conflicts.</summary>
    /// <param name="output">Where to write. It is neither flushed nor closed.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="conflicts">Its conflicts, shown in the order given; none when left out.</param>
    /// <param name="audience">For whom conflicts are put into words.</param>
    /// <returns>What the text could not carry.</returns>
    public static ImmutableArray<Loss> Write(TextWriter output, MigrationPlan plan, IEnumerable<Conflict>? conflicts = null, Audience audience = Audience.Planner)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(plan);
        MarkdownPage page = new(output);
        page.Heading(1, plan.Request.Template.Name);
        page.Paragraph(PlanWords.Ground(plan));
        page.Heading(2, "Milestones");
        page.Table(["Date", "Milestone", "Rule"], plan.Milestones.Select(IReadOnlyList<string> (milestone) => [PlanWords.Day(milestone.Date), milestone.Name, PlanWords.Rule(milestone)]));
        page.Heading(2, "Phases");
        page.Table(["From", "To", "Phase"], plan.Phases.Select(IReadOnlyList<string> (phase) => [phase.Template.From is null ? "no stated start" : PlanWords.Day(phase.From), PlanWords.Day(phase.To), phase.Name]));
        page.Heading(2, "Windows");
        page.Table(["From", "To", "Window", "Purpose"], plan.Windows.Select(IReadOnlyList<string> (window) => [PlanWords.Day(window.From), PlanWords.Day(window.To), window.Name, window.Template.Purpose]));
        page.Heading(2, "Notices");
        NoticeRows.Write(page, plan);
        page.Heading(2, "Findings");
        page.Table(["Weight", "Finding"], plan.Findings.Select(IReadOnlyList<string> (finding) => [Word.Of(finding.Severity), finding.Message]));
        page.Heading(2, "Conflicts");
        page.Table(["Weight", "Conflict"], (conflicts ?? []).Select(IReadOnlyList<string> (conflict) => [Word.Of(conflict.Severity), conflict.Explain(audience)]));
        return [new Loss("reasons", "The steps and sources behind the dates are not in the text; the JSON document has them.")];
    }
}

using System.Collections.Immutable;
using MigrationDomain.Planning;

namespace MigrationDomain.Interchange.Markdown;

/// <summary>Writes the notice sheet of a plan as Markdown: whom to tell, by when, of what.</summary>
/// <remarks>Every text of the plan is escaped, so that it is shown as it is. The same plan gives the same text on every machine, lines ended by line feeds.</remarks>
public static class MarkdownNoticeSheet
{
    /// <summary>Writes the sheet.</summary>
    /// <param name="output">Where to write. It is neither flushed nor closed.</param>
    /// <param name="plan">The plan.</param>
    /// <returns>What the text could not carry.</returns>
    public static ImmutableArray<Loss> Write(TextWriter output, MigrationPlan plan)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(plan);
        MarkdownPage page = new(output);
        page.Heading(1, $"Notices: {plan.Request.Template.Name}");
        page.Paragraph(PlanWords.Ground(plan));
        NoticeRows.Write(page, plan);
        return [new Loss("reasons", "The steps and sources behind the dates are not in the text; the JSON document has them.")];
    }
}

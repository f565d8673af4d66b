using System.Collections.Immutable;
using MigrationDomain.Interchange.Svg;
using MigrationDomain.Planning;

namespace MigrationDomain.Interchange.Html;

/// <summary>Writes a plan as one HTML file that needs nothing else: a picture, and the same facts and more as tables.</summary>
/// <remarks>
/// <para>The file is read at a desk and on a telephone, and printed on A4. It holds no script and nothing from elsewhere, and forbids both by its own
/// content security policy. Headings, captions and the heads of rows and columns are marked, so that a screen reader finds its way; colours have a
/// contrast of at least 4.5 to 1, and none of them says anything alone.</para>
/// <para>Every text of the plan is escaped, and shown as it is. The same input gives the same bytes on every machine, lines ended by line feeds.</para>
/// </remarks>
public static class HtmlReport
{
    /// <summary>Writes the report: the days that matter, conflicts and findings, the picture, milestones, notices, phases and windows, what is to be done, sources.</summary>
    /// <param name="output">Where to write, as UTF-8. It is neither flushed nor closed.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="options">For whom, and what else is shown; nothing else when left out.</param>
    /// <returns>What the report could not carry.</returns>
    /// <exception cref="ArgumentException">The audience is the planner.</exception>
    public static ImmutableArray<Loss> Write(TextWriter output, MigrationPlan plan, HtmlOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(plan);
        options ??= new HtmlOptions();
        PassedAround.Check(options.Audience, "a report", nameof(options));

        string title = OneLine.Of(options.Title ?? plan.Request.Template.Name);
        HtmlPage page = new(output);
        page.Begin(title, ReportStyle.Sheet);
        page.Element("h1", title);
        page.Element("p", TimelineWords.Subtitle(plan));
        ReportSummary.Write(page, plan, options);
        ReportTables.WriteWhatIsInTheWay(page, plan, options);
        ReportPicture.Write(output, page, plan, options);
        ReportTables.WriteFacts(page, plan);
        page.End(Invariant($"Plan {plan.ContentHash[..12]}: the same plan has the same number on every machine."));
        return [new Loss("steps", "The steps to each date and the slack are not in the report; the JSON document has them.")];
    }
}

using System.Collections.Immutable;
using MigrationDomain.Planning;

namespace MigrationDomain.Interchange.Svg;

/// <summary>Draws a plan as a timeline: an SVG picture to look at, to print and to put into a page.</summary>
/// <remarks>
/// <para>Phases are bars, windows hatched bars, milestones diamonds, notices lines with a lettered circle, conflicts triangles; today is a dashed
/// line. Shapes, patterns, letters and words tell them apart, not colour alone; text has a contrast of at least 4.5 to 1 and shapes of 3 to 1.</para>
/// <para>The picture has a title and a description, its text is text, and there is no script, no style and nothing from elsewhere in it, so that
/// it passes a strict content security policy. The same input gives the same bytes on every machine, lines ended by line feeds.</para>
/// </remarks>
public static class SvgTimeline
{
    /// <summary>Writes the picture: phases, windows, milestones, notices and conflicts, a ruler of months, a legend.</summary>
    /// <param name="output">Where to write, as UTF-8. It is neither flushed nor closed.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="options">How wide, for whom, and what else is shown.</param>
    /// <returns>What the picture could not carry, in its order, then what a picture never carries.</returns>
    /// <exception cref="ArgumentException">The width is not from 320 to 4000, the id is no id, or the audience is the planner.</exception>
    public static ImmutableArray<Loss> Write(TextWriter output, MigrationPlan plan, SvgOptions options)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(plan);
        SvgChecks.Check(options);
        string title = OneLine.Of(options.Title ?? plan.Request.Template.Name);
        using StringWriter body = new() { NewLine = "\n" };
        TimelinePage page = new(plan, options, body);
        page.Draw(title, TimelineWords.Subtitle(plan));

        SvgCanvas canvas = new(output);
        // The height in ems, which are the size of the text, keeps the picture readable when it is opened by itself; a page that sets it to auto gets it in proportion.
        string size = Invariant($"{options.Width} {SvgCanvas.N(page.Height)}");
        canvas.Raw(Invariant($"<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"{options.Id}\" viewBox=\"0 0 {size}\" width=\"100%\" height=\"{SvgCanvas.N(page.Height / Measures.NameSize)}em\" role=\"img\" aria-labelledby=\"{options.Id}-title\" aria-describedby=\"{options.Id}-desc\" lang=\"en-GB\" font-family=\"Arial, 'Liberation Sans', Helvetica, sans-serif\" font-size=\"{Measures.NameSize}\" fill=\"{Ink.Text}\" direction=\"ltr\">"));
        canvas.Element("title", title, $" id=\"{options.Id}-title\"");
        canvas.Element("desc", TimelineWords.Description(plan, options), $" id=\"{options.Id}-desc\"");
        canvas.Raw($"<defs><pattern id=\"{options.Id}-hatch\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\"><path d=\"M-1 1L1 -1M0 6L6 0M5 7L7 5\" stroke=\"{Ink.Window}\" stroke-width=\"1.5\"/></pattern></defs>");
        canvas.Rect(0, 0, options.Width, page.Height, $"fill=\"{Ink.Paper}\"");
        output.Write(body.ToString());
        canvas.Raw("</svg>");
        return
        [
            .. page.Losses,
            .. ConflictRows.Losses(options),
            new Loss("reasons", "A picture has no room for the steps, rules and sources behind the dates; the HTML report has them."),
            new Loss("findings", "A picture does not show findings, activities, reminders and slack; the HTML report has the first two, the JSON document all."),
        ];
    }
}

using MigrationDomain.Interchange.Svg;
using MigrationDomain.Planning;

namespace MigrationDomain.Interchange.Html;

/// <summary>The timeline, once for wide screens and paper and once for telephones; the one that does not fit is not shown.</summary>
internal static class ReportPicture
{
    private const int Narrow = 400;

    public static void Write(TextWriter output, HtmlPage page, MigrationPlan plan, HtmlOptions options)
    {
        SvgOptions picture = new() { Today = options.Today, Conflicts = options.Conflicts, Audience = options.Audience };
        page.Line("<section aria-labelledby=\"picture\">");
        page.Line("<h2 id=\"picture\">The plan as a picture</h2>");
        page.Line("<p>Everything in the picture also stands in the tables below it.</p>");

        // On paper a whole plan fills two pages: what happens, and whom to tell.
        Draw(output, page, plan, picture with { Id = "wide", Title = "What happens when", Parts = TimelineParts.All & ~TimelineParts.Notices }, "wide");
        if (!plan.Notices.IsEmpty)
        {
            Draw(output, page, plan, picture with { Id = "wide-notices", Title = "Whom to tell by when", Parts = TimelineParts.Notices }, "wide");
        }

        Draw(output, page, plan, picture with { Id = "narrow", Title = "What happens when, and whom to tell", Width = Narrow }, "narrow");
        page.Line("</section>");
    }

    private static void Draw(TextWriter output, HtmlPage page, MigrationPlan plan, SvgOptions picture, string place)
    {
        page.Line($"<figure class=\"{place}\">");
        _ = SvgTimeline.Write(output, plan, picture);
        page.Line("</figure>");
    }
}

using System.Collections.Immutable;
using MigrationDomain.Interchange;
using MigrationDomain.Interchange.Csv;
using MigrationDomain.Interchange.Html;
using MigrationDomain.Interchange.ICalendar;
using MigrationDomain.Interchange.Letters;
using MigrationDomain.Interchange.Markdown;
using MigrationDomain.Interchange.Mermaid;
using MigrationDomain.Interchange.Project;
using MigrationDomain.Interchange.Svg;
using Planner.Mapping;

namespace Planner.Writing;

/// <summary>The formats an answer can leave in, besides text and JSON.</summary>
internal static class PlanExports
{
    public static string[] OfPlan { get; } = ["csv", "ics", "mermaid", "markdown", "svg", "html", "mspdi"];

    public static string[] OfNotices { get; } = ["csv", "markdown", "letters"];

    public static string[] OfConflicts { get; } = ["csv"];

    /// <param name="planned">What was planned.</param>
    /// <param name="owner">What keeps its calendar entries apart from those of other plans.</param>
    /// <param name="width">How wide its picture is, in pixels.</param>
    public static Dictionary<string, Func<Export>> Plan(PlannedRequest planned, string owner, int width) => new(StringComparer.Ordinal)
    {
        ["csv"] = () => Written(output => ScheduleCsv.Write(output, planned.Plan)),
        ["ics"] = () => Written(output => PlanCalendar.Write(output, planned.Plan, Calendar(planned, owner))),
        ["mermaid"] = () => Written(output => MermaidGantt.Write(output, planned.Plan)),
        ["markdown"] = () => Written(output => MarkdownPlan.Write(output, planned.Plan, planned.Conflicts)),
        ["html"] = () => Written(output => HtmlReport.Write(output, planned.Plan, Report(planned))),
        ["svg"] = () => Written(output => SvgTimeline.Write(output, planned.Plan, Picture(planned, width))),
        ["mspdi"] = () => Written(output => ProjectXml.Write(output, planned.Plan)),
    };

    public static Dictionary<string, Func<Export>> Notices(PlannedRequest planned, LetterFacts facts) => new(StringComparer.Ordinal)
    {
        ["csv"] = () => Written(output => NoticeCsv.Write(output, planned.Plan)),
        ["markdown"] = () => Written(output => MarkdownNoticeSheet.Write(output, planned.Plan)),
        ["letters"] = () => Letters(NoticeLetter.For(planned.Plan, facts)),
    };

    public static Dictionary<string, Func<Export>> Conflicts(PlannedRequest planned) => new(StringComparer.Ordinal)
    {
        ["csv"] = () => Written(output => ConflictCsv.Write(output, planned.Conflicts)),
    };

    // The same request gives the same file: it bears the day on which it was judged, and no clock is read.
    private static CalendarOptions Calendar(PlannedRequest planned, string owner) => new()
    {
        Owner = owner,
        Stamp = (planned.Plan.Request.Today ?? planned.Plan.Request.RootDate).AtMidnight().InUtc().ToInstant(),
    };

    private static SvgOptions Picture(PlannedRequest planned, int width) => new() { Width = width, Today = planned.Plan.Request.Today, Conflicts = planned.Conflicts };

    private static HtmlOptions Report(PlannedRequest planned) => new() { Today = planned.Plan.Request.Today, Conflicts = planned.Conflicts };

    private static Export Written(Func<TextWriter, ImmutableArray<Loss>> write)
    {
        using StringWriter content = new() { NewLine = "\n" };
        ImmutableArray<Loss> losses = write(content);
        return new Export(content.ToString(), [.. losses.Select(loss => loss.Message)]);
    }

    // A form feed begins a new sheet of paper.
    private static Export Letters(ImmutableArray<NoticeLetter> letters) => new(
        string.Join("\f", letters.Select(letter => letter.Text)),
        [.. letters.SelectMany(letter => letter.Missing).Distinct(StringComparer.Ordinal).Select(missing => $"Still missing: {missing}.")]);
}

using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using MigrationDomain.Interchange.Html;
using MigrationDomain.Planning;

namespace MigrationDomain.Interchange.Hostile;

/// <summary>Reports read by AngleSharp as a browser reads them: the same elements and attributes whatever the names are, and every name whole in its cell.</summary>
public sealed class ReportBackTests : BackTests
{
    private static readonly string[] Skeleton = [.. Elements(Report("x"))];

    protected override void ComesBack(string text)
    {
        string name = Some.NameOf(text);
        IHtmlDocument report = Report(text);
        Elements(report).Should().Equal(Skeleton);
        Visible.Shows(report.Title!, name);
        Visible.Shows(report.QuerySelector("h1")!.TextContent, name);
        Assert.All(["milestone-root", "milestone-before", "phase-phase", "window-window", "notice-notice", "action-activity"], row => Visible.Shows(Cells(row)[0], name));
        Visible.Shows(Cells("window-window")[^1], name);
        Visible.Shows(Cells("notice-notice")[^1], name);
        Visible.Shows(Cells("action-activity")[^1], name);
        string[] sentences = [.. Some.ConflictsNamed(text).Select(conflict => conflict.Explain(Audience.Practice)).Distinct()];
        IElement[] said = [.. report.QuerySelectorAll("#conflicts ~ table tbody td")];
        said.Should().HaveSameCount(sentences);
        Assert.All(said.Zip(sentences), pair => Visible.Shows(pair.First.TextContent, pair.Second));

        string[] Cells(string row) => [.. report.GetElementById(row)!.Children.Select(cell => cell.TextContent)];
    }

    private static IHtmlDocument Report(string text) => new HtmlParser().ParseDocument(Some.Written(output =>
        HtmlReport.Write(output, Some.PlanNamed(text), new HtmlOptions { Title = Some.NameOf(text), Conflicts = Some.ConflictsNamed(text) })));

    // Pictures are tried by themselves; days and what is as short as they are stand in spans.
    private static IEnumerable<string> Elements(IHtmlDocument report) => report.All
        .Where(element => element.Closest("svg") is null && element.LocalName != "span")
        .Select(element => $"{element.LocalName} {string.Join(' ', element.Attributes.Select(attribute => attribute.Name).Where(attribute => attribute != "class"))}");
}

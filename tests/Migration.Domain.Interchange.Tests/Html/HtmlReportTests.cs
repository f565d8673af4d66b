using System.Collections.Immutable;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using MigrationDomain.Availability;
using MigrationDomain.Interchange.Svg;
using MigrationDomain.Planning;
using MigrationDomain.Templates;
using MigrationDomain.Testing;

namespace MigrationDomain.Interchange.Html;

public sealed partial class HtmlReportTests
{
    private static readonly HtmlOptions Options = new() { Today = Some.Plan.Request.Today, Conflicts = AvailabilityChecker.FindConflicts(Some.Plan, Some.Roster) };

    [Theory]
    [ClassData(typeof(Cultures))]
    public void A_report_is_the_same_everywhere(string culture) => Golden.Match(Pictures().Replace(Culture.Run(culture, () => Written(Some.Plan, Options)), ""), "after-easter.html");

    [Fact]
    public void The_pictures_are_those_of_the_timeline()
    {
        string report = Written(Some.Plan, Options);
        SvgOptions wide = new() { Id = "narrow", Width = 400, Title = "What happens when, and whom to tell", Today = Options.Today, Conflicts = Options.Conflicts };
        report.Should().Contain(Some.Written(output => SvgTimeline.Write(output, Some.Plan, wide)));
        Pictures().Matches(report).Should().HaveCount(3);
    }

    [Fact]
    public void A_report_runs_nothing_and_asks_for_nothing()
    {
        XElement root = Parsed(Written(Some.Plan, Options));
        root.DescendantsAndSelf().Select(element => element.Name.LocalName).Should().NotContain(["script", "link", "img", "iframe", "object", "form", "a", "base"]);
        root.DescendantsAndSelf().Attributes().Select(attribute => attribute.Name.LocalName)
            .Should().NotContain(name => name == "style" || name == "src" || name == "href" || name.StartsWith("on", StringComparison.Ordinal));
        root.Descendants("style").Single().Value.Should().NotContainAny("url(", "@import", "expression");
        root.Descendants("meta").Select(meta => meta.Attribute("content")?.Value).Should().Contain("default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'");
    }

    [Fact]
    public void Headings_follow_each_other_tables_are_captioned_and_ids_are_used_once()
    {
        XElement root = Parsed(Written(Some.Plan, Options));
        root.Attribute("lang")!.Value.Should().Be("en-GB");
        root.Descendants("h1").Should().ContainSingle().Which.Value.Should().Be(Some.Plan.Request.Template.Name);
        root.Descendants("h2").Select(heading => heading.Value).Should().Equal(
            "Conflicts", "Findings", "The plan as a picture", "Milestones", "Notices", "Phases", "Windows", "What is to be done", "Where the rules come from");
        root.Descendants("table").Should().OnlyContain(table => table.Element("caption") != null && table.Descendants("th").All(head => head.Attribute("scope") != null));
        root.DescendantsAndSelf().Attributes("id").Select(id => id.Value).Should().OnlyHaveUniqueItems();
        root.Descendants("section").Should().OnlyContain(section => section.Descendants("h2").Single().Attribute("id")!.Value == section.Attribute("aria-labelledby")!.Value);
    }

    [Fact]
    public void Every_date_of_the_plan_stands_in_the_tables()
    {
        XElement root = Parsed(Written(Some.Plan, Options));
        foreach (PlannedMilestone milestone in Some.Plan.Milestones)
        {
            Row(root, $"milestone-{milestone.Key}")[..3].Should().Equal(milestone.Name, PlainDay.Of(milestone.Date!.Value), PlanWords.Rule(milestone));
        }

        foreach (PlannedNotice notice in Some.Plan.Notices)
        {
            Row(root, $"notice-{notice.Key}")[..3].Should().Equal(notice.Template.PartyName, PlainDay.Of(notice.SendBy!.Value), PlainDay.Of(notice.ChangeOn!.Value));
        }

        foreach (PlannedActivity activity in Some.Plan.Activities)
        {
            Row(root, $"action-{activity.Key}")[0].Should().Be(activity.Name);
        }
    }

    [Fact]
    public void Days_stay_whole_and_are_written_as_people_write_them()
    {
        string report = Written(Some.Plan, Options);
        report.Should().Contain("<span class=\"short\">Thu 18 Mar 2027</span>; <span class=\"short\">Thu 25 Mar 2027</span>");
        PlannedNotice sent = Some.Plan.Notices.First(notice => notice.Status == NoticeStatus.Sent);
        Row(Parsed(report), $"notice-{sent.Key}")[5].Should().Be($"sent on {PlainDay.Of(sent.SentOn!.Value)}");
    }

    [Fact]
    public void Where_nobody_is_to_be_told_there_is_no_picture_of_it()
    {
        MigrationPlan plan = MigrationPlanner.Plan(new PlanRequest { Template = StandardTemplates.EprGoLive, RootDate = new(2027, 10, 25), Calendar = Some.Plan.Request.Calendar });
        string report = Written(plan, new HtmlOptions());
        Pictures().Matches(report).Should().HaveCount(2);
        report.Should().Contain("<h2 id=\"notices\">Notices</h2>\n<p>None.</p>").And.NotContain("Whom to tell by when");
    }

    [Fact]
    public void What_the_calendar_cannot_tell_is_called_unknown() =>
        Row(Parsed(Written(Some.PlanWithUnknownDates, new HtmlOptions())), "milestone-end-of-migration")[1].Should().Be("unknown");

    [Fact]
    public void Whatever_the_names_a_report_is_sound() => Check.That(Some.Texts, text =>
    {
        XElement root = Parsed(Written(Some.PlanNamed(text), new HtmlOptions { Title = text }));
        string shown = string.IsNullOrWhiteSpace(text) ? "x" : text;
        return Row(root, "milestone-before")[0] == OneLine.Of(shown) && root.Descendants("script").Any() == false;
    });

    [Fact]
    public void Nobody_is_named_and_planners_are_sent_elsewhere()
    {
        Written(Some.Plan, Options).Should().NotMatchRegex(@"\bgp-[12]\b");
        FluentActions.Invoking(() => Written(Some.Plan, Options with { Audience = Audience.Planner })).Should().Throw<ArgumentException>()
            .WithMessage("The audience is the planner, whose sentences name people by their ids; a report is for the practice or the public. (Parameter 'options')");
    }

    [Fact]
    public void Text_can_be_read_on_its_ground()
    {
        foreach (string ground in new[] { Ink.Paper, Ink.Band })
        {
            Contrast.Of(Ink.Text, ground).Should().BeGreaterThanOrEqualTo(4.5);
            Contrast.Of(Ink.Quiet, ground).Should().BeGreaterThanOrEqualTo(4.5);
        }
    }

    [Fact]
    public void What_is_not_in_the_report_is_listed()
    {
        ImmutableArray<Loss> losses = [];
        _ = Some.Written(output => losses = HtmlReport.Write(output, Some.Plan));
        losses.Select(loss => loss.Message).Should().Equal("The steps to each date and the slack are not in the report; the JSON document has them.");
    }

    private static string[] Row(XElement root, string id) =>
        [.. root.Descendants("tr").Single(row => row.Attribute("id")?.Value == id).Elements().Select(cell => cell.Value)];

    // The report is HTML; with its empty elements closed it is XML as well.
    private static XElement Parsed(string html) => XElement.Parse(EmptyElements().Replace(html[(html.IndexOf('\n', StringComparison.Ordinal) + 1)..], "$0/").Replace("/>/", "/>", StringComparison.Ordinal));

    private static string Written(MigrationPlan plan, HtmlOptions options) => Some.Written(output => HtmlReport.Write(output, plan, options));

    [GeneratedRegex("<svg.*?</svg>\n", RegexOptions.Singleline, 1_000)]
    private static partial Regex Pictures();

    [GeneratedRegex("<meta [^>]*(?=>)", RegexOptions.None, 1_000)]
    private static partial Regex EmptyElements();
}

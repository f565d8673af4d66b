using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using MigrationDomain.Planning;
using MigrationDomain.Testing;
using Parsed = Markdig.Markdown;

namespace MigrationDomain.Interchange.Markdown;

public sealed class MarkdownTests
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    [Theory]
    [ClassData(typeof(Cultures))]
    public void A_plan_is_the_same_text_everywhere(string culture) => Golden.Match(Culture.Run(culture, () => Plan(Some.Plan)), "after-easter.md");

    [Theory]
    [ClassData(typeof(Cultures))]
    public void A_notice_sheet_is_the_same_text_everywhere(string culture) => Golden.Match(Culture.Run(culture, () => Sheet(Some.Plan)), "after-easter-notices.md");

    [Fact]
    public void An_unknown_day_is_called_unknown() => Plan(Some.PlanWithUnknownDates).Should().Contain("| unknown | Decision on longer access to the old system | ");

    [Fact]
    public void The_reasons_are_lost() => MarkdownPlan.Write(TextWriter.Null, Some.Plan).Should().ContainSingle()
        .Which.Message.Should().Be("The steps and sources behind the dates are not in the text; the JSON document has them.");

    // Markdig reads the text as GitHub would: the tables keep their rows and columns, and no name becomes mark-up.
    [Fact]
    public void Whatever_the_names_tables_keep_their_shape() => Check.That(Some.Texts, text =>
    {
        MarkdownDocument document = Parsed.Parse(Plan(Some.PlanNamed(text)), Pipeline);
        Table[] tables = [.. document.OfType<Table>()];
        return tables.Length == 4
            && tables.Select(table => table.Count).SequenceEqual([3, 2, 2, 2])
            && tables.Zip([3, 3, 4, 6]).All(pair => pair.First.OfType<TableRow>().All(row => row.Count == pair.Second))
            && document.OfType<HeadingBlock>().Count() == 7
            && !document.Descendants().Any(node => node is Markdig.Syntax.Inlines.HtmlInline or Markdig.Syntax.Inlines.LinkInline or Markdig.Syntax.Inlines.EmphasisInline or HtmlBlock or CodeBlock);
    });

    private static string Plan(MigrationPlan plan) => Some.Written(output => MarkdownPlan.Write(output, plan));

    private static string Sheet(MigrationPlan plan) => Some.Written(output => MarkdownNoticeSheet.Write(output, plan));
}

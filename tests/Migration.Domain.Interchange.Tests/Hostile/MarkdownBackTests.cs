using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MigrationDomain.Interchange.Markdown;
using MigrationDomain.Planning;
using Parsed = Markdig.Markdown;

namespace MigrationDomain.Interchange.Hostile;

/// <summary>Tables read by Markdig: every cell is the name, blanks in place of control characters and ends of lines, none at its ends; half a character becomes U+FFFD.</summary>
public sealed partial class MarkdownBackTests : BackTests
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    protected override void ComesBack(string text)
    {
        MigrationPlan plan = Some.PlanNamed(text);
        string name = Unseen().Replace(string.Concat(Some.NameOf(text).EnumerateRunes()), " ").Trim();
        MarkdownDocument document = Parsed.Parse(Some.Written(output => MarkdownPlan.Write(output, plan, Some.ConflictsNamed(text))), Pipeline);
        Text(document.OfType<HeadingBlock>().First().Inline!).Should().Be(name);
        Table[] tables = [.. document.OfType<Table>()];
        Column(tables[0], 1).Should().Equal(name, name);
        Column(tables[1], 2).Should().Equal(name);
        Column(tables[2], 2).Should().Equal(name);
        Column(tables[2], 3).Should().Equal(name);
        Column(tables[3], 1).Should().Equal(name);
        Column(tables[^1], 1).Should().Equal(Some.ConflictsNamed(text).Select(conflict => Unseen().Replace(string.Concat($"{conflict}".EnumerateRunes()), " ").Trim()));
        Table sheet = Parsed.Parse(Some.Written(output => MarkdownNoticeSheet.Write(output, plan)), Pipeline).OfType<Table>().Single();
        Column(sheet, 1).Should().Equal(name);
    }

    private static IEnumerable<string> Column(Table table, int column) => table.OfType<TableRow>().Skip(1).Select(row => Text((MarkdownObject)row[column]));

    private static string Text(MarkdownObject block) => string.Concat(block.Descendants().OfType<LeafInline>().Select(inline => inline is LiteralInline literal ? $"{literal.Content}" : $"<{inline}>"));

    [GeneratedRegex(@"[\p{Cc}\u2028\u2029]", RegexOptions.CultureInvariant)]
    private static partial Regex Unseen();
}

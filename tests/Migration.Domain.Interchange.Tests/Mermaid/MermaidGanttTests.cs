using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MigrationDomain.Planning;
using MigrationDomain.Testing;

namespace MigrationDomain.Interchange.Mermaid;

public sealed partial class MermaidGanttTests
{
    [Theory]
    [ClassData(typeof(Cultures))]
    public void A_chart_is_the_same_text_everywhere(string culture) => Golden.Match(Culture.Run(culture, () => Chart(Some.Plan)), "after-easter.mmd");

    [Fact]
    public void A_bar_ends_on_the_day_after_its_last() =>
        Chart(Some.Plan).Should().Contain("    Cutover period :window-cutover, 2027-03-31, 2027-04-07\n");

    [Fact]
    public void The_root_stands_out() => Chart(Some.Plan).Should().Contain(" :crit, milestone, milestone-go-live, 2027-04-06, 0d\n");

    [Fact]
    public void What_has_no_day_is_lost_and_says_so()
    {
        ImmutableArray<Loss> losses = MermaidGantt.Write(TextWriter.Null, Some.PlanWithUnknownDates);

        losses.Take(3).Select(loss => loss.Message).Should().Equal(
            "'End of migration' is left out: a day of it is unknown.",
            "'Decision on longer access to the old system' is left out: its day is unknown.",
            "'End of migration' is left out: its day is unknown.");
        losses.TakeLast(2).Select(loss => loss.Subject).Should().Equal("reasons", "findings");
    }

    [Fact]
    public void A_changed_name_is_a_loss() => MermaidGantt.Write(TextWriter.Null, Some.PlanNamed("Go: live; at #1 %%x"))[0].Message
        .Should().Be("'Go: live; at #1 %%x' is shown as 'Go - live, at no. 1 percent percentx': Mermaid takes some of its characters for its own.");

    [Theory]
    [InlineData("click here", "'click here'")]
    [InlineData("Section 2", "'Section 2'")]
    [InlineData("clicker", "clicker")]
    [InlineData("  a \n b ", "a b")]
    [InlineData("\u0000", "-")]
    [InlineData("--- x", "'--- x'")]
    public void A_name_is_no_statement_of_Mermaid(string name, string shown) => GanttText.Of(name).Should().Be(shown);

    // Read back by a reader of its own: one name, one id, one or two dates on every line, whatever the names are.
    [Fact]
    public void Whatever_the_names_every_line_is_a_task_a_section_or_a_head() => Check.That(Some.Texts, text =>
        Chart(Some.PlanNamed(text)).TrimEnd('\n').Split('\n').Skip(1).All(line => Line().IsMatch(line)));

    [GeneratedRegex(@"^    (?:title [^:;#%]+|dateFormat YYYY-MM-DD|axisFormat %Y-%m-%d|section \w+|[^:;#%\p{Cc}]+ :(?:crit, )?(?:milestone, )?[a-z-]+, \d{4}-\d\d-\d\d, (?:\d{4}-\d\d-\d\d|0d))$", RegexOptions.CultureInvariant)]
    private static partial Regex Line();

    private static string Chart(MigrationPlan plan) => Some.Written(output => MermaidGantt.Write(output, plan));
}

using MigrationDomain.Rules;

namespace MigrationDomain.Templates;

public sealed class MilestoneTemplateTests
{
    [Fact]
    public void ToString_says_name_and_rule() =>
        Some.Template.Find(Some.FinalExtract)!.ToString().Should().Be("Final extract: 3 working days before go-live");

    [Fact]
    public void A_window_says_name_and_rule() => Some.Template.Windows.Select(window => window.ToString()).Should().Equal(
        "Critical window: from final-extract to 2 working days after go-live",
        "Change freeze: from 2 weeks before go-live, rolled to the following working day to go-live");

    [Fact]
    public void An_order_says_which_comes_first() => Some.Template.Sequences.Select(sequence => sequence.ToString()).Should().Equal(
        "links-off comes before final-extract", "go-live comes on or before the day of links-on");

    [Fact]
    public void Null_is_refused_by_name()
    {
        Action key = () => _ = new MilestoneTemplate(null!, "X", AnchorRule.Root);
        Action rule = () => _ = new MilestoneTemplate(Some.GoLive, "X", null!);
        Action earlier = () => _ = new SequenceRule(null!, Some.GoLive);
        Action from = () => _ = new WindowTemplate(new("x"), "X", null!, AnchorRule.Root);
        key.Should().Throw<ArgumentNullException>().WithParameterName("key");
        rule.Should().Throw<ArgumentNullException>().WithParameterName("rule");
        earlier.Should().Throw<ArgumentNullException>().WithParameterName("earlier");
        from.Should().Throw<ArgumentNullException>().WithParameterName("from");
    }
}

namespace MigrationDomain.Rules;

public sealed class AnchorRuleTests
{
    [Fact]
    public void ToString_says_who_gives_the_date()
    {
        AnchorRule.Root.ToString().Should().Be("the date given");
        AnchorRule.WhenGiven.ToString().Should().Be("the date given, when it is known");
    }

    [Fact]
    public void The_root_is_not_the_other_anchor()
    {
        AnchorRule.Root.IsRoot.Should().BeTrue();
        AnchorRule.WhenGiven.IsRoot.Should().BeFalse();
        AnchorRule.Root.Should().NotBe(AnchorRule.WhenGiven);
    }

    [Fact]
    public void An_anchor_counts_from_nothing() => AnchorRule.Root.Anchors().Should().BeEmpty();

    [Fact]
    public void An_anchor_is_not_worked_out() => RuleEvaluator.Evaluate(AnchorRule.WhenGiven, Some.Context()).Should().BeNull();
}

using MigrationDomain.Rules;

namespace MigrationDomain.Templates;

public sealed class RiskTemplateTests
{
    [Fact]
    public void Rule_says_weight_route_forum_review_and_plan() =>
        new RiskTemplate(new("late"), RiskKind.Risk, "The signature is late")
        {
            Magnitude = Magnitude.High,
            Escalation = [new("practice-manager"), new("commissioner")],
            Governance = "the board",
            Review = OffsetRule.On(Some.FinalExtract),
            Plan = "It is chased.",
        }.ToString().Should().Be(
            "The signature is late (high; escalated to practice-manager, then commissioner; watched in the board; reviewed on the day of final-extract). It is chased.");

    [Theory]
    [InlineData(Magnitude.NotAssessed, "not assessed")]
    [InlineData(Magnitude.Low, "low")]
    [InlineData(Magnitude.Medium, "medium")]
    public void What_is_missing_is_said(Magnitude magnitude, string word) =>
        new RiskTemplate(new("late"), RiskKind.Risk, "The signature is late") { Magnitude = magnitude }.Rule
            .Should().Be($"The signature is late ({word}; no escalation route).");

    [Fact]
    public void A_line_is_a_risk_or_an_opportunity() =>
        FluentActions.Invoking(() => new RiskTemplate(new("late"), (RiskKind)3, "Late")).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("kind");

    [Fact]
    public void A_magnitude_has_a_name() =>
        FluentActions.Invoking(() => new RiskTemplate(new("late"), RiskKind.Risk, "Late") { Magnitude = (Magnitude)9 })
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("'9' is not a magnitude.*");
}

using MigrationDomain.Rules;

namespace MigrationDomain.Templates;

public sealed class GateTemplateTests
{
    private static readonly RoleKey LeadGp = new("lead-gp");

    [Fact]
    public void Rule_says_who_decides_when_and_after_what() =>
        new GateTemplate(new("go"), "Go", OffsetRule.On(Some.GoLive), LeadGp, []) { After = [new("data"), new("plan")] }.ToString()
            .Should().Be("Go: decided by lead-gp on the day of go-live, after data and plan");

    [Fact]
    public void A_criterion_says_what_it_asks_for_and_how_long_that_holds()
    {
        Criterion().Rule.Should().Be("must: Every user is logged off (evidence: the list of sessions)");
        Criterion(DateOffset.Days(0)).Rule.Should().Be("must: Every user is logged off (evidence: the list of sessions, holds on its own day only)");
        Criterion(DateOffset.Weeks(2)).ToString().Should().Be("must: Every user is logged off (evidence: the list of sessions, holds for 2 weeks)");
    }

    [Fact]
    public void A_criterion_is_a_must_or_a_should() =>
        FluentActions.Invoking(() => new GateCriterion(new("x"), "X", (Criticality)7, LeadGp, "proof"))
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("'7' is not a criticality. Use one of Should, Must.*");

    [Fact]
    public void No_criterion_is_null() =>
        FluentActions.Invoking(() => new GateTemplate(new("go"), "Go", OffsetRule.On(Some.GoLive), LeadGp, [null!]))
            .Should().Throw<ArgumentException>().WithParameterName("criteria");

    private static GateCriterion Criterion(DateOffset? validFor = null) =>
        new(new("logged-off"), "Every user is logged off", Criticality.Must, LeadGp, "the list of sessions") { ValidFor = validFor };
}

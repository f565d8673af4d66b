using MigrationDomain.Planning;
using MigrationDomain.Rules;
using MigrationDomain.Templates;

namespace MigrationDomain.Tracking;

public sealed class RiskRegisterTests
{
    private static readonly RiskRegister Register = RiskRegister.For(MigrationPlanner.Plan(new PlanRequest
    {
        Template = Some.TemplateWith(risks:
        [
            new(new("open"), RiskKind.Risk, "Nobody looks after it"),
            new(new("late"), RiskKind.Risk, "The signature is late") { Owner = new("lead-gp"), Review = OffsetRule.On(Some.GoLive) },
            new(new("early"), RiskKind.Opportunity, "The data is clean") { Owner = new("practice-manager"), Review = OffsetRule.On(Some.FinalExtract) },
        ]),
        RootDate = Some.AfterEaster,
        Calendar = Some.Calendar,
    }));

    [Fact]
    public void Lines_stand_by_the_day_on_which_they_are_looked_at() => Register.Lines.Select(line => $"{line}").Should().Equal(
        "early, owned by practice-manager, reviewed on 2026-03-31: The data is clean",
        "late, owned by lead-gp, reviewed on 2026-04-07: The signature is late",
        "open, without an owner: Nobody looks after it");

    [Fact]
    public void Both_ends_of_a_span_are_included()
    {
        Register.DueBetween(Some.Day("2026-03-31"), Some.Day("2026-04-07")).Select(line => line.Key.Value).Should().Equal("early", "late");
        Register.DueBetween(Some.Day("2026-04-01"), Some.Day("2026-04-06")).Should().BeEmpty();
    }

    [Fact]
    public void ToString_counts_the_lines() => Register.ToString().Should().Be("3 risks and opportunities");
}

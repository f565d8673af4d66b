using MigrationDomain.Templates;

namespace MigrationDomain.Planning;

public sealed class ReadinessChecksTests
{
    [Fact]
    public void The_old_system_must_last_until_the_point_of_no_return() =>
        AccessUntil("2026-09-14").Findings
            .Should().ContainSingle(finding => finding.Code == FindingCodes.PointOfNoReturnLate)
            .Which.ToString().Should().Be(
                "Blocker: The point of no return is 2026-09-15, but the old system can be taken up again only until 2026-09-14; move the one or keep the old system for longer.");

    [Fact]
    public void Its_last_day_is_enough() =>
        AccessUntil("2026-09-15").Findings
            .Should().NotContain(finding => finding.Code == FindingCodes.PointOfNoReturnLate);

    [Fact]
    public void A_risk_needs_an_owner_and_an_escalation_route()
    {
        MigrationTemplate template = Some.TemplateWith(risks:
        [
            new(new("late"), RiskKind.Risk, "The signature is late") { Escalation = [new("lead-gp")] },
            new(new("early"), RiskKind.Opportunity, "The signature is early") { Owner = new("lead-gp") },
        ]);

        MigrationPlanner.Plan(new PlanRequest { Template = template, RootDate = Some.Day("2026-09-15"), Calendar = Some.Calendar }).Findings
            .Where(finding => finding.Code.StartsWith("risk-", StringComparison.Ordinal)).Select(finding => $"{finding}").Should().Equal(
                "Warning: Opportunity 'early' has no escalation route; name the role it is taken to when its owner cannot settle it.",
                "Warning: Risk 'late' has no owner; name a role.");
    }

    private static MigrationPlan AccessUntil(string day) =>
        MigrationPlanner.Plan(Gp.Request("2026-09-15") with { Pins = [Gp.Pin("old-system-access-ends", day)] });
}

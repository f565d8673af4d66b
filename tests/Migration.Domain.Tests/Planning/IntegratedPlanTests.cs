using MigrationDomain.Rules;

namespace MigrationDomain.Planning;

public sealed class IntegratedPlanTests
{
    private static readonly IntegratedPlan Two = MigrationPlanner.Integrate(
        [Joint.Member("provider", "2026-04-14", survey: "2026-03-20"), Joint.Member("landlord", "2026-04-07")],
        [Joint.After("works of provider", "works of landlord")]);

    [Fact]
    public void The_schedule_has_the_days_of_all_plans_in_order() => Two.Schedule().Select(line => $"{line}").Should().Equal(
        "2026-03-20 provider: Survey",
        "2026-03-27 landlord: Works complete", // five working days before the Tuesday after Easter
        "2026-04-07 provider: Works complete",
        "2026-04-07 landlord: Opening",
        "2026-04-14 provider: Opening");

    [Fact]
    public void A_workstream_is_listed_across_the_organisations() => Two.Schedule(new("estates-lead")).Select(line => $"{line}").Should().Equal(
        "2026-03-27 landlord: Works complete", "2026-04-07 provider: Works complete");

    [Fact]
    public void Each_plan_is_found_by_its_organisation() => Two[new("landlord")].Request.RootDate.Should().Be(Some.Day("2026-04-07"));

    [Fact]
    public void An_organisation_without_a_plan_is_refused()
    {
        Func<MigrationPlan> asking = () => Two[new("tenant")];

        asking.Should().Throw<KeyNotFoundException>().WithMessage("There is no plan of 'tenant'; there are plans of provider, landlord.");
    }

    [Fact]
    public void What_holds_is_not_told()
    {
        Two.Findings.Should().BeEmpty();
        Two.IsBlocked.Should().BeFalse();
    }

    [Fact]
    public void A_plan_that_is_blocked_blocks_the_whole()
    {
        OrganisationPlan late = Joint.Member("provider", "2026-04-14");
        late = late with { Plan = MigrationPlanner.Plan(late.Plan.Request with { Today = Some.Day("2026-04-08") }) };

        MigrationPlanner.Integrate([late]).IsBlocked.Should().BeTrue();
    }

    [Fact]
    public void Texts_say_what_they_are()
    {
        Two.ToString().Should().Be("Plans of provider, landlord; dependencies: 1, findings: 0");
        Two.Plans[1].ToString().Should().Be("landlord: joint, edition guide-2019, opening on 2026-04-07: 2 milestones, 0 notices, 0 findings");
        Two.Dependencies[0].ToString().Should().Be("works of provider comes after works of landlord");
        $"{Joint.After("works of provider", "works of landlord", DateOffset.Days(0))}".Should().Be("works of provider comes on or after works of landlord");
        $"{Joint.After("works of provider", "works of landlord", DateOffset.WorkingDays(5))}".Should().Be("works of provider comes at least 5 working days after works of landlord");
        $"{PlanDependency.SameDay(Joint.At("opening of provider"), Joint.At("opening of landlord"))}".Should().Be("opening of provider is on the day of opening of landlord");
    }
}

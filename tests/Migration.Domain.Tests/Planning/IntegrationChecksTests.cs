using MigrationDomain.Rules;

namespace MigrationDomain.Planning;

public sealed class IntegrationChecksTests
{
    private static readonly OrganisationPlan Provider = Joint.Member("provider", "2026-04-14");

    private static readonly OrganisationPlan Landlord = Joint.Member("landlord", "2026-04-07");

    [Fact]
    public void An_organisation_with_two_plans_is_refused() => Refused([Provider, Landlord, Provider]).Should().Equal(
        "Organisation 'provider' has 2 plans; give each plan a key of its own.");

    [Fact]
    public void Nothing_to_integrate_is_refused() => Refused([]).Should().Equal("0 plans cannot be integrated; give 1 to 1000.");

    [Fact]
    public void Too_many_dependencies_are_refused() => Refused([Provider, Landlord], Enumerable.Repeat(Joint.After("works of provider", "works of landlord"), 10_001)).Should().Equal(
        "10001 dependencies are too many; give at most 10000.");

    [Fact]
    public void Names_that_no_plan_has_are_refused_together() => Refused(
        [Provider, Landlord], [Joint.After("works of provider", "works of tenant"), Joint.After("openings of provider", "works of landlord")]).Should().Equal(
        "'works of provider comes after works of tenant' speaks of organisation 'tenant', which has no plan here; there are plans of provider, landlord.",
        "'openings of provider comes after works of landlord' speaks of milestone 'openings', which the plan of 'provider' does not have; its milestones are opening, survey, works.");

    [Fact]
    public void A_lead_of_an_unknown_role_is_refused() => Refused([Provider with { Leads = Provider.Leads.Add(new("finance-lead"), "p-3") }]).Should().Equal(
        "Organisation 'provider' names a lead of 'finance-lead', which is no role of its template; its roles are estates-lead, operational-lead.");

    [Fact]
    public void Dependencies_in_a_circle_are_refused() => Refused(
        [Provider, Landlord], [Joint.After("survey of provider", "survey of landlord"), Joint.After("survey of landlord", "survey of provider")]).Should().Equal(
        "These milestones must come after each other in a circle: survey of provider, survey of landlord, survey of provider; drop a dependency, or say that two are on the same day.");

    // Within a plan the works come before the opening.
    [Fact]
    public void A_circle_may_go_through_the_orders_of_the_plans() => Refused(
        [Provider, Landlord], [Joint.After("works of provider", "opening of landlord"), Joint.After("works of landlord", "opening of provider")]).Should().Equal(
        "These milestones must come after each other in a circle: works of provider, opening of provider, works of landlord, opening of landlord, works of provider; drop a dependency, or say that two are on the same day.");

    [Fact]
    public void Every_circle_is_told() => Refused(
        [Provider, Landlord, Joint.Member("tenant", "2026-04-14")],
        [
            Joint.After("survey of provider", "survey of landlord"), Joint.After("survey of landlord", "survey of provider"),
            Joint.After("works of provider", "survey of provider"),
            Joint.After("works of tenant", "works of landlord"), Joint.After("works of landlord", "works of tenant"),
        ]).Should().HaveCount(2);

    [Fact]
    public void Two_on_the_same_day_are_no_circle()
    {
        PlanDependency[] both =
        [
            PlanDependency.SameDay(Joint.At("opening of provider"), Joint.At("opening of landlord")),
            PlanDependency.SameDay(Joint.At("opening of landlord"), Joint.At("opening of provider")),
        ];

        MigrationPlanner.Integrate([Provider, Landlord], both).Findings.Should().HaveCount(2);
    }

    [Fact]
    public void A_long_chain_is_no_circle()
    {
        OrganisationPlan[] plans = [.. Enumerable.Range(0, 1_000).Select(place => Provider with { Organisation = new($"part-{place}") })];
        PlanDependency[] chain = [.. Enumerable.Range(1, 999).Select(place => Joint.After($"survey of part-{place}", $"survey of part-{place - 1}"))];

        MigrationPlanner.Integrate(plans, chain).Findings.Should().HaveCount(999);
    }

    [Fact]
    public void What_is_missing_is_refused()
    {
        Action noPlan = () => MigrationPlanner.Integrate([Provider, null!]);
        Action noDependency = () => MigrationPlanner.Integrate([Provider], [null!]);

        noPlan.Should().Throw<ArgumentException>().WithMessage("A plan to integrate is null; leave it out.*").WithParameterName("plans");
        noDependency.Should().Throw<ArgumentException>().WithMessage("A dependency is null; leave it out.*").WithParameterName("dependencies");
    }

    [Fact]
    public void A_dependency_on_itself_or_in_hours_is_refused()
    {
        Action self = () => Joint.After("works of provider", "works of provider");
        Action hours = () => Joint.After("works of provider", "works of landlord", DateOffset.Hours(3));

        self.Should().Throw<ArgumentException>().WithMessage("A milestone cannot depend on itself; 'works of provider' is given twice.*").WithParameterName("later");
        hours.Should().Throw<ArgumentException>().WithMessage("A gap of '3 hours' is not a number of days; use days, working days, weeks or months.*").WithParameterName("gap");
    }

    private static IEnumerable<string> Refused(OrganisationPlan[] plans, params IEnumerable<PlanDependency> dependencies)
    {
        Action integrating = () => MigrationPlanner.Integrate(plans, dependencies);
        return integrating.Should().Throw<UnsoundInputException>().Which.Faults.Select(fault => fault.Message);
    }
}

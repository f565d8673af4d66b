using System.Collections.Immutable;
using MigrationDomain.Rules;
using MigrationDomain.Templates;
using MigrationDomain.Templates.ServiceMobilisation;
using MigrationDomain.Testing;

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
    public void A_line_names_the_lead_of_its_workstream_in_that_organisation()
    {
        OrganisationPlan provider = Two.Plans[0] with { Leads = Two.Plans[0].Leads.Add(new("estates-lead"), "p-7") };

        IntegratedPlan plan = MigrationPlanner.Integrate([provider, Two.Plans[1]]);

        plan.Schedule(new("estates-lead")).Select(line => (line.Organisation.Value, line.Lead)).Should().Equal(("landlord", null), ("provider", "p-7"));
        plan.Findings.Should().BeEmpty("the roles of the template lead no workstream");
    }

    [Fact]
    public void A_workstream_without_a_lead_is_told_once_anybody_is_named()
    {
        OrganisationPlan provider = new() { Organisation = new("provider"), Plan = MigrationPlanner.Plan(Mob.Request("2027-07-01", "pcr-2015", null)) };
        RoleKey[] leads = [.. provider.Plan.Request.Template.Roles.Where(role => role.LeadsWorkstream && role.Key.Value != "finance-lead").Select(role => role.Key)];

        MigrationPlanner.Integrate([provider]).Findings.Should().BeEmpty();
        MigrationPlanner.Integrate([provider with { Leads = leads.ToImmutableDictionary(role => role, role => "p-1") }]).Findings.Select(finding => $"{finding.Code} {finding}").Should().Equal(
            "lead-missing Warning: provider has nobody as finance-lead; name a lead for the workstream.");
    }

    [Fact]
    public void Three_organisations_mobilise_a_service_together() => Golden.Match(Mobilisation.Text(), "integrated-mobilisation.txt");

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

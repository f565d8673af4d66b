using System.Collections.Immutable;
using MigrationDomain.Rules;

namespace MigrationDomain.Planning;

/// <summary>What makes plans impossible to integrate. One method for each kind of fault; all faults are reported at once.</summary>
internal static class IntegrationChecks
{
    private const int MostPlans = 1_000;
    private const int MostDependencies = 10_000;

    public static void ThrowIfUnsound(ImmutableArray<OrganisationPlan> plans, ImmutableArray<PlanDependency> dependencies)
    {
        ImmutableArray<Fault> faults = [.. Sizes(plans, dependencies)];
        if (faults.IsEmpty)
        {
            faults = [.. Repeated(plans), .. UnknownLeads(plans), .. UnknownNames(plans, dependencies), .. Circles(plans, dependencies)];
        }

        if (!faults.IsEmpty)
        {
            throw new UnsoundInputException("The integrated plan", faults);
        }
    }

    private static IEnumerable<Fault> Sizes(ImmutableArray<OrganisationPlan> plans, ImmutableArray<PlanDependency> dependencies)
    {
        if (plans.IsEmpty || plans.Length > MostPlans)
        {
            yield return new Fault("the plans", Invariant($"{plans.Length} plans cannot be integrated; give 1 to {MostPlans}."));
        }

        if (dependencies.Length > MostDependencies)
        {
            yield return new Fault("the dependencies", Invariant($"{dependencies.Length} dependencies are too many; give at most {MostDependencies}."));
        }
    }

    private static IEnumerable<Fault> Repeated(ImmutableArray<OrganisationPlan> plans) => plans
        .GroupBy(member => member.Organisation)
        .Where(group => group.Count() > 1)
        .Select(group => new Fault($"organisation '{group.Key}'", Invariant($"Organisation '{group.Key}' has {group.Count()} plans; give each plan a key of its own.")));

    private static IEnumerable<Fault> UnknownLeads(ImmutableArray<OrganisationPlan> plans) =>
        from member in plans
        from role in member.Leads.Keys.OrderBy(role => role.Value, StringComparer.Ordinal)
        where member.Plan.Request.Template.Roles.All(known => known.Key != role)
        select new Fault(
            $"organisation '{member.Organisation}'",
            $"Organisation '{member.Organisation}' names a lead of '{role}', which is no role of its template; its roles are {RequestNames.Roles(member.Plan.Request.Template)}.");

    private static IEnumerable<Fault> UnknownNames(ImmutableArray<OrganisationPlan> plans, ImmutableArray<PlanDependency> dependencies)
    {
        ILookup<OrganisationKey, MigrationPlan> known = plans.ToLookup(member => member.Organisation, member => member.Plan);
        foreach (PlanDependency dependency in dependencies)
        {
            foreach (OrganisationMilestone end in (OrganisationMilestone[])[dependency.Earlier, dependency.Later])
            {
                if (!known.Contains(end.Organisation))
                {
                    yield return new Fault(
                        $"dependency '{dependency}'",
                        $"'{dependency}' speaks of organisation '{end.Organisation}', which has no plan here; there are plans of {string.Join(", ", known.Select(group => group.Key))}.");
                }
                else if (known[end.Organisation].All(plan => plan.Request.Template.Find(end.Milestone) is null))
                {
                    yield return new Fault(
                        $"dependency '{dependency}'",
                        $"'{dependency}' speaks of milestone '{end.Milestone}', which the plan of '{end.Organisation}' does not have; its milestones are {RequestNames.Milestones(known[end.Organisation].First().Request.Template)}.");
                }
            }
        }
    }

    private static IEnumerable<Fault> Circles(ImmutableArray<OrganisationPlan> plans, ImmutableArray<PlanDependency> dependencies) => DependencyCircles
        .Find(plans, dependencies)
        .Select(circle => new Fault("the dependencies", $"These milestones must come after each other in a circle: {circle}; drop a dependency, or say that two are on the same day."));
}

using System.Collections.Immutable;
using MigrationDomain.Rules;

namespace MigrationDomain.Planning;

/// <summary>Finds milestones that would have to come after themselves, by dependencies across plans and by the orders within each.</summary>
internal static class DependencyCircles
{
    /// <summary>Circles without a milestone in common, each as "a of one, b of other, a of one", in the order in which their milestones are first named.</summary>
    public static ImmutableArray<string> Find(ImmutableArray<OrganisationPlan> plans, ImmutableArray<PlanDependency> dependencies)
    {
        (OrganisationMilestone Earlier, OrganisationMilestone Later)[] orders =
        [
            .. dependencies.Where(dependency => dependency.Gap is not null).Select(dependency => (dependency.Earlier, dependency.Later)),
            .. plans.SelectMany(member => member.Plan.Request.Template.Sequences.Select(sequence => (At(member, sequence.Earlier), At(member, sequence.Later)))),
        ];
        ILookup<OrganisationMilestone, OrganisationMilestone> before = orders.ToLookup(order => order.Later, order => order.Earlier);
        List<OrganisationMilestone> left = [.. orders.SelectMany(order => new[] { order.Earlier, order.Later }).Distinct()];
        ImmutableArray<string>.Builder circles = ImmutableArray.CreateBuilder<string>();
        while (true)
        {
            left = WithoutBeginnings(left, before);
            if (left.Count == 0)
            {
                return circles.DrainToImmutable();
            }

            List<OrganisationMilestone> circle = CircleThrough(left, before);
            circles.Add(string.Join(", ", circle.Append(circle[0])));
            left = [.. left.Except(circle)];
        }
    }

    /// <summary>Takes away, again and again, what waits for nothing that is left.</summary>
    private static List<OrganisationMilestone> WithoutBeginnings(List<OrganisationMilestone> milestones, ILookup<OrganisationMilestone, OrganisationMilestone> before)
    {
        HashSet<OrganisationMilestone> left = [.. milestones];
        while (left.RemoveWhere(milestone => !before[milestone].Any(left.Contains)) > 0)
        {
        }

        return [.. milestones.Where(left.Contains)];
    }

    /// <summary>Everything left waits for something left, so going back must come round.</summary>
    private static List<OrganisationMilestone> CircleThrough(List<OrganisationMilestone> left, ILookup<OrganisationMilestone, OrganisationMilestone> before)
    {
        HashSet<OrganisationMilestone> known = [.. left];
        List<OrganisationMilestone> path = [];
        OrganisationMilestone at = left[0];
        while (!path.Contains(at))
        {
            path.Add(at);
            at = before[at].First(known.Contains);
        }

        path.RemoveRange(0, path.IndexOf(at));
        path.Reverse();
        return path;
    }

    private static OrganisationMilestone At(OrganisationPlan member, MilestoneKey milestone) => new(member.Organisation, milestone);
}

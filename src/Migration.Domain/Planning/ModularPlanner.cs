using System.Collections.Immutable;
using MigrationDomain.Rules;
using MigrationDomain.Templates.EprGoLive;

namespace MigrationDomain.Planning;

/// <summary>Plans a programme that goes live in several releases instead of one big bang.</summary>
public static class ModularPlanner
{
    /// <summary>How the releases of one programme get in each other's way. The people are the same, and no source gives a figure.</summary>
    private static readonly Provenance SamePeople = Standings.OwnFigure(Sources.Panel("big bang and modular"));

    private static readonly Provenance OneDay = Standings.OwnOrder(Sources.Panel("a bundle of five releases at Dudley"));

    /// <summary>Plans every release, and merges the plans with what they ask of each other.</summary>
    /// <param name="modules">The releases, each under a key of its own, in any order; 1 to 1,000.</param>
    /// <param name="dependencies">What else one release asks of another.</param>
    /// <returns>
    /// The plans in the order given. Releases of one bundle go live on the same day, and this blocks. Of releases that follow each other, the final
    /// preparation of the next comes when the command centre of the one before is closed, so that nobody's leave is embargoed without a break;
    /// this warns, and is asked only of templates that have both milestones.
    /// </returns>
    /// <exception cref="ArgumentException">A list holds <see langword="null"/>.</exception>
    /// <exception cref="UnsoundInputException">A request is unsound, two releases have one key, or a dependency names what no plan has: every fault of the first kind met is in it.</exception>
    public static IntegratedPlan Plan(IEnumerable<ProgrammeModule> modules, IEnumerable<PlanDependency>? dependencies = null)
    {
        ArgumentNullException.ThrowIfNull(modules);
        ImmutableArray<ProgrammeModule> all = [.. modules];
        if (all.Contains(null!))
        {
            throw new ArgumentException("A release is null; leave it out.", nameof(modules));
        }

        IEnumerable<OrganisationPlan> plans = all.Select(module => new OrganisationPlan { Organisation = module.Key, Plan = MigrationPlanner.Plan(module.Request) });
        return MigrationPlanner.Integrate(plans, [.. WithinBundles(all), .. BetweenGoLives(all), .. dependencies ?? []]);
    }

    private static IEnumerable<PlanDependency> WithinBundles(ImmutableArray<ProgrammeModule> modules) => modules
        .Where(module => module.Bundle is not null)
        .GroupBy(module => module.Bundle)
        .SelectMany(bundle => bundle.Skip(1).Select(module => PlanDependency.SameDay(GoLiveOf(module), GoLiveOf(bundle.First()), OneDay)));

    private static IEnumerable<PlanDependency> BetweenGoLives(ImmutableArray<ProgrammeModule> modules)
    {
        ImmutableArray<ImmutableArray<ProgrammeModule>> days =
        [
            .. modules.GroupBy(module => module.Request.RootDate).OrderBy(day => day.Key).Select(day => day.ToImmutableArray()),
        ];
        return days.Zip(days.Skip(1), (day, next) =>
            from earlier in day
            from later in next
            where earlier.Request.Template.Find(MilestoneKeys.CommandCentreEnds) is not null
            where later.Request.Template.Find(MilestoneKeys.FinalPreparation) is not null
            select PlanDependency.After(At(later, MilestoneKeys.FinalPreparation), At(earlier, MilestoneKeys.CommandCentreEnds), DateOffset.Days(0), SamePeople))
            .SelectMany(pairs => pairs);
    }

    private static OrganisationMilestone GoLiveOf(ProgrammeModule module) => At(module, module.Request.Template.Root);

    private static OrganisationMilestone At(ProgrammeModule module, MilestoneKey milestone) => new(module.Key, milestone);
}

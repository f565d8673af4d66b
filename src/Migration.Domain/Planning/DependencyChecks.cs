using System.Collections.Immutable;
using MigrationDomain.Calendars;
using MigrationDomain.Rules;
using NodaTime;

namespace MigrationDomain.Planning;

/// <summary>What there is to know about the dependencies between plans.</summary>
internal static class DependencyChecks
{
    public static ImmutableArray<Finding> FindAll(ImmutableArray<OrganisationPlan> plans, ImmutableArray<PlanDependency> dependencies)
    {
        Dictionary<OrganisationKey, MigrationPlan> known = plans.ToDictionary(member => member.Organisation, member => member.Plan);
        return [.. dependencies.Select(dependency => Judge(dependency, known[dependency.Earlier.Organisation], known[dependency.Later.Organisation])).OfType<Finding>()];
    }

    private static Finding? Judge(PlanDependency dependency, MigrationPlan first, MigrationPlan second)
    {
        if (first.Find(dependency.Earlier.Milestone) is not { } earlier)
        {
            return NotGiven(dependency, dependency.Earlier);
        }

        if (second.Find(dependency.Later.Milestone) is not { } later)
        {
            return NotGiven(dependency, dependency.Later);
        }

        if (earlier.Date is not { } before || later.Date is not { } after)
        {
            return Unknown(dependency, earlier.Date is null ? dependency.Earlier : dependency.Later);
        }

        if (dependency.Gap is not { } gap)
        {
            return after == before ? null : Broken(dependency, earlier, later, before, after, "");
        }

        RuleContext context = new(_ => null, second.Request.Calendar, second.Request.Zone, Explains: false);
        LocalDate? from = RuleEvaluator.Count(earlier.Key, earlier.Derivation, OffsetDirection.After, (gap, CountMode.ExcludeStart, DayRoll.None), context).Date;
        return from is { } earliest
            ? after >= earliest ? null : Broken(dependency, earlier, later, before, after, Invariant($", so on {earliest:R} or later"))
            : Unknown(dependency, dependency.Later);
    }

    private static Finding Broken(
        PlanDependency dependency, PlannedMilestone earlier, PlannedMilestone later, LocalDate before, LocalDate after, string cure) => new(
        FindingCodes.DependencyBroken,
        dependency.Provenance.Hardness == Hardness.Hard ? Severity.Blocker : Severity.Warning,
        dependency.Later.ToString(),
        after,
        () => Invariant($"'{later.Name}' of {dependency.Later.Organisation} on {after:R} must come {dependency.Order} '{earlier.Name}' of {dependency.Earlier.Organisation}, which is on {before:R}{cure}."));

    private static Finding NotGiven(PlanDependency dependency, OrganisationMilestone missing) => new(
        FindingCodes.DateNotGiven, Severity.Note, dependency.Later.ToString(), null,
        () => $"Whether {dependency} cannot be judged: {missing} was not given a date; pin it.");

    private static Finding Unknown(PlanDependency dependency, OrganisationMilestone unknown) => new(
        FindingCodes.DateUnknown, Severity.Warning, dependency.Later.ToString(), null,
        () => $"Whether {dependency} cannot be judged: the date of {unknown} cannot be worked out.");
}

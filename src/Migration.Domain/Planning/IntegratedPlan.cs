using System.Collections.Immutable;
using System.Diagnostics;
using MigrationDomain.Templates;

namespace MigrationDomain.Planning;

/// <summary>The plans of several organisations as one: what depends on what across them, what clashes, and one list of everything in date order.</summary>
/// <remarks>
/// Made by <see cref="MigrationPlanner.Integrate"/>; never changes. The plans keep their own dates and findings: a clash is told, never settled,
/// for the organisations must agree who moves. Equality is by reference.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class IntegratedPlan
{
    internal IntegratedPlan(ImmutableArray<OrganisationPlan> plans, ImmutableArray<PlanDependency> dependencies, ImmutableArray<Finding> findings)
    {
        Plans = plans;
        Dependencies = dependencies;
        Findings = findings;
    }

    /// <summary>The plans, in the order given.</summary>
    public ImmutableArray<OrganisationPlan> Plans { get; }

    /// <summary>What depends on what across the plans, in the order given.</summary>
    public ImmutableArray<PlanDependency> Dependencies { get; }

    /// <summary>
    /// What there is to know between the plans, by date (none last), then weight (blockers first), then subject, then code. What is to be known
    /// within one plan stays with that plan.
    /// </summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>Whether a finding between the plans, or one within a plan, blocks.</summary>
    public bool IsBlocked => Findings.Any(finding => finding.Severity == Severity.Blocker) || Plans.Any(member => member.Plan.IsBlocked);

    /// <summary>The plan of an organisation.</summary>
    /// <param name="organisation">Its key.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="KeyNotFoundException">The organisation has no plan here.</exception>
    public MigrationPlan this[OrganisationKey organisation] =>
        Plans.FirstOrDefault(member => member.Organisation == organisation)?.Plan
        ?? throw new KeyNotFoundException($"There is no plan of '{organisation}'; there are plans of {string.Join(", ", Plans.Select(member => member.Organisation))}.");

    /// <summary>Lists everything that has a date in any plan, chronologically.</summary>
    /// <returns>The entries by date, then in the order of <see cref="ScheduleEntryKind"/>, then by plan in the order given, then as the plan has them.</returns>
    public ImmutableArray<IntegratedEntry> Schedule() =>
    [
        .. Plans
            .SelectMany(member => member.Plan.Schedule().Select(entry => Line(member, entry)))
            .OrderBy(line => line.Entry.On)
            .ThenBy(line => line.Entry.Kind),
    ];

    /// <summary>Lists what one workstream has to see to in all plans: the entries of <see cref="Schedule()"/> that its lead owns.</summary>
    /// <param name="lead">The role that leads the workstream in each organisation, for example "imt-lead".</param>
    /// <returns>The entries in the order of <see cref="Schedule()"/>; empty when no plan has any.</returns>
    public ImmutableArray<IntegratedEntry> Schedule(RoleKey lead)
    {
        ArgumentNullException.ThrowIfNull(lead);
        return [.. Schedule().Where(line => line.Entry.Owner == lead)];
    }

    /// <inheritdoc/>
    public override string ToString() =>
        Invariant($"Plans of {string.Join(", ", Plans.Select(member => member.Organisation))}; dependencies: {Dependencies.Length}, findings: {Findings.Length}");

    private static IntegratedEntry Line(OrganisationPlan member, ScheduleEntry entry) =>
        new(member.Organisation, entry, entry.Owner is { } owner ? member.Leads.GetValueOrDefault(owner) : null);
}

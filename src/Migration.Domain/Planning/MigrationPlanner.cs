using System.Collections.Immutable;
using MigrationDomain.Calendars;
using MigrationDomain.Rules;
using NodaTime;

namespace MigrationDomain.Planning;

/// <summary>Computes plans. Pure: the same request gives the same plan, on every machine.</summary>
public static class MigrationPlanner
{
    private const int MostYearsSearched = 10;

    /// <summary>Dates everything in a template from a root date, and finds what is wrong with the dates.</summary>
    /// <param name="request">Template, root date, calendars, and what is known already.</param>
    /// <returns>A plan; dates that clash or are late are findings on it, never an exception.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <exception cref="UnsoundInputException">The request names what the template does not have, or contradicts itself: every fault is in it.</exception>
    public static MigrationPlan Plan(PlanRequest request)
    {
        RequestChecks.ThrowIfUnsound(request);
        return new RulesInForce(request).Plan(request.RootDate, explains: true);
    }

    /// <summary>
    /// Finds the first working day, from today on, that can be the root date if work starts today: the first whose plan nothing blocks.
    /// </summary>
    /// <param name="request">The request, with a today; its root date is not looked at, everything else is kept.</param>
    /// <returns>The day with its plan, and what blocks the working day before it. No day when none is found within ten years or the calendar.</returns>
    /// <exception cref="ArgumentException"><paramref name="request"/> has no today.</exception>
    /// <exception cref="UnsoundInputException">The request names what the template does not have, or contradicts itself: every fault is in it.</exception>
    public static EarliestRootDate EarliestRoot(PlanRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Today is not { } today)
        {
            throw new ArgumentException("The earliest date depends on the day work starts; give the request a Today.", nameof(request));
        }

        return FirstRoot(request, today);
    }

    /// <summary>The first working day, from a day on, whose plan nothing blocks.</summary>
    internal static EarliestRootDate FirstRoot(PlanRequest request, LocalDate from)
    {
        RequestChecks.ThrowIfUnsound(request with { RootDate = from });
        RulesInForce rules = new(request);
        Finding? decidedBy = null;
        LocalDate last = LocalDate.Min(request.Calendar.Coverage.End, from.PlusYears(MostYearsSearched));
        bool isKnown = request.Calendar.TryRoll(from, DayRoll.Following, out LocalDate root);
        while (isKnown && root <= last)
        {
            MigrationPlan dates = rules.Plan(root, explains: false);
            if (!dates.IsBlocked)
            {
                return new EarliestRootDate(root, rules.Plan(root, explains: true), decidedBy);
            }

            decidedBy = dates.Findings.First(finding => finding.Severity == Severity.Blocker);
            isKnown = request.Calendar.TryAddWorkingDays(root, 1, out root);
        }

        return new EarliestRootDate(null, null, decidedBy);
    }

    /// <summary>Merges the plans of several organisations into one, and finds where they clash.</summary>
    /// <param name="plans">The plans, each under a key of its own; 1 to 1,000.</param>
    /// <param name="dependencies">What depends on what across the plans; at most 10,000.</param>
    /// <returns>The integrated plan; a dependency that does not hold is a finding on it, never an exception.</returns>
    /// <exception cref="ArgumentException">A list holds <see langword="null"/>.</exception>
    /// <exception cref="UnsoundInputException">
    /// An organisation has two plans or a lead of an unknown role, a dependency names what no plan has, or dependencies and orders go round in a circle: every fault is in it.
    /// </exception>
    public static IntegratedPlan Integrate(IEnumerable<OrganisationPlan> plans, IEnumerable<PlanDependency>? dependencies = null)
    {
        ArgumentNullException.ThrowIfNull(plans);
        ImmutableArray<OrganisationPlan> members = [.. plans];
        ImmutableArray<PlanDependency> between = [.. dependencies ?? []];
        if (members.Contains(null!))
        {
            throw new ArgumentException("A plan to integrate is null; leave it out.", nameof(plans));
        }

        if (between.Contains(null!))
        {
            throw new ArgumentException("A dependency is null; leave it out.", nameof(dependencies));
        }

        IntegrationChecks.ThrowIfUnsound(members, between);
        return new IntegratedPlan(members, between, FindingOrder.Sorted([.. DependencyChecks.FindAll(members, between), .. LeadChecks.FindAll(members)]));
    }
}

using MigrationDomain.Planning;
using MigrationDomain.Rules;
using NodaTime;

namespace MigrationDomain.Tracking;

/// <summary>Changes a plan that is being lived with: what was said and done is taken into account.</summary>
public static class Replanner
{
    /// <summary>Compares two plans of one migration: what moved, what is newly late, what must be said again.</summary>
    /// <param name="plan">The first plan.</param>
    /// <param name="other">The second, newer plan.</param>
    /// <param name="ledger">What was said and done; both plans are compared with it put into them.</param>
    /// <returns>The difference. A notice counts as served when the ledger says so, of the day of the change that the ledger says was told.</returns>
    public static PlanComparison CompareTo(this MigrationPlan plan, MigrationPlan other, Ledger ledger)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(other);
        ArgumentNullException.ThrowIfNull(ledger);
        return WithFacts(plan, ledger).CompareTo(WithFacts(other, ledger));
    }

    /// <summary>Works out a changed plan, without deciding anything.</summary>
    /// <param name="plan">The plan in force.</param>
    /// <param name="change">Makes the changed request from that of the plan, for example one with another root date.</param>
    /// <param name="ledger">What was said and done: what is done stays where it is.</param>
    /// <returns>A proposal, bound to <paramref name="plan"/>.</returns>
    /// <exception cref="UnsoundInputException">The changed request names what its template does not have, or contradicts itself.</exception>
    public static Proposal Propose(this MigrationPlan plan, Func<PlanRequest, PlanRequest> change, Ledger ledger)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(ledger);
        return new Proposal(plan, change(plan.Request), ledger);
    }

    /// <summary>Works out the first root date, not before the agreed one, that would hold. It is offered, never taken: the plan stays as it is.</summary>
    /// <param name="plan">The plan in force.</param>
    /// <param name="ledger">What was said and done; actual dates move what counts from them, and what is done is not late.</param>
    /// <param name="asOf">The day of asking: what is open and planned for an earlier day is overdue.</param>
    /// <returns>The agreed date when nothing blocks it, otherwise the next working day whose plan nothing blocks, with the reasons.</returns>
    public static RootForecast ForecastRoot(this MigrationPlan plan, Ledger ledger, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(ledger);
        PlanRequest known = ledger.ApplyTo(plan.Request, plan) with { Today = asOf };
        MigrationPlan agreed = MigrationPlanner.Plan(known);
        return known.Done.Contains(known.Template.Root) || !agreed.IsBlocked
            ? new RootForecast(agreed, new EarliestRootDate(known.RootDate, agreed, null))
            : new RootForecast(agreed, MigrationPlanner.FirstRoot(WithoutRootPin(known), known.RootDate));
    }

    internal static MigrationPlan WithFacts(MigrationPlan plan, Ledger ledger) => MigrationPlanner.Plan(ledger.ApplyTo(plan.Request));

    private static PlanRequest WithoutRootPin(PlanRequest request) =>
        request with { Pins = [.. request.Pins.Where(pin => pin.Milestone != request.Template.Root)] };
}

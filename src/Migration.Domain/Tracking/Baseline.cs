using System.Diagnostics;
using MigrationDomain.Planning;

namespace MigrationDomain.Tracking;

/// <summary>A plan that was approved as the measure for later ones.</summary>
/// <remarks>
/// The ledger keeps the name, the reason and the approver; the caller keeps the plan, or the request it is computed from.
/// Equality is by reference.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Baseline
{
    /// <summary>Joins an approval and the plan that was approved.</summary>
    /// <param name="approval">The entry of the ledger.</param>
    /// <param name="plan">The plan as it was approved.</param>
    /// <exception cref="ArgumentException">The approval names the fingerprint of another plan.</exception>
    public Baseline(RebaselinedEntry approval, MigrationPlan plan)
    {
        ArgumentNullException.ThrowIfNull(approval);
        ArgumentNullException.ThrowIfNull(plan);
        if (approval.PlanHash is { } hash && hash != plan.ContentHash)
        {
            throw new ArgumentException($"Baseline '{approval.Name}' was approved for the plan with the fingerprint {hash}, but this plan has {plan.ContentHash}; give the plan that was approved.", nameof(plan));
        }

        Approval = approval;
        Plan = plan;
    }

    /// <summary>Who approved it, when and why.</summary>
    public RebaselinedEntry Approval { get; }

    /// <summary>What it is called.</summary>
    public string Name => Approval.Name;

    /// <summary>The plan as it was approved.</summary>
    public MigrationPlan Plan { get; }

    /// <summary>Measures how far a plan is from this baseline, and tells the causes apart.</summary>
    /// <param name="current">The plan in force.</param>
    /// <param name="ledger">What was said and done; entries recorded after the approval say whether a person or a supplier was the cause.</param>
    /// <returns>The variance of every milestone; the causes add up to it exactly.</returns>
    /// <remarks>
    /// The way from the baseline to the plan is walked in five steps, in the order of <see cref="SlipCause"/>: the baseline is planned again
    /// with the calendars of the current plan; then with its template and overrides; then with the days that were varied, or on which
    /// something happened, because of a person; then because of a supplier; then as the current plan has it. What a date moves in a step
    /// is what the cause of the step adds. A date that is unknown in a step moves in the next step in which it is known.
    /// </remarks>
    public VarianceReport Explain(MigrationPlan current, Ledger ledger)
    {
        ArgumentNullException.ThrowIfNull(current);
        ArgumentNullException.ThrowIfNull(ledger);
        return new VarianceCalculation(this, current, ledger).Report();
    }

    /// <inheritdoc/>
    public override string ToString() => $"Baseline '{Name}': {Plan.Request}";
}

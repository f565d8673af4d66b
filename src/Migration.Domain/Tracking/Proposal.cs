using System.Diagnostics;
using MigrationDomain.Planning;
using MigrationDomain.Rules;

namespace MigrationDomain.Tracking;

/// <summary>A changed plan that nobody has accepted yet, bound to the plan it was computed from.</summary>
/// <remarks>Equality is by reference.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Proposal
{
    private readonly PlanRequest _changed;
    private readonly Ledger _ledger;

    internal Proposal(MigrationPlan plan, PlanRequest changed, Ledger ledger)
    {
        _changed = changed;
        _ledger = ledger;
        Plan = plan;
        Proposed = MigrationPlanner.Plan(ledger.ApplyTo(changed, plan));
        Comparison = Replanner.WithFacts(plan, ledger).CompareTo(Proposed);
    }

    /// <summary>The plan it was computed from.</summary>
    public MigrationPlan Plan { get; }

    /// <summary>The plan as it would be. What the ledger says is done stays where it is.</summary>
    public MigrationPlan Proposed { get; }

    /// <summary>What would change: dates, notices, findings.</summary>
    public PlanComparison Comparison { get; }

    /// <summary>Accepts the proposal.</summary>
    /// <param name="current">The plan in force now.</param>
    /// <param name="acceptance">Who accepts it, when and why.</param>
    /// <returns>The new plan and the entries for the ledger; nothing is stored.</returns>
    /// <exception cref="ArgumentException">The plan in force is no longer the one the proposal was computed from: their fingerprints differ.</exception>
    public AcceptedProposal Accept(MigrationPlan current, Acceptance acceptance)
    {
        ArgumentNullException.ThrowIfNull(current);
        ArgumentNullException.ThrowIfNull(acceptance);
        if (current.ContentHash != Plan.ContentHash)
        {
            throw new ArgumentException(
                $"The proposal was computed from the plan with the fingerprint {Plan.ContentHash}, but the current plan has {current.ContentHash}; propose again from the current plan.",
                nameof(current));
        }

        return new AcceptedProposal(Proposed, [.. Decided().Select(key => Entry(key, acceptance)).OfType<VariedEntry>()]);
    }

    /// <inheritdoc/>
    public override string ToString() => $"Proposal for {Plan.Request}: {Comparison}";

    private IEnumerable<MilestoneKey> Decided()
    {
        MilestoneKey root = Plan.Request.Template.Root;
        return _changed.Pins.Except(Plan.Request.Pins).Concat(Plan.Request.Pins.Except(_changed.Pins))
            .Select(pin => pin.Milestone)
            .Where(key => key != root)
            .Distinct()
            .OrderBy(key => key.Value, StringComparer.Ordinal)
            .Prepend(root);
    }

    private VariedEntry? Entry(MilestoneKey key, Acceptance acceptance)
    {
        SubjectState state = _ledger.StateOf(LedgerSubject.Of(key));
        return !state.IsSettled && (state.AgreedOn ?? Plan.Find(key)?.Date) is { } from && Proposed.Find(key)?.Date is { } to && from != to
            ? new VariedEntry(LedgerSubject.Of(key))
            {
                Id = $"{acceptance.Id}.{key}",
                At = acceptance.At,
                On = acceptance.On,
                By = acceptance.By,
                From = from,
                To = to,
                Reason = acceptance.Reason,
                ApprovedBy = acceptance.ApprovedBy,
                Cause = acceptance.Cause,
            }
            : null;
    }
}

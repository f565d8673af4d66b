using System.Collections.Immutable;
using System.Diagnostics;
using MigrationDomain.Planning;
using MigrationDomain.Rules;

namespace MigrationDomain.Tracking;

/// <summary>How far a plan is from a baseline, milestone by milestone, with causes.</summary>
/// <remarks>Equality is by reference.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class VarianceReport
{
    internal VarianceReport(Baseline baseline, MigrationPlan current, ImmutableArray<MilestoneVariance> milestones)
    {
        Baseline = baseline;
        Current = current;
        Milestones = milestones;
    }

    /// <summary>What is measured against.</summary>
    public Baseline Baseline { get; }

    /// <summary>The plan that is measured, with what the ledger says happened put into it.</summary>
    public MigrationPlan Current { get; }

    /// <summary>Every milestone of either plan, by its day in the baseline, unknown last, then by key.</summary>
    public ImmutableArray<MilestoneVariance> Milestones { get; }

    /// <summary>The milestones that are on another day than in the baseline.</summary>
    public ImmutableArray<MilestoneVariance> Slipped => [.. Milestones.Where(milestone => milestone.Change.IsMoved)];

    /// <summary>The variance of a milestone.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The variance.</returns>
    /// <exception cref="KeyNotFoundException">Neither plan has such a milestone.</exception>
    public MilestoneVariance this[MilestoneKey key] => Milestones.FirstOrDefault(milestone => milestone.Key == key)
        ?? throw new KeyNotFoundException($"Neither plan has a milestone '{key}'; there are {string.Join(", ", Milestones.Select(milestone => milestone.Key.Value))}.");

    /// <inheritdoc/>
    public override string ToString() =>
        Invariant($"Against baseline '{Baseline.Name}': {Slipped.Length} of {Milestones.Length} milestones are on another day");
}

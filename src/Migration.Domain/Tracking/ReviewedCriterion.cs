using System.Diagnostics;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Tracking;

/// <summary>A criterion of a gate as of a day: whether it is met, until when its evidence holds, and whether it can still be met in time.</summary>
/// <remarks>Equality is by reference.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ReviewedCriterion
{
    internal ReviewedCriterion(GateCriterion template, CriterionStatus status)
    {
        Template = template;
        Status = status;
    }

    /// <summary>What the template says of it: owner, evidence, standing and sources.</summary>
    public GateCriterion Template { get; }

    /// <summary>The key.</summary>
    public CriterionKey Key => Template.Key;

    /// <summary>Whether it is met.</summary>
    public CriterionStatus Status { get; }

    /// <summary>The day on which the last of its evidence came in; <see langword="null"/> when some is missing.</summary>
    public LocalDate? MetOn { get; internal init; }

    /// <summary>The last day on which its evidence holds, that day included; <see langword="null"/> when it holds for good or is missing.</summary>
    public LocalDate? HoldsThrough { get; internal init; }

    /// <summary>How many were left at the last count, or <see langword="null"/> when nothing is counted or nobody has.</summary>
    public int? Outstanding { get; internal init; }

    /// <summary>
    /// Whether it is met, or can still be by the day of the gate: that day has not passed, nothing it needs was given up, and the plan has nothing it
    /// needs on a later day. Where the gate has no day, time does not run out.
    /// </summary>
    public bool CanTurnGreen { get; internal init; }

    /// <summary>Whether it is met now, but its evidence no longer holds on the day of the gate: fresh evidence will be needed.</summary>
    public bool RunsOutBeforeGate { get; internal init; }

    /// <summary>For example "g7-smartcards (must) is stale: its evidence held until 2026-09-10; it can still be met in time."</summary>
    /// <returns>Invariant English without names, reasons and notes.</returns>
    public override string ToString()
    {
        string subject = $"{Key} ({(Template.Criticality == Criticality.Must ? "must" : "should")})";
        string chance = CanTurnGreen ? "it can still be met in time" : "it cannot be met in time any more";
        return Status switch
        {
            CriterionStatus.Met when RunsOutBeforeGate => Invariant($"{subject} is met since {MetOn:R}, but its evidence holds only until {HoldsThrough:R}, before the day of the gate."),
            CriterionStatus.Met => Invariant($"{subject} is met since {MetOn:R}."),
            CriterionStatus.Stale => Invariant($"{subject} is stale: its evidence held until {HoldsThrough:R}; {chance}."),
            _ when Outstanding is { } left => Invariant($"{subject} is not met: {left} outstanding at the last count; {chance}."),
            _ => $"{subject} is not met; {chance}.",
        };
    }
}

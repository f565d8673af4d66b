using System.Collections.Immutable;
using System.Diagnostics;
using MigrationDomain.Planning;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Tracking;

/// <summary>All gates of a plan as of a day. Made by <see cref="GateReviewer.Review"/>.</summary>
/// <remarks>Equality is by reference.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class GateReview
{
    internal GateReview(MigrationPlan plan, LocalDate asOf, ImmutableArray<ReviewedGate> gates)
    {
        Plan = plan;
        AsOf = asOf;
        Gates = gates;
    }

    /// <summary>The plan.</summary>
    public MigrationPlan Plan { get; }

    /// <summary>The day.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The gates in the template's order.</summary>
    public ImmutableArray<ReviewedGate> Gates { get; }

    /// <summary>The first gate that is not passed, or <see langword="null"/> when all are.</summary>
    public ReviewedGate? Next => Gates.FirstOrDefault(gate => !gate.IsPassed);

    /// <summary>The day from which nobody goes back, or <see langword="null"/> when the template has none or it is unknown.</summary>
    public LocalDate? PointOfNoReturn => Plan.Request.Template.PointOfNoReturn is { } point ? Plan.Derive(point.On)?.Date : null;

    /// <summary>The last day on which the old system can be taken up again, or <see langword="null"/> when the template has none or it is unknown.</summary>
    public LocalDate? ResumableUntil => Plan.Request.Template.PointOfNoReturn is { } point ? Plan.Derive(point.ResumableUntil)?.Date : null;

    /// <summary>The gate of a key.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The gate.</returns>
    /// <exception cref="KeyNotFoundException">The template has no such gate.</exception>
    public ReviewedGate this[GateKey key] => Gates.FirstOrDefault(gate => gate.Key == key)
        ?? throw new KeyNotFoundException($"The plan has no gate '{key}'; it has {string.Join(", ", Gates.Select(gate => gate.Key))}.");

    /// <summary>For example "Gates as of 2026-09-10: 5 of 8 passed; next is g6-final-data-readiness".</summary>
    /// <returns>Invariant English without names, reasons and notes.</returns>
    public override string ToString()
    {
        string next = Next is { } open ? $"; next is {open.Key}" : "";
        return Invariant($"Gates as of {AsOf:R}: {Gates.Count(gate => gate.IsPassed)} of {Gates.Length} passed{next}");
    }
}

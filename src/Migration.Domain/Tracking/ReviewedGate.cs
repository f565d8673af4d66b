using System.Collections.Immutable;
using System.Diagnostics;
using MigrationDomain.Rules;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Tracking;

/// <summary>A gate as of a day: its criteria, what they allow, what was decided, and whether that still stands.</summary>
/// <remarks>Equality is by reference.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ReviewedGate
{
    internal ReviewedGate(GateTemplate template, Derivation? derivation, ImmutableArray<ReviewedCriterion> criteria, ImmutableArray<GateKey> waitsFor, SignedEntry? decision)
    {
        Template = template;
        Derivation = derivation;
        Criteria = criteria;
        WaitsFor = waitsFor;
        Decision = decision;
    }

    /// <summary>What the template says of it: who decides, standing and sources.</summary>
    public GateTemplate Template { get; }

    /// <summary>The key.</summary>
    public GateKey Key => Template.Key;

    /// <summary>How the day of the gate came about, or <see langword="null"/> when it needs a date that was not given.</summary>
    public Derivation? Derivation { get; }

    /// <summary>The day on which it is to be decided, or <see langword="null"/> when it is unknown.</summary>
    public LocalDate? On => Derivation?.Date;

    /// <summary>The criteria in the template's order.</summary>
    public ImmutableArray<ReviewedCriterion> Criteria { get; }

    /// <summary>The gates that must be passed before this one and are not, in the template's order.</summary>
    public ImmutableArray<GateKey> WaitsFor { get; }

    /// <summary>The decision in force, with who took it, in which capacity and when; <see langword="null"/> when there is none.</summary>
    public SignedEntry? Decision { get; }

    /// <summary>What the criteria and the gates before it allow.</summary>
    public GateReadiness Readiness
    {
        get
        {
            bool isShut = !WaitsFor.IsEmpty || Criteria.Any(criterion => criterion.Status != CriterionStatus.Met && criterion.Template.Criticality == Criticality.Must);
            bool isClear = Criteria.All(criterion => criterion.Status == CriterionStatus.Met);
            return (isShut, isClear) switch
            {
                (true, _) => GateReadiness.NoGo,
                (_, true) => GateReadiness.Go,
                _ => GateReadiness.GoWithConditions,
            };
        }
    }

    /// <summary>Where it stands.</summary>
    public GateStatus Status => Decision?.Outcome switch
    {
        null => GateStatus.Undecided,
        SignOffOutcome.NoGo => GateStatus.Refused,
        _ when Readiness == GateReadiness.NoGo => GateStatus.Reopened,
        SignOffOutcome.GoWithConditions => GateStatus.PassedWithConditions,
        _ => GateStatus.Passed,
    };

    /// <summary>Whether the programme may go on past it, with conditions or without.</summary>
    public bool IsPassed => Status is GateStatus.Passed or GateStatus.PassedWithConditions;

    /// <summary>The criteria that are not met, in the template's order.</summary>
    public IEnumerable<ReviewedCriterion> Open => Criteria.Where(criterion => criterion.Status != CriterionStatus.Met);

    /// <summary>Whether every criterion that must be met is, or still can be by the day of the gate.</summary>
    public bool CanStillPass => Criteria.All(criterion => criterion.Template.Criticality == Criticality.Should || criterion.CanTurnGreen);

    /// <summary>For example "Go Live (g7-go-live) on 2026-09-15: not decided; no-go, 3 of 9 criteria met, waits for g6-final-data-readiness".</summary>
    /// <returns>Invariant English without names, reasons and notes.</returns>
    public override string ToString()
    {
        string day = On is { } on ? Invariant($" on {on:R}") : "";
        string waits = WaitsFor.IsEmpty ? "" : $", waits for {RuleWords.List([.. WaitsFor.Select(gate => gate.Value)])}";
        int met = Criteria.Count(criterion => criterion.Status == CriterionStatus.Met);
        return Invariant($"{Template.Name} ({Key}){day}: {Decided()}; {Allowed()}, {met} of {Criteria.Length} criteria met{waits}");
    }

    private string Decided() => Status switch
    {
        GateStatus.Undecided => "not decided",
        GateStatus.Passed => Invariant($"passed by decision of {Decision!.On:R}"),
        GateStatus.PassedWithConditions => Invariant($"passed with conditions by decision of {Decision!.On:R}"),
        GateStatus.Refused => Invariant($"refused by decision of {Decision!.On:R}"),
        _ => Invariant($"open again, for the decision of {Decision!.On:R} no longer stands"),
    };

    private string Allowed() => Readiness switch
    {
        GateReadiness.Go => "go",
        GateReadiness.GoWithConditions => "go with conditions",
        _ => "no-go",
    };
}

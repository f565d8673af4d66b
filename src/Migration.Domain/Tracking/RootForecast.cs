using System.Collections.Immutable;
using System.Diagnostics;
using MigrationDomain.Planning;
using NodaTime;

namespace MigrationDomain.Tracking;

/// <summary>The root date that would hold as things stand. An offer: nothing in the plan moves by it.</summary>
/// <remarks>Equality is by reference.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class RootForecast
{
    private readonly EarliestRootDate _first;

    internal RootForecast(MigrationPlan agreed, EarliestRootDate first)
    {
        _first = first;
        Agreed = agreed.Request.RootDate;
        Date = first.Date;
        WorkingDays = agreed.Request.Calendar.CountIfKnown(Agreed, Date);
        Reasons = Date == Agreed ? [] : [.. agreed.Findings.Where(finding => finding.Severity == Severity.Blocker)];
    }

    /// <summary>The agreed root date, or the day on which it happened.</summary>
    public LocalDate Agreed { get; }

    /// <summary>The first day, from the agreed one on, whose plan nothing blocks; <see langword="null"/> when none is found within ten years or the calendar.</summary>
    public LocalDate? Date { get; }

    /// <summary>The plan of that day, or <see langword="null"/> when there is none.</summary>
    public MigrationPlan? Plan => _first.Plan;

    /// <summary>Working days from the agreed day to the forecast; <see langword="null"/> when there is none, or the calendar does not cover it.</summary>
    public int? WorkingDays { get; }

    /// <summary>Whether the agreed date holds.</summary>
    public bool Holds => Date == Agreed;

    /// <summary>Why the agreed date does not hold: every blocker of its plan, by date; empty when it holds.</summary>
    public ImmutableArray<Finding> Reasons { get; }

    /// <summary>What still blocks the working day before the forecast; <see langword="null"/> when the agreed date holds.</summary>
    public Finding? DecidedBy => _first.DecidedBy;

    /// <inheritdoc/>
    public override string ToString() => Holds
        ? Invariant($"{Agreed:R} holds")
        : Invariant($"{Agreed:R} does not hold; the first date that would: {_first}");
}

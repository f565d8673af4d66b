using System.Diagnostics;
using NodaTime;

namespace MigrationDomain.Planning;

/// <summary>The answer to "when could it be if work starts today?".</summary>
/// <remarks>Equality is by reference.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class EarliestRootDate
{
    internal EarliestRootDate(LocalDate? date, MigrationPlan? plan, Finding? decidedBy)
    {
        Date = date;
        Plan = plan;
        DecidedBy = decidedBy;
    }

    /// <summary>The first working day, from today on, whose plan nothing blocks; <see langword="null"/> when the calendar ends first.</summary>
    public LocalDate? Date { get; }

    /// <summary>The plan of that day, or <see langword="null"/> when there is none.</summary>
    public MigrationPlan? Plan { get; }

    /// <summary>
    /// What still blocks the working day before: the rule that decides; where several do, the first of them. When no day was found,
    /// what blocks the last day tried; <see langword="null"/> when today itself is free.
    /// </summary>
    public Finding? DecidedBy { get; }

    /// <inheritdoc/>
    public override string ToString() => (Date, DecidedBy) switch
    {
        ({ } date, null) => Invariant($"{date:R}, with nothing in the way"),
        ({ } date, { } finding) => Invariant($"{date:R}; a working day earlier: {finding.Message}"),
        (null, { } finding) => $"No date before the calendar ends: {finding.Message}",
        _ => "No date before the calendar ends",
    };
}

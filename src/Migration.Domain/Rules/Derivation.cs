using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;

namespace MigrationDomain.Rules;

/// <summary>A date with everything that led to it: the date before rolling, the date itself, and the steps between.</summary>
/// <remarks>Replaying the steps gives the date, where it is known. Equality is by reference.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Derivation
{
    internal Derivation(LocalDate? raw, LocalDate? date, ImmutableArray<DerivationStep> steps, int? firstUnpublishedYear = null)
    {
        Raw = raw;
        Date = date;
        Steps = steps;
        FirstUnpublishedYear = firstUnpublishedYear;
    }

    /// <summary>The date before rolling, or <see langword="null"/> when a calendar has no answer for it.</summary>
    public LocalDate? Raw { get; }

    /// <summary>The date, or <see langword="null"/> when a calendar has no answer for it or it waits for a milestone that was not given.</summary>
    public LocalDate? Date { get; }

    /// <summary>The steps in the order in which they were taken. Where the date is unknown, as far as they could be taken.</summary>
    public ImmutableArray<DerivationStep> Steps { get; }

    /// <summary>The year without published bank holidays that makes the date unknown: the first after the calendar's coverage, or the one asked for before it.</summary>
    public int? FirstUnpublishedYear { get; }

    /// <summary>The milestones that were not given and without which the date is unknown; empty unless a rule that needs all its dates waits for them.</summary>
    public ImmutableArray<MilestoneKey> Awaits { get; private init; } = [];

    internal static Derivation Awaiting(ImmutableArray<MilestoneKey> milestones) => new(null, null, []) { Awaits = milestones };

    internal static Derivation Unknown(LocalDate? raw, ImmutableArray<DerivationStep> steps, int firstUnpublishedYear) =>
        new(raw, null, steps, firstUnpublishedYear);

    /// <summary>Takes every step again.</summary>
    /// <returns>The date the steps lead to; <see langword="null"/> when there is no step.</returns>
    public LocalDate? Replay()
    {
        LocalDate? date = null;
        foreach (DerivationStep step in Steps)
        {
            date = step.Replay(date ?? step.Date);
        }

        return date;
    }

    /// <summary>The steps as sentences, one after the other.</summary>
    /// <returns>Invariant English with ISO dates.</returns>
    public override string ToString() => string.Join(' ', Steps);
}

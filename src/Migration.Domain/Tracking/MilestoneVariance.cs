using System.Collections.Immutable;
using System.Diagnostics;
using MigrationDomain.Planning;
using MigrationDomain.Rules;
using NodaTime;

namespace MigrationDomain.Tracking;

/// <summary>How far a milestone is from its day in a baseline, and why.</summary>
/// <remarks>The parts add up to the whole, in calendar days and in working days. Equality is by reference.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class MilestoneVariance
{
    internal MilestoneVariance(MilestoneKey key, DateChange change, ImmutableArray<SlipPart> parts)
    {
        Key = key;
        Change = change;
        Parts = parts;
    }

    /// <summary>The milestone.</summary>
    public MilestoneKey Key { get; }

    /// <summary>The day in the baseline and the day now, with the distance in days and working days.</summary>
    public DateChange Change { get; }

    /// <summary>What each cause adds, in the order of <see cref="SlipCause"/>; causes that add nothing are left out. Empty when a date is unknown.</summary>
    public ImmutableArray<SlipPart> Parts { get; }

    /// <summary>The day in the baseline, or <see langword="null"/> when it is unknown or there is none.</summary>
    public LocalDate? BaselineDate => Change.From;

    /// <summary>The day now, or <see langword="null"/> when it is unknown or there is none.</summary>
    public LocalDate? Date => Change.To;

    /// <summary>For example "Kick-off moves from 2026-06-23 to 2026-06-30, 7 days later (5 working days); 5 working days later: a supplier".</summary>
    /// <returns>Invariant English.</returns>
    public override string ToString() => string.Join("; ", [$"{Change}", .. Parts.Select(part => $"{part}")]);
}

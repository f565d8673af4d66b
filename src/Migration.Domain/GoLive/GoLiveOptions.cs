using System.Collections.Immutable;
using System.Diagnostics;
using MigrationDomain.Availability;
using NodaTime;

namespace MigrationDomain.GoLive;

/// <summary>What a search prefers. The defaults prefer nothing: fewer warnings first, then earlier dates.</summary>
/// <remarks>A record for the sake of <see langword="with"/>: its lists compare by reference.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record GoLiveOptions
{
    /// <summary>How much each kind of conflict weighs.</summary>
    public ConflictPolicy Policy { get; init; } = ConflictPolicy.Frozen;

    /// <summary>Days of the week to prefer; empty when all are equal.</summary>
    public ImmutableArray<IsoDayOfWeek> PreferredWeekdays { get; init; } = [];

    /// <summary>The date to stay near, earlier or later alike; <see langword="null"/> when there is none.</summary>
    public LocalDate? Ideal { get; init; }

    /// <summary>The only dates to judge, all within the range, working days or not; empty for every working day of the range.</summary>
    public ImmutableArray<LocalDate> Only { get; init; } = [];

    /// <summary>The most candidates to return, the best ones, 1 or more; <see langword="null"/> for all.</summary>
    public int? Most { get; init; }

    /// <summary>Told the number of dates judged and the number to judge, after each; for showing progress.</summary>
    public Action<int, int>? Progress { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Invariant($"{Policy}; near {(Ideal is { } ideal ? Invariant($"{ideal:R}") : "no date")}");
}

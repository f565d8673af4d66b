using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;

namespace MigrationDomain.GoLive;

/// <summary>The answer of a search: which dates could work, which could not, and why.</summary>
/// <remarks>Equality is by reference.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class GoLiveSearch
{
    internal GoLiveSearch(DateInterval range, LocalDate? earliest, ImmutableArray<GoLiveCandidate> candidates, ImmutableArray<GoLiveRejection> rejected, LocalDate? unknownFrom)
    {
        Range = range;
        Earliest = earliest;
        Candidates = candidates;
        Rejected = rejected;
        UnknownFrom = unknownFrom;
    }

    /// <summary>The days searched, both ends included.</summary>
    public DateInterval Range { get; }

    /// <summary>The first date by the calendar that nothing blocks, whatever its rank; <see langword="null"/> when there is none.</summary>
    public LocalDate? Earliest { get; }

    /// <summary>The dates that nothing blocks, best score first, equal scores in date order.</summary>
    public ImmutableArray<GoLiveCandidate> Candidates { get; }

    /// <summary>The dates that something blocks, in date order.</summary>
    public ImmutableArray<GoLiveRejection> Rejected { get; }

    /// <summary>The first day of the range for which the calendar cannot say whether it is a working day; <see langword="null"/> when it can for all.</summary>
    public LocalDate? UnknownFrom { get; }

    /// <summary>Why there is no candidate, in one sentence; <see langword="null"/> when there is one.</summary>
    public string? WhyNone
    {
        get
        {
            if (!Candidates.IsEmpty)
            {
                return null;
            }

            if (Rejected.IsEmpty)
            {
                return UnknownFrom is { } unknown
                    ? Invariant($"No day from {Range.Start:R} to {Range.End:R} was judged: the calendar has no answer from {unknown:R} on.")
                    : Invariant($"No day from {Range.Start:R} to {Range.End:R} is a working day.");
            }

            string[] codes = [.. Rejected
                .SelectMany(rejection => rejection.Reasons.Select(reason => reason.Code).Distinct(StringComparer.Ordinal))
                .GroupBy(code => code, StringComparer.Ordinal)
                .OrderByDescending(group => group.Count())
                .ThenBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => Invariant($"{group.Key} on {group.Count()}"))];
            return Invariant($"All {Rejected.Length} days judged from {Range.Start:R} to {Range.End:R} are blocked: {string.Join(", ", codes)}.");
        }
    }

    /// <inheritdoc/>
    public override string ToString() => WhyNone
        ?? Invariant($"{Candidates.Length} dates could work, the best {Candidates[0].Date:R}, the earliest {Earliest:R}; {Rejected.Length} are blocked");
}

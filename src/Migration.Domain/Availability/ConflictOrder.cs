using System.Collections.Immutable;
using NodaTime;

namespace MigrationDomain.Availability;

/// <summary>The order of conflicts, which is part of the contract and leaves nothing to the order of the input.</summary>
internal static class ConflictOrder
{
    public static ImmutableArray<Conflict> Sorted(List<Conflict> conflicts)
    {
        conflicts.Sort(Compare);
        return [.. conflicts];
    }

    // Level by level, because overlaps are worked out when they are asked for.
    private static int Compare(Conflict one, Conflict other) =>
        First(one).CompareTo(First(other)) is var day and not 0 ? day
        : other.Severity.CompareTo(one.Severity) is var weight and not 0 ? weight
        : string.CompareOrdinal(one.Code, other.Code) is var code and not 0 ? code
        : string.CompareOrdinal(one.Subject, other.Subject) is var subject and not 0 ? subject
        : string.CompareOrdinal(one.During?.Value, other.During?.Value) is var during and not 0 ? during
        : string.CompareOrdinal(one.Role?.Value, other.Role?.Value) is var role and not 0 ? role
        : Start(one).CompareTo(Start(other)) is var start and not 0 ? start
        : End(one).CompareTo(End(other)) is var end and not 0 ? end
        : string.CompareOrdinal(Cause(one), Cause(other));

    private static LocalDate First(Conflict conflict) => conflict.Days.IsEmpty ? LocalDate.MaxIsoValue : conflict.Days[0];

    private static Instant Start(Conflict conflict) => conflict.Overlaps.IsEmpty ? Instant.MaxValue : conflict.Overlaps[0].Start;

    private static Instant End(Conflict conflict) => conflict.Overlaps.IsEmpty ? Instant.MaxValue : conflict.Overlaps[^1].End;

    private static string? Cause(Conflict conflict) => (conflict.Cause ?? conflict.Requirement)?.ToString();
}

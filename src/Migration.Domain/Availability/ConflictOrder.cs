using System.Collections.Immutable;
using NodaTime;

namespace MigrationDomain.Availability;

/// <summary>The order of conflicts, which is part of the contract and leaves nothing to the order of the input.</summary>
internal static class ConflictOrder
{
    public static ImmutableArray<Conflict> Sorted(List<Conflict> conflicts) =>
    [
        .. conflicts
            .OrderBy(conflict => conflict.Days.IsEmpty ? LocalDate.MaxIsoValue : conflict.Days[0])
            .ThenByDescending(conflict => conflict.Severity)
            .ThenBy(conflict => conflict.Code, StringComparer.Ordinal)
            .ThenBy(conflict => conflict.Subject, StringComparer.Ordinal)
            .ThenBy(conflict => conflict.Window?.Value, StringComparer.Ordinal)
            .ThenBy(conflict => conflict.Role?.Value, StringComparer.Ordinal)
            .ThenBy(conflict => conflict.Overlaps.IsEmpty ? Instant.MaxValue : conflict.Overlaps[0].Start)
            .ThenBy(conflict => conflict.Overlaps.IsEmpty ? Instant.MaxValue : conflict.Overlaps[^1].End)
            .ThenBy(conflict => (conflict.Cause ?? conflict.Requirement)?.ToString(), StringComparer.Ordinal),
    ];
}

using System.Collections.Immutable;
using NodaTime;

namespace MigrationDomain.Planning;

/// <summary>The order in which findings are told: by date (none last), then weight (blockers first), then subject, then code.</summary>
internal static class FindingOrder
{
    public static ImmutableArray<Finding> Sorted(IEnumerable<Finding> findings) =>
    [
        .. findings
            .OrderBy(finding => finding.On ?? LocalDate.MaxIsoValue)
            .ThenByDescending(finding => finding.Severity)
            .ThenBy(finding => finding.Subject, StringComparer.Ordinal)
            .ThenBy(finding => finding.Code, StringComparer.Ordinal),
    ];
}

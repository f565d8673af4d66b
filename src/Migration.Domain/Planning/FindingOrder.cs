using System.Collections.Immutable;
using NodaTime;

namespace MigrationDomain.Planning;

/// <summary>The order of findings, which is part of the contract: by date (none last), then blockers first, then subject, then code.</summary>
internal sealed class FindingOrder : IComparer<Finding>
{
    private static readonly FindingOrder Instance = new();

    public static ImmutableArray<Finding> Sorted(IEnumerable<Finding> findings) => [.. findings.Order(Instance)];

    public int Compare(Finding? x, Finding? y)
    {
        if (x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }

        return Day(x).CompareTo(Day(y)) is var day and not 0 ? day
            : y.Severity.CompareTo(x.Severity) is var weight and not 0 ? weight
            : string.CompareOrdinal(x.Subject, y.Subject) is var subject and not 0 ? subject
            : string.CompareOrdinal(x.Code, y.Code);
    }

    private static LocalDate Day(Finding finding) => finding.On ?? LocalDate.MaxIsoValue;
}

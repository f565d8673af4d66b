using System.Collections.Immutable;

namespace MigrationDomain.Planning;

/// <summary>Tells which findings are new. A finding is known by its code and subject: its day and sentence follow the dates.</summary>
internal static class FindingComparer
{
    /// <summary>The findings that have no partner among the others, in their own order. What is equal in all parts is paired first.</summary>
    public static ImmutableArray<Finding> OnlyIn(ImmutableArray<Finding> findings, ImmutableArray<Finding> others)
    {
        Dictionary<(string, string), int> partners = others.Except(findings).GroupBy(Identity).ToDictionary(same => same.Key, same => same.Count());
        return [.. findings.Except(others).Where(finding => !TakePartner(partners, Identity(finding)))];
    }

    private static bool TakePartner(Dictionary<(string, string), int> partners, (string Code, string Subject) identity)
    {
        int left = partners.GetValueOrDefault(identity);
        partners[identity] = Math.Max(0, left - 1);
        return left > 0;
    }

    private static (string Code, string Subject) Identity(Finding finding) => (finding.Code, finding.Subject);
}

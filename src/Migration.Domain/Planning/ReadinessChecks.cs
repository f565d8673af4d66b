using MigrationDomain.Rules;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Planning;

/// <summary>Whether there is a way back for as long as it is needed, and whether somebody looks after every risk.</summary>
internal static class ReadinessChecks
{
    public static void FindAll(MigrationTemplate template, RuleContext context, List<Finding> found)
    {
        if (template.PointOfNoReturn is { } point
            && RuleEvaluator.Evaluate(point.On, context)?.Date is { } on
            && RuleEvaluator.Evaluate(point.ResumableUntil, context)?.Date is { } last
            && on > last)
        {
            found.Add(NoWayBack(on, last));
        }

        foreach (RiskTemplate risk in template.Risks)
        {
            if (risk.Owner is null)
            {
                found.Add(Unattended(FindingCodes.RiskWithoutOwner, risk, "has no owner; name a role"));
            }

            if (risk.Escalation.IsEmpty)
            {
                found.Add(Unattended(FindingCodes.RiskWithoutEscalation, risk, "has no escalation route; name the role it is taken to when its owner cannot settle it"));
            }
        }
    }

    private static Finding NoWayBack(LocalDate on, LocalDate last) => new(FindingCodes.PointOfNoReturnLate, Severity.Blocker, "point-of-no-return", on, () =>
        Invariant($"The point of no return is {on:R}, but the old system can be taken up again only until {last:R}; move the one or keep the old system for longer."));

    private static Finding Unattended(string code, RiskTemplate risk, string gap) =>
        new(code, Severity.Warning, risk.Key.Value, on: null, () => $"{risk.Kind} '{risk.Key}' {gap}.");
}

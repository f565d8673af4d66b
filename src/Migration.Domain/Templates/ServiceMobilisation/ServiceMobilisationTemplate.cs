using MigrationDomain.Rules;

namespace MigrationDomain.Templates.ServiceMobilisation;

/// <summary>A service changes hands without a break, put together for one law on standstills and one contract.</summary>
internal static class ServiceMobilisationTemplate
{
    private const int MostConditions = 99;
    private const int MostMonths = 1_200;

    public static MigrationTemplate In(Edition edition, ServiceContract contract)
    {
        Fault[] faults = [.. Faults(contract)];
        return faults.Length > 0 ? throw new UnsoundInputException("The contract", faults) : new(
            new("service-mobilisation"),
            "Live service mobilisation",
            edition,
            [.. AwardMilestones.In(edition), .. ReadinessMilestones.For(contract), .. ContractMilestones.For(contract)],
            Phases.In(edition),
            Notices.All,
            Windows.In(edition),
            [.. StartActivities.All, .. ReadinessActivities.All, .. ContractActivities.In(edition), .. OversightActivities.All],
            [.. OrganisationRoles.All, .. WorkstreamRoles.All],
            Sequences.In(edition, contract),
            requirements: Requirements.All,
            criticalWindow: WindowKeys.CriticalWindow,
            gates: Gates.In(edition),
            questions: Questions.All,
            risks: Risks.All);
    }

    private static IEnumerable<Fault> Faults(ServiceContract contract)
    {
        if (contract.TermMonths is { } months and (< 1 or > MostMonths))
        {
            yield return new Fault("the term", Invariant($"A term of {months} months is out of range; use 1 to {MostMonths}."));
        }

        if (contract.Conditions.Length > MostConditions)
        {
            yield return new Fault("the conditions", Invariant($"{contract.Conditions.Length} conditions precedent are too many; at most {MostConditions} are planned."));
        }

        foreach (MilestonePart part in contract.Parts.Where(part => !ReadinessMilestones.MayBePhased.Contains(part.Whole)))
        {
            yield return new Fault(
                $"part '{part.Key}'",
                $"'{part.Key}' is to be a part of '{part.Whole}', which is not reached in phases; those that may be are {string.Join(", ", ReadinessMilestones.MayBePhased)}.");
        }
    }
}

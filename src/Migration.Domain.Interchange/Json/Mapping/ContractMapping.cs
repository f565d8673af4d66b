using MigrationDomain.Interchange.Json.Reading;
using MigrationDomain.Interchange.Json.Requests;
using MigrationDomain.Planning;
using MigrationDomain.Rules;
using MigrationDomain.Templates;

namespace MigrationDomain.Interchange.Json.Mapping;

/// <summary>Puts the contract of a request, its term and its conditions precedent, into the template of a service mobilisation; other programmes have none.</summary>
internal static class ContractMapping
{
    /// <summary>The template with the contract in it, the template itself when there is nothing to put in; reports a contract that does not fit.</summary>
    public static MigrationTemplate? Apply(RequestDocument request, MigrationTemplate template, Faults faults)
    {
        Place? given = request.TermMonths?.Place ?? request.Conditions.FirstOrDefault()?.Place;
        if (given is not { } place || !HasContract(template))
        {
            return template;
        }

        UnsoundInput unsound = new(place, faults);
        foreach (ConditionEntry condition in request.Conditions)
        {
            unsound.Know($"rule '{condition.Id}'", condition.Id.Place);
        }

        return unsound.Catch(() => StandardTemplates.ServiceMobilisationFor(Contract(request), template.Edition));
    }

    /// <summary>The conditions that are met, as facts of the plan.</summary>
    public static IEnumerable<Pin> ConditionsMet(RequestDocument request, MigrationTemplate template) => HasContract(template)
        ? request.Conditions.Where(condition => condition.MetOn is not null).Select(condition => new Pin(new MilestoneKey(condition.Id.Value), condition.MetOn!.Value))
        : [];

    private static bool HasContract(MigrationTemplate template) => template.Key == StandardTemplates.ServiceMobilisation.Key;

    /// <summary>The contract of a request, or <see langword="null"/> when it has none or the programme takes none.</summary>
    public static ServiceContract? Contract(RequestDocument request, MigrationTemplate template) =>
        HasContract(template) && (request.TermMonths is not null || !request.Conditions.IsEmpty) ? Contract(request) : null;

    private static ServiceContract Contract(RequestDocument request) => new()
    {
        TermMonths = request.TermMonths?.Value,
        Conditions = [.. request.Conditions.Select(condition => new ConditionPrecedent(new(condition.Id.Value), condition.Longstop?.Value))],
    };
}

using MigrationDomain.Templates;

namespace MigrationDomain.Interchange.Json.Writing;

/// <summary>What of a request its format has no member for.</summary>
internal static class RequestLosses
{
    public static IEnumerable<Loss> Of(MigrationRequest request) =>
    [
        .. Template(request),
        .. RosterLosses.People(request.People ?? []),
        .. RosterLosses.Times(request.Commitments, request.Events, request.Unknowns),
        .. RosterLosses.Times(request.Shifts.Concat(request.Downtime).Select(time => (time.Id ?? "a time", time.Time))),
        .. ((IEnumerable<Requirement>)[.. request.Cover, .. request.Present]).SelectMany(Demand),
    ];

    // A stock template is named; any other must be found by whoever reads.
    private static IEnumerable<Loss> Template(MigrationRequest request)
    {
        MigrationTemplate template = request.Template;
        if (!IsKnown(request))
        {
            string name = template.Key.Value;
            yield return new Loss(name, $"The template '{name}' is named but is not in the request; keep it as a document of its own and give it to whoever reads the request.");
        }

        foreach (ConditionPrecedent condition in request.Contract?.Conditions.Where(condition => condition != new ConditionPrecedent(condition.Key, condition.Longstop)) ?? [])
        {
            yield return new Loss(condition.Key.Value, $"The condition '{condition.Key}' is written without its name.");
        }

        if (request.Contract is { Parts.IsEmpty: false })
        {
            yield return new Loss("parts", "Milestones of the contract that are reached in parts are not written; a request has no member for them.");
        }
    }

    private static bool IsKnown(MigrationRequest request)
    {
        MigrationTemplate? stock = StandardTemplates.Find(request.Template.Key.Value, request.Template.Edition.Key);
        return stock is not null && (ReferenceEquals(stock, request.Template) || request.Contract is not null || TemplateComparison.Compare(stock, request.Template).IsEmpty);
    }

    private static IEnumerable<Loss> Demand(Requirement demand)
    {
        if (demand.During.Window is null)
        {
            yield return new Loss(demand.During.Value, $"'{demand}' is not written; a request has demands on windows only.");
        }
        else if (demand.IsAdvised || demand is CoverRequirement { IsDedicated: true } || !demand.Provenance.Equals(Rules.Provenance.Local))
        {
            yield return new Loss(demand.During.Value, $"'{demand}' is written without its standing; a request has no member for it.");
        }
    }
}

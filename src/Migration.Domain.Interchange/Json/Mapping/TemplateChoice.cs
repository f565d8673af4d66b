using MigrationDomain.Interchange.Json.Reading;
using MigrationDomain.Interchange.Json.Requests;
using MigrationDomain.Rules;
using MigrationDomain.Templates;

namespace MigrationDomain.Interchange.Json.Mapping;

/// <summary>Finds the template and the edition that are meant.</summary>
internal static class TemplateChoice
{
    /// <summary>Finds the template that a request means, its contract put in, or reports what is unknown or does not fit.</summary>
    /// <param name="request">The request.</param>
    /// <param name="findTemplate">Finds templates that are not stock, if there are any.</param>
    /// <param name="faults">Where faults are reported.</param>
    public static MigrationTemplate? Find(RequestDocument request, Func<string, ReadResult<MigrationTemplate>?>? findTemplate, Faults faults)
    {
        bool isStock = StandardTemplates.All.Any(known => known.Key.Value == request.Template.Value);
        return !isStock && findTemplate?.Invoke(request.Template.Value) is { } own
            ? Own(own, request, faults)
            : Stock(request.Template, request.Edition, faults) is { } template ? ContractMapping.Apply(request, template, faults) : null;
    }

    private static MigrationTemplate? Stock(Given<string> template, Given<string>? edition, Faults faults)
    {
        if (!new KnownIds("a template", StandardTemplates.All.Select(known => known.Key.Value), faults).Check(template))
        {
            return null;
        }

        IEnumerable<string> editions = StandardTemplates.All.Where(known => known.Key.Value == template.Value).Select(known => known.Edition.Key);
        return edition is null || new KnownIds($"an edition of {template}", editions, faults).Check(edition)
            ? StandardTemplates.Find(template.Value, edition?.Value)
            : null;
    }

    private static MigrationTemplate? Own(ReadResult<MigrationTemplate> own, RequestDocument request, Faults faults)
    {
        if (!own.IsSound)
        {
            foreach (Fault fault in own.Faults)
            {
                faults.Report(request.Template.Place, $"{Shown.Quote(request.Template.Value)} has a fault at {fault.Where}: {fault.Message}");
            }

            return null;
        }

        MigrationTemplate template = own.OrThrow();
        return request.Edition is null || new KnownIds($"an edition of {request.Template}", [template.Edition.Key], faults).Check(request.Edition) ? template : null;
    }
}

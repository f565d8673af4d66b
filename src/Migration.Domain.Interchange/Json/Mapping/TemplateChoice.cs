using MigrationDomain.Interchange.Json.Reading;
using MigrationDomain.Interchange.Json.Requests;
using MigrationDomain.Templates;

namespace MigrationDomain.Interchange.Json.Mapping;

/// <summary>Finds the template and the edition that are meant.</summary>
internal static class TemplateChoice
{
    /// <summary>Finds the template that a request means, its contract put in, or reports what is unknown or does not fit.</summary>
    public static MigrationTemplate? Find(RequestDocument request, Faults faults) =>
        Find(request.Template, request.Edition, faults) is { } template ? ContractMapping.Apply(request, template, faults) : null;

    /// <summary>Finds a template, or reports which of the two ids is unknown.</summary>
    /// <param name="template">The id of the template.</param>
    /// <param name="edition">The id of the edition; the newest when absent.</param>
    /// <param name="faults">Where unknown ids are reported.</param>
    public static MigrationTemplate? Find(Given<string> template, Given<string>? edition, Faults faults)
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
}

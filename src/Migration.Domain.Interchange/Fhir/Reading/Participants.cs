using MigrationDomain.Interchange.Json.Reading;

namespace MigrationDomain.Interchange.Fhir.Reading;

/// <summary>Whether somebody is among those whom references point at.</summary>
internal static class Participants
{
    /// <summary>Whether one of the references is to the actor; <see langword="null"/> when one may be, because it says nothing or only a name.</summary>
    public static bool? Has(IEnumerable<ObjectElement> references, FhirReference? actor)
    {
        if (actor is null)
        {
            return true;
        }

        bool? answer = false;
        foreach (ObjectElement reference in references)
        {
            switch (IsTo(reference, actor))
            {
                case true:
                    return true;
                case null:
                    answer = null;
                    break;
                default:
                    break;
            }
        }

        return answer;
    }

    public static bool? IsTo(ObjectElement reference, FhirReference actor) =>
        FhirReference.Of(reference.Word("reference")) is { } given ? (given.Means(actor) ? true : given.MayMean(actor) ? null : false)
        : reference.Word("type") is { } type && actor.Type is { } wanted && type != wanted ? false
        : null;
}

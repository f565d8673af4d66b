using MigrationDomain.Interchange.Json.Reading;

namespace MigrationDomain.Interchange.Fhir.Reading;

/// <summary>A resource of a document.</summary>
/// <param name="Content">Its members.</param>
/// <param name="FullUrl">Its address, if the Bundle gives one.</param>
internal sealed record FoundResource(ObjectElement Content, string? FullUrl)
{
    public string? Type => Content.Word("resourceType");

    public Place Place => Content.Place;

    /// <summary>Whether a reference points at it.</summary>
    public bool IsMeantBy(FhirReference reference) =>
        (FhirReference.Of(FullUrl) is { } own && own.Means(reference))
        || (Content.Word("id") is { } id && new FhirReference(FhirReference.Of(FullUrl)?.Server ?? "", $"{Type}/{id}").Means(reference));

    /// <inheritdoc/>
    public override string ToString() => Invariant($"{Type} at {Place}");
}

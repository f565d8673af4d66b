using MigrationDomain.Interchange.Json.Reading;

namespace MigrationDomain.Interchange.Fhir.Reading;

/// <summary>Members of a resource, as far as they are of the kind that is wanted.</summary>
internal static class ElementMembers
{
    public static string? Word(this ObjectElement element, string name) => (element.Find(name) as TextElement)?.Text;

    public static bool? Flag(this ObjectElement element, string name) => (element.Find(name) as FlagElement)?.Value;

    public static ObjectElement? Part(this ObjectElement element, string name) => element.Find(name) as ObjectElement;

    /// <summary>The objects of a list; empty when there is none.</summary>
    public static IEnumerable<ObjectElement> Parts(this ObjectElement element, string name) =>
        element.Find(name) is ListElement list ? list.Entries.OfType<ObjectElement>() : [];

    /// <summary>Whether a member is there that changes the meaning of all others and is not known here.</summary>
    public static bool IsModified(this ObjectElement element) => element.Find("modifierExtension") is not null || element.Find("implicitRules") is not null;
}

using MigrationDomain.Interchange.Json.Reading;

namespace MigrationDomain.Interchange.Fhir.Reading;

/// <summary>Whether a document is one that can be about busy time at all.</summary>
internal static class DocumentKind
{
    private static readonly string[] Types = ["Bundle", "Slot", "Schedule", "Appointment"];
    private static readonly string[] Bundles = ["searchset", "collection"];

    public static bool Check(ObjectElement root, Faults faults)
    {
        if (!IsOneOf(root, "resourceType", Types, "the document", faults))
        {
            return false;
        }

        if (root.Word("resourceType") != "Bundle")
        {
            return true;
        }

        if (root.Find("entry") is not (null or ListElement))
        {
            faults.Report(root.Find("entry")!.Place, "The member 'entry' is not a list; write the entries of the Bundle.");
        }

        return IsOneOf(root, "type", Bundles, "the Bundle", faults) && !faults.Any;
    }

    // A history holds what is true no longer, and a transaction what somebody wants.
    private static bool IsOneOf(ObjectElement element, string member, string[] known, string noun, Faults faults)
    {
        if (element.Word(member) is { } word && known.Contains(word, StringComparer.Ordinal))
        {
            return true;
        }

        Place place = element.Find(member)?.Place ?? element.Place;
        faults.Report(place, $"{noun} has no '{member}' that can be read as busy time; it can be {EnglishList.Or(known)}.".Capital());
        return false;
    }
}

using MigrationDomain.Interchange.Json.Reading;

namespace MigrationDomain.Interchange.Fhir.Reading;

/// <summary>Reads a document as busy time.</summary>
/// <param name="sheet">Where busy time is put.</param>
/// <param name="options">Whose time it is.</param>
internal sealed class DocumentReader(BusySheet sheet, FhirBusyOptions options)
{
    private static readonly string[] Serious = ["error", "fatal"];

    public void Read(ObjectElement root)
    {
        FoundResource[] found = root.Word("resourceType") == "Bundle" ? [.. OfBundle(root)] : [new FoundResource(root, null)];
        ScheduleBook schedules = new(found.Where(resource => resource.Type == "Schedule"), sheet, options);
        SlotReader slots = new(schedules, sheet);
        AppointmentReader appointments = new(sheet, FhirReference.Of(options.Actor));
        foreach (FoundResource resource in found)
        {
            switch (resource.Type)
            {
                case "Slot":
                    slots.Read(resource);
                    break;
                case "Appointment":
                    appointments.Read(resource);
                    break;
                case "OperationOutcome" when resource.Content.Parts("issue").Any(issue => Serious.Contains(issue.Word("severity"), StringComparer.Ordinal)):
                    Doubt(resource.Place, "The server says that something went wrong (OperationOutcome)");
                    break;
                case null or "Bundle":
                    Doubt(resource.Place, "The entry is not a resource that can be read");
                    break;
                default:
                    break;
            }
        }

        if (!options.HasAllAppointments && sheet.LeaveUncovered([.. schedules.Covered, .. slots.Covered, .. appointments.Covered]))
        {
            sheet.Remark(long.MaxValue, root.Place.ToString(), "The slots, schedules and appointments do not cover all the time that is read; nothing is known of the rest.");
        }
    }

    private IEnumerable<FoundResource> OfBundle(ObjectElement bundle)
    {
        if (bundle.IsModified())
        {
            Doubt(bundle.Place, "The Bundle has a modifier that is not known here");
        }

        if (bundle.Parts("link").FirstOrDefault(link => link.Word("relation") == "next") is { } next)
        {
            Doubt(next.Place, "The Bundle is one page of several");
        }

        foreach (Element entry in (bundle.Find("entry") as ListElement)?.Entries ?? [])
        {
            if ((entry as ObjectElement)?.Part("resource") is { } resource)
            {
                yield return new FoundResource(resource, ((ObjectElement)entry).Word("fullUrl"));
            }
            else
            {
                Doubt(entry.Place, "The entry has no resource");
            }
        }
    }

    private void Doubt(Place place, string what) => sheet.Doubt(place.Position, place.ToString(), what, null);
}

using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using MigrationDomain.Availability;

namespace MigrationDomain.Interchange.Fhir;

/// <summary>A slot, an appointment and a schedule, changed and bundled as a test wants them, and what is read of them.</summary>
internal static class FhirDocuments
{
    internal const string Slot = """
        { "resourceType": "Slot", "schedule": { "reference": "Schedule/s1" }, "status": "busy", "start": "2027-04-06T09:00:00+01:00", "end": "2027-04-06T10:00:00+01:00" }
        """;

    internal const string Appointment = """
        { "resourceType": "Appointment", "status": "booked", "start": "2027-04-06T09:00:00+01:00", "end": "2027-04-06T10:00:00+01:00",
          "participant": [ { "actor": { "reference": "Practitioner/1" }, "status": "accepted" } ] }
        """;

    internal const string Nine = "2027-04-06T09:00 up to 2027-04-06T10:00";

    internal static FhirBusyOptions Week { get; } = new() { Who = "gp-1", From = new(2027, 4, 5), To = new(2027, 4, 11) };

    internal static string Schedule(string? from, string? to)
    {
        JsonObject horizon = [];
        if (from is not null)
        {
            horizon["start"] = from;
        }

        if (to is not null)
        {
            horizon["end"] = to;
        }

        return new JsonObject
        {
            ["resourceType"] = "Schedule",
            ["actor"] = new JsonArray(new JsonObject { ["reference"] = "Practitioner/1" }),
            ["planningHorizon"] = horizon,
        }.ToJsonString();
    }

    internal static string Bundle(params JsonObject[] entries) =>
        new JsonObject { ["resourceType"] = "Bundle", ["type"] = "collection", ["entry"] = new JsonArray([.. entries.Select(entry => entry.DeepClone())]) }.ToJsonString();

    internal static string Changed(string document, Action<JsonObject> change)
    {
        JsonObject resource = JsonNode.Parse(document)!.AsObject();
        change(resource);
        return resource.ToJsonString();
    }

    internal static BusyImport Read(string document, FhirBusyOptions? options = null) => FhirBusy.Read(Encoding.UTF8.GetBytes(document), options ?? Week).OrThrow();

    internal static string Text(ImmutableArray<Commitment> commitments) => string.Join("; ", commitments.Select(commitment => commitment.When));

    internal static string Text(ImmutableArray<UnknownTime> unknowns) => string.Join("; ", unknowns.Select(unknown => unknown.When));

    internal static string[] Issues(BusyImport read) => [.. read.Issues.Select(issue => $"{issue.Where}: {issue.Message}")];

    internal static bool IsUnknown(BusyImport read, LocalDateTime time) => read.Unknowns.Any(unknown => Holds(unknown.When, time));

    internal static bool Holds(BusyTime when, LocalDateTime time) =>
        when.In(Week.Zone).Contains(time.InZoneLeniently(Week.Zone).ToInstant());
}

using System.Collections.Immutable;
using MigrationDomain.Availability;
using MigrationDomain.Interchange.Json.Forms;
using MigrationDomain.Interchange.Json.Mapping;
using MigrationDomain.Interchange.Json.Requests;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Interchange.Json.Reading;

/// <summary>Reads who and what is there, apart from any request.</summary>
internal sealed class AvailabilityReader(Faults faults) : EntryReader(faults)
{
    private static readonly string[] Known =
        ["zone", "people", "rooms", "commitments", "events", "unknown", "confirmations", "blackouts", "allowed", "requirements"];

    private static readonly TwoWayListForm<Requirement> Requirements = new(DemandForms.Requirement);

    public Roster? Read(ObjectElement root)
    {
        if (SchemaVersion.Open(root, "an availability", Known, Faults) is not { } fields)
        {
            return null;
        }

        DateTimeZone? zone = Zone(Values.Name(fields.Optional("zone")));
        RosterEntries entries = new RosterEntryReader(Faults).Read(fields);
        ImmutableArray<Requirement> requirements = fields.Optional("requirements") is { } list ? Requirements.Read(list, Values)?.Value ?? [] : [];
        if (Faults.Any)
        {
            return null;
        }

        UnsoundInput unsound = new(fields.Place, Faults);
        foreach ((string text, Place place) in RosterMapping.Times(entries))
        {
            unsound.Know($"time {text}", place);
        }

        return unsound.Catch(() => new Roster(
            entries.People?.Select(PeopleMapping.Person),
            RosterMapping.Commitments(entries),
            RosterMapping.Rooms(entries),
            RosterMapping.Events(entries),
            RosterMapping.Blackouts(entries.Blackouts),
            RosterMapping.Allowed(entries),
            requirements,
            zone,
            RosterMapping.Unknowns(entries),
            RosterMapping.Confirmations(entries)));
    }

    private DateTimeZone? Zone(Given<string>? id)
    {
        DateTimeZone? zone = id is null ? null : DateTimeZoneProviders.Tzdb.GetZoneOrNull(id.Value);
        if (id is not null && zone is null)
        {
            Faults.Report(id.Place, $"{Shown.Quote(id.Value)} is not a time zone; write a name of the tz database, such as 'Europe/London'.");
        }

        return zone;
    }
}

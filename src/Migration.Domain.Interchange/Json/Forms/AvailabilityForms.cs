using MigrationDomain.Availability;
using MigrationDomain.Templates;

namespace MigrationDomain.Interchange.Json.Forms;

/// <summary>A roster, as it is written apart from any request.</summary>
internal static class AvailabilityForms
{
    public static ViewForm<Roster> Roster { get; } = new("an availability", "Who and what is there.", record =>
    {
        record.Shows("zone", Scalars.Name, roster => roster.Zone.Id, "the time zone of local times, such as 'Europe/London'");
        record.ShowsIfAny("people", new ListForm<Person>(RosterForms.Person), roster => roster.People, "the people");
        RosterForms.Busy(record, roster => roster.Rooms, roster => roster.Commitments, roster => roster.Events, roster => roster.Unknowns, roster => roster.Confirmations);
        CalendarForms.Blackouts(record, roster => roster.Blackouts);
        CalendarForms.Allowed(record, roster => roster.Allowed);
        record.ShowsIfAny("requirements", new ListForm<Requirement>(DemandForms.Requirement), roster => roster.Requirements, "who and what is needed on which days, in place of what the template says about the same");
    });
}

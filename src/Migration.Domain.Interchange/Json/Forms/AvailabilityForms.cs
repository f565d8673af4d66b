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
        record.ShowsIfAny("rooms", new ListForm<Room>(RosterForms.Room), roster => roster.Rooms, "rooms and equipment");
        record.ShowsIfAny("commitments", new ListForm<Commitment>(RosterForms.Commitment), roster => roster.Commitments, "what makes people and rooms busy");
        record.ShowsIfAny("events", new ListForm<PracticeEvent>(RosterForms.Event), roster => roster.Events, "what makes the practice busier than usual");
        record.ShowsIfAny("unknown", new ListForm<UnknownTime>(RosterForms.Unknown), roster => roster.Unknowns, "times in which nobody knows");
        record.ShowsIfAny("confirmations", new ListForm<SlotConfirmation>(RosterForms.Confirmation), roster => roster.Confirmations, "what those who must act on a day said about it");
        record.ShowsIfAny("blackouts", new ListForm<Blackout>(CalendarForms.Blackout), roster => roster.Blackouts, "days on which no cutover may take place");
        record.ShowsIfAny("allowed", new ListForm<AllowedWindow>(CalendarForms.Allowed), roster => roster.Allowed, "the only days on which a cutover may take place");
        record.ShowsIfAny("requirements", new ListForm<Requirement>(DemandForms.Requirement), roster => roster.Requirements, "who and what is needed on which days, in place of what the template says about the same");
    });
}

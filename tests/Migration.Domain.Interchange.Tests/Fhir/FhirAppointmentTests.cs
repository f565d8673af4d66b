using System.Text.Json.Nodes;
using static MigrationDomain.Interchange.Fhir.FhirDocuments;

namespace MigrationDomain.Interchange.Fhir;

public sealed class FhirAppointmentTests
{
    [Theory]
    [InlineData("booked", Nine, "")]
    [InlineData("arrived", Nine, "")]
    [InlineData("checked-in", Nine, "")]
    [InlineData("fulfilled", Nine, "")]
    [InlineData("cancelled", "", "")]
    [InlineData("noshow", "", "")]
    [InlineData("entered-in-error", "", "")]
    [InlineData("proposed", "", Nine)]
    [InlineData("pending", "", Nine)]
    [InlineData("waitlist", "", Nine)]
    [InlineData("Booked", "", Nine)]
    [InlineData("", "", Nine)]
    public void An_appointment_makes_busy_when_it_takes_place(string status, string busy, string unknown)
    {
        BusyImport read = Read(Changed(Appointment, appointment => appointment["status"] = status), Week with { HasAllAppointments = true });
        (Text(read.Commitments), Text(read.Unknowns), read.Issues.Length).Should().Be((busy, unknown, unknown.Length == 0 ? 0 : 1));
    }

    [Theory]
    [InlineData("Practitioner/1", "accepted", true)]
    [InlineData("Practitioner/1", "tentative", true)]
    [InlineData("Practitioner/1", "needs-action", true)]
    [InlineData("Practitioner/1", "declined", false)]
    [InlineData("https://fhir.example.org/Practitioner/1", "accepted", true)]
    [InlineData("https://fhir.example.org/Practitioner/1/_history/4", "accepted", true)]
    [InlineData("Practitioner/11", "accepted", false)]
    [InlineData("Location/1", "accepted", false)]
    [InlineData("PractitionerRole/1", "accepted", null)]
    [InlineData("urn:uuid:05efabf0-4be2-4561-91ce-51548425acb9", "accepted", null)]
    [InlineData("#gp", "accepted", null)]
    [InlineData("Practitioner?identifier=https://x/Practitioner|1", "accepted", null)]
    [InlineData(null, "accepted", null)]
    [InlineData(null, "declined", false)]
    public void Only_appointments_of_the_actor_are_read(string? reference, string status, bool? isOwn)
    {
        BusyImport read = Read(
            Changed(Appointment, appointment => appointment["participant"] = new JsonArray(new JsonObject { ["actor"] = new JsonObject { ["reference"] = reference }, ["status"] = status })),
            Week with { Actor = "Practitioner/1", HasAllAppointments = true });
        (Text(read.Commitments), Text(read.Unknowns)).Should().Be((isOwn == true ? Nine : "", isOwn is null ? Nine : ""));
    }

    [Fact]
    public void A_participant_without_a_reference_but_of_another_type_is_somebody_else() => Read(
            Changed(Appointment, appointment => appointment["participant"] = JsonNode.Parse("""[ { "actor": { "type": "Patient", "display": "x" }, "status": "accepted" } ]""")),
            Week with { Actor = "Practitioner/1", HasAllAppointments = true })
        .ToString().Should().Be("0 busy times, 0 unknown, 0 issues");

    [Theory]
    [InlineData(null, "an appointment without participants may be anybody's")]
    [InlineData("[]", "so may one with an empty list")]
    [InlineData("[ { \"type\": [ { \"text\": \"a GP\" } ], \"status\": \"accepted\" } ]", "and one for any GP")]
    public void An_appointment_of_nobody_in_particular_is_unknown(string? participants, string because) => Text(Read(
            Changed(Appointment, appointment => appointment["participant"] = participants is null ? null : JsonNode.Parse(participants)), Week with { Actor = "Practitioner/1", HasAllAppointments = true }).Unknowns)
        .Should().Be(Nine, because);

    [Fact]
    public void What_is_not_mentioned_is_unknown_unless_the_document_has_every_appointment()
    {
        BusyImport read = Read(Appointment);
        Text(read.Unknowns).Should().Be("2027-04-05T00:00 up to 2027-04-06T09:00; 2027-04-06T10:00 up to 2027-04-12T00:00");
        Issues(read).Should().Equal("$ (line 1): The slots, schedules and appointments do not cover all the time that is read; nothing is known of the rest.");
        Read(Appointment, Week with { HasAllAppointments = true }).ToString().Should().Be("1 busy time, 0 unknown, 0 issues");
    }

    [Fact]
    public void Without_an_end_nothing_is_known_from_the_start_on() => Issues(Read(Changed(Appointment, appointment => appointment.Remove("end")), Week with { HasAllAppointments = true }))
        .Should().Equal("$ (line 1): The Appointment has no start and end after it that can be read, with their offsets; nothing is known from 2027-04-06 on.");

    [Fact]
    public void A_wish_is_unknown_at_the_times_it_asks_for() => Text(Read(Changed(Appointment, appointment =>
        {
            (appointment["status"], appointment["requestedPeriod"]) = ("proposed", JsonNode.Parse("""[ { "start": "2027-04-07", "end": "2027-04-08" } ]"""));
            appointment.Remove("start");
            appointment.Remove("end");
        }), Week with { HasAllAppointments = true }).Unknowns).Should().Be("2027-04-07 to 2027-04-08");
}

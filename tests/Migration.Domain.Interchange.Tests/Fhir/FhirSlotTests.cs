using System.Text.Json.Nodes;
using static MigrationDomain.Interchange.Fhir.FhirDocuments;

namespace MigrationDomain.Interchange.Fhir;

public sealed class FhirSlotTests
{
    [Theory]
    [InlineData("busy", "other 2027-04-06T09:00 up to 2027-04-06T10:00", true)]
    [InlineData("busy-tentative", "other 2027-04-06T09:00 up to 2027-04-06T10:00", true)]
    [InlineData("busy-unavailable", "leave 2027-04-06T09:00 up to 2027-04-06T10:00", true)]
    [InlineData("free", "", true)]
    [InlineData("entered-in-error", "", false)]
    [InlineData("fre", "", false)]
    public void A_slot_says_what_its_time_is(string status, string busy, bool isKnown)
    {
        BusyImport read = Read(Changed(Slot, slot => slot["status"] = status));
        string.Join("; ", read.Commitments.Select(commitment => $"{Word.Of(commitment.Kind)} {commitment.When}")).Should().Be(busy);
        IsUnknown(read, new(2027, 4, 6, 9, 30)).Should().Be(!isKnown);
        IsUnknown(read, new(2027, 4, 6, 10, 30)).Should().BeTrue("nothing is said of it");
    }

    [Fact]
    public void A_slot_whose_schedule_is_not_there_is_nobody_knows_whose()
    {
        BusyImport read = Read(Slot, Week with { Actor = "Practitioner/1", HasAllAppointments = true });
        (Text(read.Commitments), Text(read.Unknowns)).Should().Be(("", Nine));
        Issues(read).Should().Equal("$ (line 1): Nobody knows whose the Slot is, its Schedule is not in the document or does not say; nothing is known of its time.");
    }

    [Theory]
    [InlineData("Schedule/s1", "https://a.example/Schedule/s1", "s1", true)]
    [InlineData("https://a.example/Schedule/s1", "https://a.example/Schedule/s1", "s1", true)]
    [InlineData("https://b.example/Schedule/s1", "https://a.example/Schedule/s1", "s1", false)]
    [InlineData("urn:uuid:1", "urn:uuid:1", null, true)]
    [InlineData("urn:uuid:1", "urn:uuid:2", "s1", false)]
    [InlineData("Schedule/s1", null, "s1", true)]
    [InlineData("Schedule/s2", null, "s1", false)]
    public void A_slot_finds_its_schedule(string reference, string? address, string? id, bool isFound)
    {
        JsonObject schedule = JsonNode.Parse(Schedule("2027", "2027"))!.AsObject();
        schedule["id"] = id;
        BusyImport read = Read(Bundle(
            new JsonObject { ["fullUrl"] = address, ["resource"] = schedule },
            new JsonObject { ["resource"] = JsonNode.Parse(Changed(Slot, slot => slot["schedule"]!["reference"] = reference)) }), Week with { Actor = "Practitioner/1", HasAllAppointments = true });
        (Text(read.Commitments), Text(read.Unknowns)).Should().Be(isFound ? (Nine, "") : ("", Nine));
    }

    [Theory]
    [InlineData("2027-04-06", "2027-04-07", "2027-04-05 to 2027-04-05; 2027-04-08 to 2027-04-11")]
    [InlineData("2027-04", "2027-04", "")]
    [InlineData("2027", "2027", "")]
    [InlineData("2027-04-06T12:00:00+01:00", "2027-04-11", "2027-04-05T00:00 up to 2027-04-06T12:00")]
    [InlineData("2027-04-06", null, "2027-04-05 to 2027-04-11")]
    [InlineData(null, "2027-04-06", "2027-04-05 to 2027-04-11")]
    [InlineData("2027-04-07", "2027-04-06", "2027-04-05 to 2027-04-11")]
    [InlineData("soon", "2027-04-06", "2027-04-05 to 2027-04-11")]
    [InlineData("0000", "9999", "2027-04-05 to 2027-04-11")]
    public void A_schedule_covers_its_planning_horizon(string? from, string? to, string unknown) => Text(Read(Schedule(from, to)).Unknowns).Should().Be(unknown);

    [Fact]
    public void A_schedule_out_of_use_covers_nothing() =>
        Text(Read(Changed(Schedule("2027", "2027"), schedule => schedule["active"] = false)).Unknowns).Should().Be("2027-04-05 to 2027-04-11");

    [Theory]
    [InlineData("2027-04-06T09:00:00", "2027-04-06T10:00:00")]
    [InlineData("2027-04-06", "2027-04-07")]
    [InlineData("2027-04-06T10:00:00Z", "2027-04-06T09:00:00Z")]
    [InlineData("0001-01-01T00:00:00+18:00", "9999-12-31T23:59:59-18:00")]
    [InlineData("", "2027-04-06T09:00:00Z")]
    public void Times_that_nobody_can_place_leave_everything_unknown(string start, string end)
    {
        BusyImport read = Read(Changed(Slot, slot => (slot["start"], slot["end"]) = (start, end)));
        (Text(read.Commitments), Text(read.Unknowns)).Should().Be(("", "2027-04-05 to 2027-04-11"));
        Issues(read)[0].Should().Be("$ (line 1): The Slot has no start and end after it that can be read, with their offsets; nothing is known of the days that are read.");
    }
}

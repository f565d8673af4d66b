using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using MigrationDomain.Availability;
using MigrationDomain.Interchange.Csv;
using MigrationDomain.Interchange.Hostile;
using MigrationDomain.Testing;

namespace MigrationDomain.Interchange.Fhir;

public sealed class FhirBusyTests
{
    private static readonly FhirBusyOptions Year = new() { Who = "gp-1", From = new(2027, 1, 1), To = new(2027, 12, 31), Actor = "Practitioner/1" };

    private static readonly FhirBusyOptions Week = new() { Who = "gp-1", From = new(2027, 4, 5), To = new(2027, 4, 11) };

    private const string Slot = """
        { "resourceType": "Slot", "schedule": { "reference": "Schedule/s1" }, "status": "busy", "start": "2027-04-06T09:00:00+01:00", "end": "2027-04-06T10:00:00+01:00" }
        """;

    private const string Appointment = """
        { "resourceType": "Appointment", "status": "booked", "start": "2027-04-06T09:00:00+01:00", "end": "2027-04-06T10:00:00+01:00",
          "participant": [ { "actor": { "reference": "Practitioner/1" }, "status": "accepted" } ] }
        """;

    private const string Nine = "2027-04-06T09:00 up to 2027-04-06T10:00";

    /// <summary>tests/peers validates the same documents and reads them with a reader of its own.</summary>
    [Theory]
    [InlineData("slots")]
    [InlineData("appointments")]
    public void A_document_of_the_world_is_read(string name)
    {
        FhirBusy read = FhirBusy.Read(Sample(name), Year with { HasAllAppointments = name == "appointments" }).OrThrow();

        Golden.Match(Some.Written(output => RotaCsv.Write(output, read.Commitments)), $"Documents/{name}.csv");
        read.Unknowns.Should().BeEmpty();
        read.Issues.Should().BeEmpty();
    }

    [Theory]
    [ClassData(typeof(Cultures))]
    public void A_document_is_read_alike_everywhere(string culture) =>
        Golden.Match(Culture.Run(culture, () => Some.Written(output => RotaCsv.Write(output, FhirBusy.Read(Sample("slots"), Year).OrThrow().Commitments))), "Documents/slots.csv");

    [Theory]
    [InlineData("busy", "other 2027-04-06T09:00 up to 2027-04-06T10:00", true)]
    [InlineData("busy-tentative", "other 2027-04-06T09:00 up to 2027-04-06T10:00", true)]
    [InlineData("busy-unavailable", "leave 2027-04-06T09:00 up to 2027-04-06T10:00", true)]
    [InlineData("free", "", true)]
    [InlineData("entered-in-error", "", false)]
    [InlineData("fre", "", false)]
    public void A_slot_says_what_its_time_is(string status, string busy, bool isKnown)
    {
        FhirBusy read = Read(Changed(Slot, slot => slot["status"] = status));
        string.Join("; ", read.Commitments.Select(commitment => $"{Word.Of(commitment.Kind)} {commitment.When}")).Should().Be(busy);
        IsUnknown(read, new(2027, 4, 6, 9, 30)).Should().Be(!isKnown);
        IsUnknown(read, new(2027, 4, 6, 10, 30)).Should().BeTrue("nothing is said of it");
    }

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
        FhirBusy read = Read(Changed(Appointment, appointment => appointment["status"] = status), Week with { HasAllAppointments = true });
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
        FhirBusy read = Read(
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
        FhirBusy read = Read(Appointment);
        Text(read.Unknowns).Should().Be("2027-04-05T00:00 up to 2027-04-06T09:00; 2027-04-06T10:00 up to 2027-04-12T00:00");
        Issues(read).Should().Equal("$ (line 1): The slots, schedules and appointments do not cover all the time that is read; nothing is known of the rest.");
        Read(Appointment, Week with { HasAllAppointments = true }).ToString().Should().Be("1 busy time, 0 unknown, 0 issues");
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
        FhirBusy read = Read(Changed(Slot, slot => (slot["start"], slot["end"]) = (start, end)));
        (Text(read.Commitments), Text(read.Unknowns)).Should().Be(("", "2027-04-05 to 2027-04-11"));
        Issues(read)[0].Should().Be("$ (line 1): The Slot has no start and end after it that can be read, with their offsets; nothing is known of the days that are read.");
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

    [Theory]
    [InlineData("modifierExtension", "[]")]
    [InlineData("implicitRules", "\"https://example.org/rules\"")]
    public void What_a_modifier_makes_of_it_is_unknown(string member, string value)
    {
        Text(Read(Changed(Slot, slot => slot[member] = JsonNode.Parse(value))).Commitments).Should().BeEmpty();
        Issues(Read(Changed(Appointment, appointment => appointment[member] = JsonNode.Parse(value)), Week with { HasAllAppointments = true }))
            .Should().Equal("$ (line 1): The Appointment has a modifier that is not known here; nothing is known of its time.");
        Text(Read(Changed(Schedule("2027", "2027"), schedule => schedule[member] = JsonNode.Parse(value)), Week with { HasAllAppointments = true }).Unknowns).Should().Be("2027-04-05 to 2027-04-11");
    }

    [Fact]
    public void A_slot_whose_schedule_is_not_there_is_nobody_knows_whose()
    {
        FhirBusy read = Read(Slot, Week with { Actor = "Practitioner/1", HasAllAppointments = true });
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
        FhirBusy read = Read(Bundle(
            new JsonObject { ["fullUrl"] = address, ["resource"] = schedule },
            new JsonObject { ["resource"] = JsonNode.Parse(Changed(Slot, slot => slot["schedule"]!["reference"] = reference)) }), Week with { Actor = "Practitioner/1", HasAllAppointments = true });
        (Text(read.Commitments), Text(read.Unknowns)).Should().Be(isFound ? (Nine, "") : ("", Nine));
    }

    public static TheoryData<string, string> Doubts => new()
    {
        { """{ "resourceType": "Bundle", "type": "searchset", "link": [ { "relation": "next", "url": "x" } ] }""", "$.link[0] (line 1): The Bundle is one page of several" },
        { """{ "resourceType": "Bundle", "type": "searchset", "entry": [ { "response": { "status": "404" } } ] }""", "$.entry[0] (line 1): The entry has no resource" },
        { """{ "resourceType": "Bundle", "type": "searchset", "entry": [ 7 ] }""", "$.entry[0] (line 1): The entry has no resource" },
        { """{ "resourceType": "Bundle", "type": "searchset", "entry": [ { "resource": {} } ] }""", "$.entry[0].resource (line 1): The entry is not a resource that can be read" },
        { """{ "resourceType": "Bundle", "type": "searchset", "entry": [ { "resource": { "resourceType": "Bundle" } } ] }""", "$.entry[0].resource (line 1): The entry is not a resource that can be read" },
        { """{ "resourceType": "Bundle", "type": "searchset", "entry": [ { "resource": { "resourceType": "OperationOutcome", "issue": [ { "severity": "error" } ] } } ] }""", "$.entry[0].resource (line 1): The server says that something went wrong (OperationOutcome)" },
        { """{ "resourceType": "Bundle", "type": "searchset", "modifierExtension": [] }""", "$ (line 1): The Bundle has a modifier that is not known here" },
    };

    [Theory]
    [MemberData(nameof(Doubts))]
    public void What_may_hide_appointments_leaves_everything_unknown(string document, string issue)
    {
        FhirBusy read = Read(document, Week with { HasAllAppointments = true });
        Text(read.Unknowns).Should().Be("2027-04-05 to 2027-04-11");
        Issues(read).Should().Equal($"{issue}; nothing is known of the days that are read.");
    }

    [Fact]
    public void An_empty_answer_is_free_only_when_it_has_every_appointment()
    {
        const string empty = """{ "resourceType": "Bundle", "type": "searchset", "total": 0, "entry": [ { "resource": { "resourceType": "OperationOutcome", "issue": [ { "severity": "information" } ] } } ] }""";
        Text(Read(empty).Unknowns).Should().Be("2027-04-05 to 2027-04-11");
        Read(empty, Week with { HasAllAppointments = true }).ToString().Should().Be("0 busy times, 0 unknown, 0 issues");
    }

    [Theory]
    [InlineData("{}", "$ (line 1): The document has no 'resourceType' that can be read as busy time; it can be Bundle, Slot, Schedule or Appointment.")]
    [InlineData("""{ "resourceType": "Patient" }""", "$.resourceType (line 1): The document has no 'resourceType' that can be read as busy time; it can be Bundle, Slot, Schedule or Appointment.")]
    [InlineData("""{ "resourceType": "Bundle", "type": "history" }""", "$.type (line 1): The Bundle has no 'type' that can be read as busy time; it can be searchset or collection.")]
    [InlineData("""{ "resourceType": "Bundle", "type": "searchset", "entry": {} }""", "$.entry (line 1): The member 'entry' is not a list; write the entries of the Bundle.")]
    [InlineData("""{ "resourceType": "Slot", "status": "busy", "status": "free" }""", "$.status (line 1): The member 'status' is given twice; keep one of the two.")]
    [InlineData("<Slot/>", "line 1, column 1: '<' is not expected here; look for a missing or surplus quote, comma, colon or bracket before it.")]
    public void A_document_about_something_else_is_refused(string document, string fault) =>
        FhirBusy.Read(Encoding.UTF8.GetBytes(document), Week).Faults.Select(found => $"{found.Where}: {found.Message}").Should().Equal(fault);

    [Fact]
    public void Options_that_cannot_be_meant_are_refused()
    {
        Refused(Week with { Who = " " }).WithParameterName("options");
        Refused(Week with { Seats = 0 }).WithParameterName("options");
        Refused(Week with { Actor = "dr-x" }).WithMessage("The actor 'dr-x' is not a reference. Write the type and the id, such as 'Practitioner/1'. (Parameter 'options')");
        Refused(Week with { To = new(2027, 4, 4) }).WithMessage("The days from 2027-04-05 to 2027-04-04 cannot be read; give two that follow each other within 1982-01-01 to 2117-12-31. (Parameter 'options')");
        $"{Week}".Should().Be("time of gp-1 from 2027-04-05 to 2027-04-11");
    }

    [Fact]
    public void Nothing_of_what_people_wrote_is_said() => HostileTexts.All.Values.Should().OnlyContain(text => IsSilent(text.Replace("\ud800", "", StringComparison.Ordinal)));

    // Whatever is added to a document, nothing that was busy becomes free.
    [Fact]
    public void What_is_added_frees_nobody()
    {
        Dice dice = new(20_291);
        string[] statuses = ["booked", "pending", "cancelled", "declined", "arrived", "x"];
        for (int round = 0; round < 2_000; round++)
        {
            JsonObject[] entries = [.. Enumerable.Range(0, 1 + dice.Next(6)).Select(_ => new JsonObject { ["resource"] = JsonNode.Parse(Changed(Appointment, appointment =>
            {
                Instant start = Instant.FromUtc(2027, 4, 1, 0, 0) + Duration.FromMinutes(dice.Next(20_000));
                appointment["status"] = statuses[dice.Next(statuses.Length)];
                appointment["start"] = $"{start}";
                appointment["end"] = $"{start + Duration.FromMinutes(dice.Next(3_000) - 30)}";
            })) })];
            FhirBusy fewer = Read(Bundle(entries[1..]));
            FhirBusy more = Read(Bundle(entries));
            foreach (LocalDateTime time in Enumerable.Range(0, 7 * 24).Select(hour => new LocalDateTime(2027, 4, 5, 0, 0).PlusHours(hour)))
            {
                (!IsBusy(fewer, time) || IsBusy(more, time)).Should().BeTrue();
                (IsUnknown(more, time) || IsBusy(more, time)).Should().BeTrue("it is not said to be free");
            }
        }
    }

    private static bool IsSilent(string text)
    {
        FhirBusy read = Read(Changed(Appointment, appointment =>
        {
            (appointment["status"], appointment["comment"], appointment["description"]) = ($"Secret{text}", $"Secret{text}", $"Secret{text}");
            appointment["participant"]![0]!["actor"] = new JsonObject { ["display"] = $"Secret{text}" };
        }), Week with { Actor = "Practitioner/1" });
        return read.Issues.Length == 2 && !read.Issues.Any(issue => $"{issue.Where}{issue.Message}".Contains("Secret", StringComparison.Ordinal));
    }

    private static string Schedule(string? from, string? to)
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

    private static string Bundle(params JsonObject[] entries) =>
        new JsonObject { ["resourceType"] = "Bundle", ["type"] = "collection", ["entry"] = new JsonArray([.. entries.Select(entry => entry.DeepClone())]) }.ToJsonString();

    private static string Changed(string document, Action<JsonObject> change)
    {
        JsonObject resource = JsonNode.Parse(document)!.AsObject();
        change(resource);
        return resource.ToJsonString();
    }

    private static FhirBusy Read(string document, FhirBusyOptions? options = null) => FhirBusy.Read(Encoding.UTF8.GetBytes(document), options ?? Week).OrThrow();

    private static byte[] Sample(string name) => Encoding.UTF8.GetBytes(Repository.Read($"tests/Migration.Domain.Interchange.Tests/Fhir/Documents/{name}.json"));

    private static string Text(ImmutableArray<Commitment> commitments) => string.Join("; ", commitments.Select(commitment => commitment.When));

    private static string Text(ImmutableArray<UnknownTime> unknowns) => string.Join("; ", unknowns.Select(unknown => unknown.When));

    private static string[] Issues(FhirBusy read) => [.. read.Issues.Select(issue => $"{issue.Where}: {issue.Message}")];

    private static bool IsBusy(FhirBusy read, LocalDateTime time) => read.Commitments.Any(commitment => Holds(commitment.When, time));

    private static bool IsUnknown(FhirBusy read, LocalDateTime time) => read.Unknowns.Any(unknown => Holds(unknown.When, time));

    private static bool Holds(BusyTime when, LocalDateTime time) =>
        when.In(Week.Zone).Contains(time.InZoneLeniently(Week.Zone).ToInstant());

    private static FluentAssertions.Specialized.ExceptionAssertions<ArgumentException> Refused(FhirBusyOptions options) =>
        FluentActions.Invoking(() => FhirBusy.Read(Encoding.UTF8.GetBytes(Slot), options)).Should().Throw<ArgumentException>();
}

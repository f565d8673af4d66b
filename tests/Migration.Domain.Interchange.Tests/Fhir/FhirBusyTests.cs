using System.Text;
using System.Text.Json.Nodes;
using MigrationDomain.Interchange.Csv;
using MigrationDomain.Interchange.Hostile;
using MigrationDomain.Testing;
using static MigrationDomain.Interchange.Fhir.FhirDocuments;

namespace MigrationDomain.Interchange.Fhir;

public sealed class FhirBusyTests
{
    private static readonly FhirBusyOptions Year = new() { Who = "gp-1", From = new(2027, 1, 1), To = new(2027, 12, 31), Actor = "Practitioner/1" };

    /// <summary>tests/peers validates the same documents and reads them with a reader of its own.</summary>
    [Theory]
    [InlineData("slots")]
    [InlineData("appointments")]
    public void A_document_of_the_world_is_read(string name)
    {
        BusyImport read = FhirBusy.Read(Sample(name), Year with { HasAllAppointments = name == "appointments" }).OrThrow();

        Golden.Match(Some.Written(output => RotaCsv.Write(output, read.Commitments)), $"Documents/{name}.csv");
        read.Unknowns.Should().BeEmpty();
        read.Issues.Should().BeEmpty();
    }

    [Theory]
    [ClassData(typeof(Cultures))]
    public void A_document_is_read_alike_everywhere(string culture) =>
        Golden.Match(Culture.Run(culture, () => Some.Written(output => RotaCsv.Write(output, FhirBusy.Read(Sample("slots"), Year).OrThrow().Commitments))), "Documents/slots.csv");

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
        BusyImport read = Read(document, Week with { HasAllAppointments = true });
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
            BusyImport fewer = Read(Bundle(entries[1..]));
            BusyImport more = Read(Bundle(entries));
            foreach (LocalDateTime time in Enumerable.Range(0, 7 * 24).Select(hour => new LocalDateTime(2027, 4, 5, 0, 0).PlusHours(hour)))
            {
                (!IsBusy(fewer, time) || IsBusy(more, time)).Should().BeTrue();
                (IsUnknown(more, time) || IsBusy(more, time)).Should().BeTrue("it is not said to be free");
            }
        }
    }

    private static bool IsSilent(string text)
    {
        BusyImport read = Read(Changed(Appointment, appointment =>
        {
            (appointment["status"], appointment["comment"], appointment["description"]) = ($"Secret{text}", $"Secret{text}", $"Secret{text}");
            appointment["participant"]![0]!["actor"] = new JsonObject { ["display"] = $"Secret{text}" };
        }), Week with { Actor = "Practitioner/1" });
        return read.Issues.Length == 2 && !read.Issues.Any(issue => $"{issue.Where}{issue.Message}".Contains("Secret", StringComparison.Ordinal));
    }

    private static byte[] Sample(string name) => Encoding.UTF8.GetBytes(Repository.Read($"tests/Migration.Domain.Interchange.Tests/Fhir/Documents/{name}.json"));

    private static bool IsBusy(BusyImport read, LocalDateTime time) => read.Commitments.Any(commitment => Holds(commitment.When, time));

    private static FluentAssertions.Specialized.ExceptionAssertions<ArgumentException> Refused(FhirBusyOptions options) =>
        FluentActions.Invoking(() => FhirBusy.Read(Encoding.UTF8.GetBytes(Slot), options)).Should().Throw<ArgumentException>();
}

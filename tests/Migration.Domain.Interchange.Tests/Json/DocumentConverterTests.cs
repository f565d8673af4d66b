using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using MigrationDomain.Availability;
using MigrationDomain.Interchange.Json.Converters;
using MigrationDomain.Planning;
using MigrationDomain.Templates;
using MigrationDomain.Testing;
using MigrationDomain.Tracking;

namespace MigrationDomain.Interchange.Json;

public sealed partial class DocumentConverterTests
{
    private static readonly MigrationTemplate Dispensary = TemplateJson.Read(Encoding.UTF8.GetBytes(Repository.Read("samples/Planner/templates/dispensary.json"))).OrThrow();

    private static readonly JsonSerializerOptions WithOurs = new() { Converters = { new RequestConverter(name => name == "ours" ? new ReadResult<MigrationTemplate>(Dispensary) : null) } };

    private static readonly JsonSerializerOptions WithPlans = new() { Converters = { new PlanConverter() } };

    private static MigrationRequest Request => new() { Template = StandardTemplates.GpPractice, GoLive = new(2027, 4, 6) };

    [Fact]
    public void Documents_travel_in_a_message_of_ones_own()
    {
        Message sent = new()
        {
            Subject = "Riverside",
            Request = Request,
            Portfolio = PortfolioJson.Read("""{ "from": "2027-04-06", "to": "2027-09-24", "suppliers": [], "practices": [] }"""u8.ToArray()).OrThrow(),
            Template = Dispensary,
            Roster = Some.Roster,
            Ledger = new Ledger([new SentEntry(new NoticeKey("eps")) { Id = "e01", At = Instant.FromUtc(2027, 2, 15, 9, 0), On = new(2027, 2, 15), By = "pm-1" }]),
        };
        string text = JsonSerializer.Serialize(sent, Messages.Default.Message);
        Message came = JsonSerializer.Deserialize(text, Messages.Default.Message)!;
        Everything.In(came).Should().Be(Everything.In(sent));
        came.Request!.ToPlanRequest().Calendar.Should().Be(sent.Request.ToPlanRequest().Calendar);
    }

    [Fact]
    public void A_converter_that_finds_templates_comes_before_that_of_the_type()
    {
        const string Text = """{ "template": "ours", "goLive": "2027-04-06" }""";
        WithOurs.Converters.Single().ToString().Should().Be("converter of MigrationRequest");
        JsonSerializer.Deserialize<MigrationRequest>(Text, WithOurs)!.Template.Key.Value.Should().Be("dispensary");
        ((Action)(() => JsonSerializer.Deserialize<MigrationRequest>(Text))).Should().Throw<JsonException>()
            .WithMessage("$.template (line 1): 'ours' is not a template; known are epr-go-live, gp-practice and service-mobilisation.*");
    }

    [Fact]
    public void A_plan_is_sent_but_not_taken()
    {
        string text = JsonSerializer.Serialize(Some.Plan, WithPlans);
        Schema.Plan.FaultsOf(text).Should().BeEmpty();
        ((Action)(() => JsonSerializer.Deserialize<MigrationPlan>(text, WithPlans))).Should().Throw<JsonException>().WithMessage("$: A plan is an answer and is not read; send its request and plan again.*");
    }

    [Fact]
    public void A_document_is_written_as_by_itself()
    {
        using JsonDocument alone = JsonDocument.Parse(Some.Written(output => RequestJson.Write(output, Request)));
        using JsonDocument inside = JsonDocument.Parse(JsonSerializer.Serialize(Request));
        inside.RootElement.ToString().Should().Be(JsonSerializer.Serialize(alone));
    }

    [Fact]
    public void Every_fault_is_in_the_message() =>
        ((Action)(() => JsonSerializer.Deserialize("""
            { "Subject": "x", "Request": {
              "template": "gp-practise", "goLive": "2027-02-30", "goLive": "2027-04-06" } }
            """, Messages.Default.Message))).Should().Throw<JsonException>().Which.Message.Should().StartWith(
            "$.template (line 2): 'gp-practise' is not a template; the nearest known name is 'gp-practice'.\n"
            + "$.goLive (line 2): '2027-02-30' does not exist; write a day from 01 to 28 for 2027-02.\n"
            + "$.goLive (line 2): The member 'goLive' is given twice; keep one of the two.");

    [Fact]
    public void Nothing_is_nothing() => JsonSerializer.Deserialize("""{ "Subject": "x", "Ledger": null }""", Messages.Default.Message)!.Ledger.Should().BeNull();

    internal sealed record Message
    {
        public required string Subject { get; init; }

        public MigrationRequest? Request { get; init; }

        public PortfolioRequest? Portfolio { get; init; }

        [JsonConverter(typeof(TemplateConverter))]
        public MigrationTemplate? Template { get; init; }

        [JsonConverter(typeof(AvailabilityConverter))]
        public Roster? Roster { get; init; }

        [JsonConverter(typeof(LedgerConverter))]
        public Ledger? Ledger { get; init; }
    }

    [JsonSerializable(typeof(Message))]
    internal sealed partial class Messages : JsonSerializerContext;
}

using System.Text;
using System.Text.Json;
using MigrationDomain.Testing;

namespace MigrationDomain.Interchange.Json;

/// <summary>The schemas agree with what is written and with what is read.</summary>
public sealed class SchemaTests
{
    public static TheoryData<string, string> Schemas => new()
    {
        { "template", JsonSchemas.Template },
        { "request", JsonSchemas.Request },
        { "portfolio", JsonSchemas.Portfolio },
        { "availability", JsonSchemas.Availability },
        { "ledger", JsonSchemas.Ledger },
        { "plan", JsonSchemas.Plan },
        { "conflicts", JsonSchemas.Conflicts },
    };

    public static TheoryData<string> Requests => [.. Directory.EnumerateFiles(Repository.PathOf("samples/Planner/requests"), "*.json").Select(Path.GetFileName).Order(StringComparer.Ordinal).OfType<string>()];

    [Theory]
    [MemberData(nameof(Schemas))]
    public void The_files_of_the_package_are_the_schemas(string name, string schema) =>
        Golden.Match(schema, $"../../../src/Migration.Domain.Interchange/schemas/{name}.schema.json");

    [Theory]
    [MemberData(nameof(Schemas))]
    public void Every_member_is_described(string name, string schema)
    {
        using JsonDocument document = JsonDocument.Parse(schema);
        document.RootElement.GetProperty("$id").GetString().Should().Be($"urn:migration-domain:{name}:1");
        Members(document.RootElement).Where(member => !member.Value.TryGetProperty("description", out _) && !IsOfLedgerEntry(member.Value)).Select(member => member.Name).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Requests))]
    public void The_requests_of_the_sample_are_as_the_schema_says(string file) =>
        Schema.Request.FaultsOf(Repository.Read($"samples/Planner/requests/{file}")).Should().BeEmpty();

    [Fact]
    public void The_template_of_the_sample_is_as_the_schema_says() =>
        Schema.Template.FaultsOf(Repository.Read("samples/Planner/templates/dispensary.json")).Should().BeEmpty();

    [Fact]
    public void Every_template_that_is_written_is_as_the_schema_says() =>
        Check.That(TemplateCases.Templates, template => Schema.Template.FaultsOf(Some.Written(output => TemplateJson.Write(output, template))).Length == 0);

    [Fact]
    public void Every_ledger_that_is_written_is_as_the_schema_says() =>
        Check.That(LedgerCases.Ledgers, ledger => Schema.Ledger.FaultsOf(Some.Written(output => LedgerJson.Write(output, ledger))).Length == 0);

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "schemaVersion": "1.0" }""")]
    [InlineData("""{ "schemaVersion": "2.0", "entries": [] }""")]
    [InlineData("""{ "schemaVersion": "1.0", "entries": [], "seals": [] }""")]
    [InlineData("""{ "schemaVersion": "1.0", "entries": [ { "kind": "done", "id": "e3", "on": "2026-08-20", "at": "2026-08-20T09:00:00Z", "by": "pm-1" } ] }""")]
    [InlineData("""{ "schemaVersion": "1.0", "entries": [ { "kind": "lost", "id": "e3", "notice": "eps", "on": "2026-08-20", "at": "2026-08-20T09:00:00Z", "by": "pm-1" } ] }""")]
    [InlineData("""{ "schemaVersion": "1.0", "entries": [ { "kind": "chased", "id": "e6", "milestone": "kick-off", "on": "2026-08-20", "at": "2026-08-20T09:00:00Z", "by": "pm-1" } ] }""")]
    public void What_is_no_ledger_is_refused_by_the_schema_and_by_the_reader(string text)
    {
        Schema.Ledger.FaultsOf(text).Should().NotBeEmpty();
        LedgerJson.Read(Encoding.UTF8.GetBytes(text)).IsSound.Should().BeFalse();
    }

    [Theory]
    [InlineData("""{ "goLive": "2026-09-15" }""")]
    [InlineData("""{ "template": "gp-practice", "goLive": "15/09/2026" }""")]
    [InlineData("""{ "template": "gp-practice", "goLive": "2026-09-15", "policy": { "availability-unknown": "off" } }""")]
    [InlineData("""{ "template": "gp-practice", "goLive": "2026-09-15", "overrides": [ { "rule": "eps", "offset": "soon" } ] }""")]
    [InlineData("""{ "template": "gp-practice", "goLive": "2026-09-15", "people": [ { "roles": [] } ] }""")]
    [InlineData("""{ "template": "gp-practice", "goLive": "2026-09-15", "rooms": [ { "id": "office", "capacity": 0 } ] }""")]
    public void What_is_no_request_is_refused_by_the_schema_and_by_the_reader(string text)
    {
        Schema.Request.FaultsOf(text).Should().NotBeEmpty();
        RequestJson.Read(Encoding.UTF8.GetBytes(text)).IsSound.Should().BeFalse();
    }

    private static IEnumerable<JsonProperty> Members(JsonElement schema) => schema.ValueKind switch
    {
        JsonValueKind.Object => schema.EnumerateObject().SelectMany(member => member is { Name: "properties", Value.ValueKind: JsonValueKind.Object }
            ? member.Value.EnumerateObject().Concat(Members(member.Value))
            : Members(member.Value)),
        JsonValueKind.Array => schema.EnumerateArray().SelectMany(Members),
        _ => [],
    };

    // The members of entries and the codes of conflicts speak for themselves.
    private static bool IsOfLedgerEntry(JsonElement member) => member.TryGetProperty("const", out _) || member.TryGetProperty("type", out _) || member.TryGetProperty("enum", out _);
}

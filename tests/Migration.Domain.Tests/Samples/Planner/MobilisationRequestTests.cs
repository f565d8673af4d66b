using System.Text.Json;

namespace MigrationDomain.Samples.Planner;

public class MobilisationRequestTests
{
    [Theory]
    [InlineData("provider-selection-regime", "2027-04-05", "2027-04-06")]
    [InlineData("procurement-act-2023", "2027-04-02", "2027-04-05")]
    [InlineData("pcr-2015", "2027-04-01", "2027-04-02")]
    public void The_standstill_is_that_of_the_edition(string edition, string ends, string award)
    {
        JsonElement answer = Plan($$"""{ "template": "service-mobilisation", "edition": "{{edition}}", "goLive": "2027-07-01", "pins": { "notice-published": "2027-03-22" } }""");

        Date(answer, "standstill-ends").Should().Be(ends);
        Date(answer, "earliest-award").Should().Be(award);
    }

    [Fact]
    public void The_default_is_the_provider_selection_regime() =>
        Plan("""{ "template": "service-mobilisation", "goLive": "2027-07-01" }""").GetProperty("edition").GetString().Should().Be("provider-selection-regime");

    [Fact]
    public void Without_its_pins_a_date_is_left_out_with_a_note()
    {
        JsonElement answer = Plan("""{ "template": "service-mobilisation", "goLive": "2027-07-01" }""");

        Ids(answer, "milestones").Should().NotContain(["standstill-ends", "earliest-award", "contract-end", "expiry-alert-1"]);
        Codes(answer).Should().Contain(["note date-not-given standstill-ends", "note date-not-given expiry-alert-1"]);
    }

    [Fact]
    public void Conditions_that_are_met_date_the_commencement()
    {
        JsonElement answer = Plan("""
            { "template": "service-mobilisation", "goLive": "2027-07-01", "termMonths": 12,
              "conditions": [ { "id": "lease", "metOn": "2027-07-05", "longstop": "2027-07-31" }, { "id": "works", "metOn": "2027-06-01" } ] }
            """);

        Date(answer, "actual-commencement").Should().Be("2027-07-06");
        Date(answer, "contract-end").Should().Be("2028-06-30");
        Codes(answer).Should().NotContain(code => code.StartsWith("blocker", StringComparison.Ordinal));
    }

    [Fact]
    public void A_condition_that_is_unmet_leaves_the_commencement_null()
    {
        JsonElement answer = Plan("""{ "template": "service-mobilisation", "goLive": "2027-07-01", "conditions": [ { "id": "lease" } ] }""");

        Date(answer, "actual-commencement").Should().BeNull();
        Codes(answer).Should().Contain("warning condition-unmet lease");
    }

    [Theory]
    [InlineData(
        """{ "template": "service-mobilisation", "goLive": "2027-07-01", "conditions": [ { "id": "imt-ready" } ] }""",
        "standard input: $.conditions[0].id (line 1): The rule key 'imt-ready' is used 2 times; each key names one rule.")]
    [InlineData(
        """{ "template": "service-mobilisation", "goLive": "2027-07-01", "pins": { "lease": "2027-06-01" }, "conditions": [ { "id": "lease", "metOn": "2027-06-02" } ] }""",
        "standard input: $.conditions[0] (line 1): Milestone 'lease' is pinned 2 times; pin it once.")]
    public void A_contract_that_does_not_fit_is_refused_at_its_place(string request, string fault)
    {
        Run run = Run.Program(request, "plan", "-");

        run.Status.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Be(fault + "\n");
    }

    [Fact]
    public void Find_keeps_the_conditions()
    {
        Run run = Run.Program(
            """{ "template": "service-mobilisation", "goLive": "2027-07-01", "today": "2027-05-01", "conditions": [ { "id": "lease", "longstop": "2027-04-30" } ] }""",
            "find", "-", "--from", "2027-07-01", "--to", "2027-07-02", "--format", "json");

        run.Status.Should().Be(1);
        run.Output.Should().Contain("longstop-missed");
    }

    private static JsonElement Plan(string request) => Run.Program(request, "plan", "-", "--format", "json").Json();

    private static string? Date(JsonElement answer, string milestone) =>
        answer.GetProperty("milestones").EnumerateArray().Single(item => item.GetProperty("id").GetString() == milestone).GetProperty("date").GetString();

    private static IEnumerable<string?> Ids(JsonElement answer, string list) => answer.GetProperty(list).EnumerateArray().Select(item => item.GetProperty("id").GetString());

    private static IEnumerable<string> Codes(JsonElement answer) => answer.GetProperty("findings").EnumerateArray()
        .Select(finding => $"{finding.GetProperty("severity").GetString()} {finding.GetProperty("code").GetString()} {finding.GetProperty("subject").GetString()}");
}

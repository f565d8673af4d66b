namespace MigrationDomain.Samples.Planner;

/// <summary>What only the library's ids can show to be wrong.</summary>
public class RefusalTests
{
    private const string Start = "{\n \"template\": \"gp-practice\", \"goLive\": \"2026-09-15\",\n ";

    [Theory]
    [InlineData("\"edition\": \"nhs-2025\"", "$.edition (line 3): 'nhs-2025' is not an edition of gp-practice; known are gp-it-futures-2020, guide-2019 and nhs-england-2025.")]
    [InlineData("\"edition\": \"guide-2018\"", "$.edition (line 3): 'guide-2018' is not an edition of gp-practice; the nearest known name is 'guide-2019'.")]
    [InlineData("\"pins\": {\"kickoff\": \"2026-06-01\"}", "$.pins.kickoff (line 3): 'kickoff' is not a milestone; the nearest known name is 'kick-off'.")]
    [InlineData("\"pins\": {\"eps\": \"2026-06-01\"}", "$.pins.eps (line 3): 'eps' is not a milestone; known are access-extension-decision, cutover-planning-meeting, data-check-complete, data-fixes-complete, data-sign-off, end-of-migration, final-data-production, go-live, initial-data-production, kick-off, links-off, links-on, old-system-access-ends, old-system-support-ends, order-placed, prescribing-workaround-end, prescribing-workaround-start, process-review, re-entry-latest, re-entry-target, rota-horizon, technical-survey, training-end and training-start.")]
    [InlineData("\"pins\": {\"go-live\": \"2026-09-16\"}", "$.pins['go-live'] (line 3): '2026-09-16' is not the day of 'goLive', '2026-09-15', but go-live is that day; change 'goLive' instead.")]
    [InlineData("\"overrides\": [{\"rule\": \"link-off\", \"offset\": \"1 working day\"}]", "$.overrides[0].rule (line 3): 'link-off' is not a rule; the nearest known name is 'links-off'.")]
    [InlineData("\"overrides\": [{\"rule\": \"go-live\", \"offset\": \"1 working day\"}]", "$.overrides[0].offset (line 3): Rule 'go-live' is a date that is given; give another date instead of an override.")]
    [InlineData("\"overrides\": [{\"rule\": \"end-of-migration\", \"offset\": \"1 working day\"}]", "$.overrides[0].offset (line 3): Rule 'end-of-migration' chooses between dates and has no length; only its roll can be overridden.")]
    [InlineData("\"overrides\": [{\"rule\": \"eps\", \"offset\": \"12 hours\"}]", "$.overrides[0].offset (line 3): A notice period of '12 hours' is not a number of days; use days, working days, weeks or months.")]
    [InlineData("\"overrides\": [{\"rule\": \"eps\", \"offset\": \"0 days\", \"count\": \"include-start\"}]", "$.overrides[0].offset (line 3): '0 calendar days' cannot count its first day; a period that includes its start has at least 1 day.")]
    [InlineData("\"parties\": [{\"id\": \"epss\"}]", "$.parties[0].id (line 3): 'epss' is not a party or a notice; the nearest known name is 'eps'.")]
    [InlineData("\"parties\": [{\"id\": \"old-supplier\", \"division\": \"scotland\"}, {\"id\": \"data-extract-request\", \"division\": \"northern-ireland\"}]", "$.parties[1].id (line 3): 'data-extract-request' is the party 'old-supplier', which has another calendar already; give it one calendar.")]
    [InlineData("\"ledger\": [{\"kind\": \"sent\", \"notice\": \"esp\", \"on\": \"2026-08-01\"}]", "$.ledger[0].notice (line 3): 'esp' is not a notice; known are data-extract-request, eps, partner-mailbox, pathology, patients, pcse, pharmacies, screening, subsidiary-final and subsidiary-initial.")]
    [InlineData("\"ledger\": [{\"kind\": \"skipped\", \"milestone\": \"kick-of\", \"on\": \"2026-08-01\", \"why\": \"held by mail\"}]", "$.ledger[0].milestone (line 3): 'kick-of' is not a milestone; the nearest known name is 'kick-off'.")]
    [InlineData("\"cover\": [{\"role\": \"gp\", \"atLeast\": 1, \"during\": \"critical\"}]", "$.cover[0].during (line 3): 'critical' is not a window; known are breather, critical-window, cutover, re-entry, registration-pause, run-off and training.")]
    [InlineData("\"present\": [{\"role\": \"gp\", \"during\": \"cut-over\"}]", "$.present[0].during (line 3): 'cut-over' is not a window; the nearest known name is 'cutover'.")]
    public void An_unknown_id_is_refused_with_the_nearest_known_name(string members, string message) =>
        Refused(Start + members + "}", $"standard input: {message}\n");

    [Fact]
    public void An_unknown_template_is_refused() => Refused(
        "{\"template\": \"gp-practise\", \"goLive\": \"2026-09-15\"}",
        "standard input: $.template (line 1): 'gp-practise' is not a template; the nearest known name is 'gp-practice'.\n");

    [Fact]
    public void All_unknown_ids_are_told_at_once_in_the_order_of_the_text() => Refused(
        """
        {
          "template": "gp-practice",
          "goLive": "2026-09-15",
          "pins": { "kickoff": "2026-06-01", "go-live": "2026-09-14" },
          "overrides": [ { "rule": "epss", "offset": "1 day" } ],
          "parties": [ { "id": "patholgy" } ],
          "people": [ { "id": "gp-1", "roles": ["lead-gp"] } ],
          "present": [ { "role": "lead-gp", "during": "critical-windows" } ],
          "ledger": [ { "kind": "done", "milestone": "kickof", "on": "2026-06-01" } ]
        }
        """,
        """
        standard input: $.pins.kickoff (line 4): 'kickoff' is not a milestone; the nearest known name is 'kick-off'.
        standard input: $.pins['go-live'] (line 4): '2026-09-14' is not the day of 'goLive', '2026-09-15', but go-live is that day; change 'goLive' instead.
        standard input: $.overrides[0].rule (line 5): 'epss' is not a rule; the nearest known name is 'eps'.
        standard input: $.parties[0].id (line 6): 'patholgy' is not a party or a notice; the nearest known name is 'pathology'.
        standard input: $.present[0].during (line 8): 'critical-windows' is not a window; the nearest known name is 'critical-window'.
        standard input: $.ledger[0].milestone (line 9): 'kickof' is not a milestone; the nearest known name is 'kick-off'.

        """);

    [Fact]
    public void A_time_the_library_cannot_keep_is_refused_where_it_stands() => Refused(
        Start + "\"people\": [{\"id\": \"a\"}], \"commitments\": [{\"who\": \"a\", \"kind\": \"leave\", \"from\": \"2150-01-01\", \"to\": \"2150-01-02\"}]}",
        "standard input: $.commitments[0].from (line 3): The time 2150-01-01 to 2150-01-02 cannot be kept; use whole seconds within 1981-12-13 to 2118-01-20.\n");

    private static void Refused(string request, string messages)
    {
        foreach (string command in new[] { "plan", "notices", "check" })
        {
            Run run = Run.Program(request, command, "-", "--format", "json");
            run.Error.Should().Be(messages);
            run.Output.Should().BeEmpty();
            run.Status.Should().Be(2);
        }
    }
}

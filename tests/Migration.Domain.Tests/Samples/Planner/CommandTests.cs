using System.Text.Json;

namespace MigrationDomain.Samples.Planner;

public class CommandTests
{
    private const string Plain = "\"template\": \"gp-practice\", \"goLive\": \"2026-09-15\"";
    private static readonly string Contract = RequestFileTests.Path("contract.json");

    [Fact]
    public void Notices_are_the_sheet_alone()
    {
        Run run = Run.Program("", "notices", Contract, "--format", "json");
        run.Status.Should().Be(0);
        run.Json().EnumerateObject().Select(member => member.Name).Should().Equal("notices", "findings");
        Ids(run, "notices", "id").Should().Equal(
            "data-extract-request", "subsidiary-initial", "pharmacies", "patients", "eps", "pcse", "pathology", "screening", "subsidiary-final", "partner-mailbox");
    }

    [Fact]
    public void Late_notices_block()
    {
        Run run = Run.Program($"{{{Plain}, \"today\": \"2026-08-30\", \"ledger\": [{{\"kind\": \"sent\", \"notice\": \"patients\", \"on\": \"2026-07-27\"}}]}}", "notices", "-", "--format", "json");
        run.Status.Should().Be(1);
        JsonElement pathology = One(run, "notices", "pathology");
        pathology.GetProperty("sendBy").GetString().Should().Be("2026-08-24"); // Mon, 2 weeks before Mon 2026-09-07
        pathology.GetProperty("status").GetString().Should().Be("late");
        pathology.GetProperty("lateByDays").GetInt32().Should().Be(6);
        pathology.GetProperty("earliestChange").GetString().Should().Be("2026-09-15"); // Sun, then a bank holiday: from Tue 2026-09-01
        One(run, "notices", "patients").GetProperty("status").GetString().Should().Be("sent");
        Ids(run, "findings", "code").Should().AllBe("notice-late").And.HaveCount(7); // all but patients, the final extract and the mailbox
    }

    [Theory]
    [InlineData("sent 2026-08-01", "sent", "2026-08-01")]
    [InlineData("sent 2026-08-03, sent 2026-08-01, sent 2026-08-02", "sent", "2026-08-01")] // what was said in time is not late because it was said again
    [InlineData("acknowledged 2026-08-02", "acknowledged", "2026-08-02")]
    [InlineData("sent 2026-08-01, acknowledged 2026-08-02", "acknowledged", "2026-08-01")]
    [InlineData("sent 2026-08-01, acknowledged 2026-08-02, sent 2026-08-03", "acknowledged", "2026-08-01")]
    [InlineData("acknowledged 2026-08-02, sent 2026-08-03", "sent", "2026-08-03")] // it answers no letter that is known
    [InlineData("sent 2026-08-01, chased 2026-08-02", "sent", "2026-08-01")]
    public void The_ledger_says_what_was_served(string entries, string status, string? sentOn)
    {
        string ledger = string.Join(',', entries.Split(", ").Select(entry => entry.Split(' '))
            .Select(entry => $"{{\"kind\": \"{entry[0]}\", \"notice\": \"eps\", \"on\": \"{entry[1]}\"}}"));
        Run run = Run.Program($"{{{Plain}, \"today\": \"2026-08-05\", \"ledger\": [{ledger}]}}", "notices", "-", "--format", "json");
        JsonElement notice = One(run, "notices", "eps");
        (notice.GetProperty("status").GetString(), notice.GetProperty("sentOn").GetString()).Should().Be((status, sentOn));
    }

    [Fact]
    public void A_milestone_that_is_done_is_not_late()
    {
        Run run = Run.Program($"{{{Plain}, \"today\": \"2026-06-01\", \"ledger\": [{{\"kind\": \"done\", \"milestone\": \"order-placed\", \"on\": \"2026-05-28\"}}]}}", "check", "-", "--format", "json");
        run.Status.Should().Be(0);
        Ids(run, "findings", "code").Should().NotContain("milestone-late");
    }

    [Fact]
    public void Check_tells_conflicts_and_findings()
    {
        Run run = Run.Program("", "check", Contract, "--format", "json");
        run.Status.Should().Be(1);
        run.Json().EnumerateObject().Select(member => member.Name).Should().Equal("conflicts", "findings");
        Ids(run, "conflicts", "code").Should().Equal("event-in-window", "person-unavailable", "cover-below-minimum", "person-not-working");
    }

    [Fact]
    public void Without_people_nothing_about_people_is_judged_and_a_note_at_the_end_says_so()
    {
        Run run = Run.Program($"{{{Plain}, \"present\": [{{\"role\": \"lead-gp\", \"during\": \"critical-window\"}}]}}", "plan", "-", "--format", "json");
        run.Status.Should().Be(0);
        JsonElement note = run.Json().GetProperty("findings").EnumerateArray().Last();
        note.GetProperty("code").GetString().Should().Be("people-not-given");
        note.GetProperty("severity").GetString().Should().Be("note");
        note.GetProperty("subject").GetString().Should().Be("people");
        run.Json().GetProperty("conflicts").GetArrayLength().Should().Be(0);
        Ids(Run.Program($"{{{Plain}, \"people\": []}}", "plan", "-", "--format", "json"), "findings", "code").Should().NotContain("people-not-given");
    }

    [Fact]
    public void Before_the_dates_are_announced_people_who_are_missing_are_a_warning()
    {
        Run run = Run.Program(File.ReadAllText(Contract).Replace("\"frozen\": true", "\"frozen\": false", StringComparison.Ordinal), "check", "-", "--format", "json");
        run.Status.Should().Be(0);
        Ids(run, "conflicts", "severity").Should().AllBe("warning").And.HaveCount(4);
    }

    [Theory]
    [InlineData("blocker", 1)]
    [InlineData("warning", 0)]
    public void A_blackout_weighs_what_it_says(string severity, int status)
    {
        Run run = Run.Program($"{{{Plain}, \"blackouts\": [{{\"from\": \"2026-09-17\", \"to\": \"2026-09-20\", \"why\": \"flu clinics\", \"severity\": \"{severity}\"}}]}}", "check", "-", "--format", "json");
        run.Status.Should().Be(status);
        JsonElement conflict = run.Json().GetProperty("conflicts")[0];
        conflict.GetProperty("code").GetString().Should().Be("in-blackout");
        conflict.GetProperty("severity").GetString().Should().Be(severity);
        conflict.GetProperty("subject").GetString().Should().Be("flu clinics");
        conflict.GetProperty("days")[0].GetString().Should().Be("2026-09-17");
    }

    [Theory]
    [InlineData("clerk-2", "leave", "2026-09-16", "2026-09-16", "blocked", 1, "cover-below-minimum")]
    [InlineData("clerk-2", "leave", "2026-09-16T18:30", "2026-09-16T20:00", "allowed", 0)] // after the last session
    [InlineData("clerk-2", "leave", "2026-11-16", "2026-11-20", "allowed", 0)]
    [InlineData("clerk-1", "meeting", "2026-09-15T16:00", "2026-09-15T18:00", "blocked", 1, "double-booked")]
    [InlineData("training-room", "booking", "2026-09-01T09:00", "2026-09-01T10:00", "allowed", 0)]
    public void Book_answers_with_what_the_booking_adds(string who, string kind, string from, string to, string decision, int status, params string[] codes)
    {
        Run run = Run.Program("", "book", Contract, "--who", who, "--kind", kind, "--from", from, "--to", to, "--format", "json");
        run.Error.Should().BeEmpty();
        run.Status.Should().Be(status);
        run.Json().GetProperty("decision").GetString().Should().Be(decision);
        Ids(run, "reasons", "code").Should().Equal(codes);
    }

    [Fact]
    public void Book_warns_while_the_dates_are_a_proposal()
    {
        Run run = Run.Program(
            File.ReadAllText(Contract).Replace("\"frozen\": true", "\"frozen\": false", StringComparison.Ordinal),
            "book", "-", "--who", "clerk-2", "--kind", "leave", "--from", "2026-09-16", "--to", "2026-09-16");
        run.Status.Should().Be(0);
        run.Output.Should().Be(
            """
            Allowed with a warning: it adds a risk that somebody should decide about.

            Conflicts it adds
            severity  code                 what
            warning   cover-below-minimum  At least 2 of registrations-clerk must be there in every session during critical-window; there are fewer on 2026-09-15 (1) and 2026-09-16 (1).

            """);
    }

    [Fact]
    public void Book_refuses_all_wrong_options_at_once()
    {
        Run run = Run.Program("", "book", Contract, "--who", "clerk-9", "--kind", "leaf", "--from", "2026-11-16", "--to", "2026-11-15");
        run.Status.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Be(
            """
            command line: --kind: 'leaf' is not a kind of commitment; use leave, training, clinic, meeting, sickness, booking or other.
            command line: --to: '2026-11-15' lies before the start '2026-11-16'; write an end on or after the start.
            command line: --who: 'clerk-9' is not a person or a room that is given; the nearest known name is 'clerk-1'.

            """);
    }

    [Fact]
    public void Rules_tell_what_the_template_holds()
    {
        Run run = Run.Program("", "rules", "gp-practice", "--edition", "guide-2019", "--format", "json");
        run.Json().GetProperty("edition").GetString().Should().Be("guide-2019");
        JsonElement rule = One(run, "rules", "old-system-access-ends");
        rule.GetProperty("kind").GetString().Should().Be("milestone");
        rule.GetProperty("phase").GetString().Should().Be("end-of-migration");
        rule.GetProperty("owner").GetString().Should().Be("old-supplier");
        rule.GetProperty("rule").GetString().Should().Be("45 calendar days after go-live");
        rule.GetProperty("hardness").GetString().Should().Be("hard");
        rule.GetProperty("certainty").GetString().Should().Be("must");
        rule.GetProperty("sources").GetArrayLength().Should().BePositive();
        Ids(run, "rules", "certainty").Should().BeSubsetOf(["must", "may", "local-custom", "our-default", "unverified"]);
        Ids(run, "rules", "kind").Should().BeSubsetOf(["milestone", "notice", "activity", "window", "phase", "sequence", "avoid-period", "requirement", "gate", "criterion",
            "point-of-no-return", "question", "stream", "risk"]);
    }

    [Fact]
    public void Rules_of_two_editions_are_compared()
    {
        Run run = Run.Program("", "rules", "gp-practice", "--edition", "guide-2019", "--compare", "nhs-england-2025", "--format", "json");
        JsonElement change = One(run, "changes", "old-system-access-ends");
        change.GetProperty("from").GetString().Should().Be("45 calendar days after go-live (hard, must)");
        change.GetProperty("to").GetString().Should().Be("90 calendar days after go-live (hard, must)");
        Run.Program("", "rules", "gp-practice", "--compare", "nhs-england-2025").Output.Should().EndWith("No rule differs.\n");
    }

    [Theory]
    [InlineData("command line: TEMPLATE: 'gp-practise' is not a template; the nearest known name is 'gp-practice'.\n", "gp-practise", "--edition", "x", "--compare", "y")]
    [InlineData(
        "command line: --edition: 'x' is not an edition of gp-practice; known are gp-it-futures-2020, guide-2019 and nhs-england-2025.\n"
        + "command line: --compare: 'guide-2018' is not an edition of gp-practice; the nearest known name is 'guide-2019'.\n",
        "gp-practice", "--edition", "x", "--compare", "guide-2018")]
    public void Rules_refuse_an_unknown_template_or_edition(string message, params string[] arguments)
    {
        Run run = Run.Program("", ["rules", .. arguments]);
        (run.Status, run.Output, run.Error).Should().Be((2, "", message));
    }

    [Fact]
    public void An_answer_goes_to_a_file_and_a_request_comes_from_standard_input()
    {
        string file = Path.GetTempFileName();
        try
        {
            string request = File.ReadAllText(Contract);
            Run run = Run.Program(request, "plan", "-", "--format", "json", "-o", file);
            (run.Status, run.Output, run.Error).Should().Be((1, "", ""));
            File.ReadAllText(file).Should().Be(Run.Program("", "plan", Contract, "--format", "json").Output);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void A_date_past_the_calendar_is_null_and_the_finding_names_the_year()
    {
        Run run = Run.Program("{\"template\": \"gp-practice\", \"goLive\": \"2028-12-20\"}", "plan", "-", "--format", "json");
        One(run, "milestones", "re-entry-latest").GetProperty("date").ValueKind.Should().Be(JsonValueKind.Null);
        JsonElement finding = run.Json().GetProperty("findings").EnumerateArray().Single(item => item.GetProperty("subject").GetString() == "re-entry-latest");
        finding.GetProperty("code").GetString().Should().Be("date-unknown");
        finding.GetProperty("message").GetString().Should().Be("The date of re-entry-latest cannot be worked out: the bank holidays of 2029 are not published.");
    }

    [Fact]
    public void Half_days_of_work_and_holidays_of_another_division_count()
    {
        Run run = Run.Program(
            """
            { "template": "gp-practice", "goLive": "2026-12-02",
              "people": [
                { "id": "a", "roles": ["lead-gp"], "worksOn": ["monday", "tuesday", "wednesday-morning", "thursday", "friday"], "division": "scotland" }
              ],
              "present": [ { "role": "lead-gp", "during": "critical-window" } ],
              "cover": [ { "role": "lead-gp", "atLeast": 1, "during": "cutover" } ] }
            """,
            "check", "-", "--format", "json");
        JsonElement[] conflicts = [.. run.Json().GetProperty("conflicts").EnumerateArray()];
        conflicts.Single(conflict => conflict.GetProperty("code").GetString() == "person-not-working").GetProperty("days").EnumerateArray()
            .Select(day => day.GetString()).Should().Equal("2026-11-30"); // St Andrew's Day
        conflicts.Single(conflict => conflict.GetProperty("code").GetString() == "cover-below-minimum").GetProperty("days").EnumerateArray()
            .Select(day => day.GetString()).Should().Equal("2026-11-30", "2026-12-02"); // and a Wednesday afternoon
    }

    private static JsonElement One(Run run, string list, string id) =>
        run.Json().GetProperty(list).EnumerateArray().Single(item => item.GetProperty("id").GetString() == id);

    private static IEnumerable<string?> Ids(Run run, string list, string name) =>
        run.Json().GetProperty(list).EnumerateArray().Select(item => item.GetProperty(name).GetString());
}

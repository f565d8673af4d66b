using System.Text.Json;
using global::Planner;
using global::Planner.Writing;

namespace MigrationDomain.Samples.Planner;

public class FindCommandTests
{
    private const string Plain = "{\"template\": \"gp-practice\", \"goLive\": \"2026-09-15\"}";

    [Fact]
    public void Every_working_day_is_a_candidate_or_rejected_and_no_other_day_is_named()
    {
        string request = """
            { "template": "gp-practice", "goLive": "2026-09-15",
              "closures": [ { "from": "2026-07-08", "to": "2026-07-08", "why": "training" } ],
              "blackouts": [ { "from": "2026-07-14", "to": "2026-07-14", "why": "clinics" } ] }
            """;
        Run run = Find(request, "2026-07-04", "2026-07-19"); // Sat to Sun
        run.Status.Should().Be(0);
        Days(run, "candidates").Order().Should().Equal("2026-07-06", "2026-07-07", "2026-07-09"); // the window ends 2 working days later
        Days(run, "rejected").Should().Equal("2026-07-10", "2026-07-13", "2026-07-14", "2026-07-15", "2026-07-16", "2026-07-17");
        run.Json().GetProperty("earliest").GetString().Should().Be("2026-07-06");
    }

    [Fact]
    public void A_rejected_date_says_why_and_what_would_free_it()
    {
        Run run = Find(
            "{\"template\": \"gp-practice\", \"goLive\": \"2026-09-15\", \"blackouts\": [{\"from\": \"2026-07-14\", \"to\": \"2026-07-14\", \"why\": \"clinics\"}]}",
            "2026-07-14", "2026-07-14");
        run.Status.Should().Be(1);
        run.Json().GetProperty("earliest").ValueKind.Should().Be(JsonValueKind.Null);
        run.Json().GetProperty("candidates").GetArrayLength().Should().Be(0);
        run.Json().GetProperty("rejected")[0].GetRawText().ReplaceLineEndings("\n").Should().Be(
            """
            {
                  "goLive": "2026-07-14",
                  "reasons": [
                    {
                      "code": "in-blackout",
                      "severity": "blocker",
                      "subject": "clinics",
                      "message": "The cutover meets days on which none may take place (clinics) on 2026-07-14."
                    }
                  ],
                  "wouldPassIf": [
                    {
                      "kind": "closure",
                      "subject": "clinics",
                      "message": "The closed period is lifted: no cutover from 2026-07-14 to 2026-07-14 (clinics)."
                    }
                  ]
                }
            """);
    }

    [Fact]
    public void Candidates_have_rank_score_and_warnings_and_only_the_best_are_listed_when_asked()
    {
        const string Request = """
            { "template": "gp-practice", "goLive": "2026-09-15", "events": [ { "name": "Fair", "from": "2026-07-06", "to": "2026-07-07" } ] }
            """;
        Run all = Find(Request, "2026-07-06", "2026-07-15");
        Run best = Find(Request, "2026-07-06", "2026-07-15", "--max", "2");
        Days(all, "candidates").Should().Equal(
            "2026-07-14", "2026-07-15", "2026-07-06", "2026-07-07", "2026-07-08", "2026-07-09", "2026-07-10", "2026-07-13");
        Days(best, "candidates").Should().Equal("2026-07-14", "2026-07-15");
        best.Json().GetProperty("earliest").GetString().Should().Be("2026-07-06");
        JsonElement[] candidates = [.. all.Json().GetProperty("candidates").EnumerateArray()];
        candidates.Select(candidate => candidate.GetProperty("rank").GetInt32()).Should().Equal(Enumerable.Range(1, 8));
        candidates.Should().OnlyContain(candidate => candidate.GetProperty("score").GetInt32() == 10 * candidate.GetProperty("warnings").GetArrayLength());
        candidates[2].GetProperty("warnings").EnumerateArray().Last().GetProperty("code").GetString().Should().Be("event-in-window");
        candidates[2].GetProperty("scoreParts").EnumerateObject().Select(part => part.Name).Should().Equal("warnings", "weekday", "distance");
    }

    [Fact]
    public void The_goLive_of_the_request_and_a_pin_that_repeats_it_make_no_difference()
    {
        string pinned = Plain.Replace("}", ", \"pins\": {\"go-live\": \"2026-09-15\"}}", StringComparison.Ordinal);
        Find(pinned, "2026-07-06", "2026-07-10").Output.Should().Be(Find(Plain, "2026-07-06", "2026-07-10").Output)
            .And.Be(Find(Plain.Replace("2026-09-15", "2027-01-12", StringComparison.Ordinal), "2026-07-06", "2026-07-10").Output);
    }

    [Fact]
    public void Days_past_the_calendar_are_not_judged_and_the_answer_says_so()
    {
        Run run = Find(Plain, "2028-12-20", "2029-01-31");
        run.Json().GetProperty("unknownFrom").GetString().Should().Be("2029-01-01");
        Days(run, "candidates").Concat(Days(run, "rejected")).Should().OnlyContain(day => string.CompareOrdinal(day, "2029") < 0);
        Run.Program(Plain, "find", "-", "--from", "2029-01-01", "--to", "2029-01-31").ToString().Should().Be(
            """
            1: GP practice clinical system migration
            Go Live from Mon 2029-01-01 to Wed 2029-01-31; edition nhs-england-2025; working days of England and Wales; no 'today', so nothing is judged late.
            No day from 2029-01-01 to 2029-01-31 was judged: the calendar has no answer from 2029-01-01 on.

            """);
    }

    [Theory]
    [InlineData("--to: '2026-07-05' lies before --from, '2026-07-06'; give a day on or after it.", "--from", "2026-07-06", "--to", "2026-07-05")]
    [InlineData("--to: '2029-07-07' is more than 3 years after --from, '2026-07-06'; give a day up to 2029-07-06.", "--from", "2026-07-06", "--to", "2029-07-07")]
    [InlineData("--to: '2026-06-31' does not exist; write a day from 01 to 30 for 2026-06.", "--from", "2026-07-06", "--to", "2026-06-31")]
    [InlineData("--max: '0' is not a whole number from 1 to 10000; write one.", "--from", "2026-07-06", "--to", "2026-07-06", "--max", "0")]
    [InlineData("Option '--to' is required; --help shows what there is.", "--from", "2026-07-06")]
    public void A_range_that_cannot_be_searched_is_refused(string message, params string[] options) =>
        Run.Program(Plain, ["find", "-", .. options]).ToString().Should().Be($"2: command line: {message}\n");

    [Fact]
    public void Faults_of_the_request_and_of_the_range_are_told_together() =>
        Find("{\"template\": \"gp\", \"goLive\": \"2026-09-15\"}", "2026-07-06", "2026-07-05").Error.Split('\n').Should().HaveCount(3)
            .And.ContainMatch("standard input: $.template*").And.ContainMatch("command line: --to*");

    [Fact]
    public void Blocked_dates_with_the_same_reasons_stand_together_and_with_why_each_by_itself()
    {
        const string Request = """
            { "template": "gp-practice", "goLive": "2026-09-15",
              "blackouts": [ { "from": "2026-07-13", "to": "2026-07-13", "why": "inspection" } ] }
            """;
        Run page = Run.Program(Request, "find", "-", "--from", "2026-07-08", "--to", "2026-07-20");
        page.Output.Should().EndWith(
            """
            Blocked dates
            from            to              blocked by, and free if
            Thu 2026-07-09  Fri 2026-07-17  in-blackout (inspection)
                                            If: The closed period is lifted: no cutover from 2026-07-13 to 2026-07-13 (inspection).
            A date is free when everything after 'If' comes true. With --why every date stands by itself, its reasons in full.

            """);
        Run.Program(Request, "find", "-", "--from", "2026-07-08", "--to", "2026-07-20", "--why").Output.Split('\n')
            .Where(line => line.Contains("in-blackout", StringComparison.Ordinal)).Should().HaveCount(7);
    }

    [Fact]
    public void Progress_is_shown_on_a_terminal_only_and_is_gone_at_the_end()
    {
        using StringWriter error = new();
        using MemoryStream input = new(System.Text.Encoding.UTF8.GetBytes(Plain));
        Surroundings around = new() { Input = input, Output = TextWriter.Null, Error = error, Screen = new Screen { ShowsProgress = true } };
        PlannerProgram.Run(["find", "-", "--from", "2026-07-06", "--to", "2026-07-09"], around).Should().Be(0);
        error.ToString().Should().Be("\rJudging dates: 25 %\rJudging dates: 50 %\rJudging dates: 75 %\rJudging dates: 100 %\r" + new string(' ', 20) + "\r");
        Find(Plain, "2026-07-06", "2026-07-09").Error.Should().BeEmpty();
    }

    private static Run Find(string request, string from, string to, params string[] further) =>
        Run.Program(request, ["find", "-", "--from", from, "--to", to, "--format", "json", .. further]);

    private static IEnumerable<string> Days(Run run, string list) =>
        run.Json().GetProperty(list).EnumerateArray().Select(item => item.GetProperty("goLive").GetString()!);
}

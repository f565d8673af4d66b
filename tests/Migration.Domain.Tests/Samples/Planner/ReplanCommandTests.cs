using System.Text.Json;
using MigrationDomain.Testing;

namespace MigrationDomain.Samples.Planner;

/// <summary>What is told when a Go Live moves after parties were told.</summary>
/// <remarks>
/// Checked by hand before it was accepted: Go Live moves from Tue 2026-09-15 to Tue 2026-09-08, so final data production is on Wed 2026-09-02,
/// links go off on Fri 2026-08-28, the Friday before August's bank holiday, and the party told on Mon 2026-07-20 had to be told by Fri 2026-07-24.
/// </remarks>
public class ReplanCommandTests
{
    private static readonly string Request = RequestFileTests.Path("told-in-july.json");

    [Theory]
    [InlineData("2026-09-08", "earlier", 1)]
    [InlineData("2026-09-22", "later", 0)]
    public void An_answer_is_as_it_was_read_and_accepted(string goLive, string name, int status)
    {
        Run text = Run.Program("", "replan", Request, "--go-live", goLive);
        Run json = Run.Program("", "replan", Request, "--go-live", goLive, "--format", "json");
        (text.Status, text.Error, json.Status, json.Error).Should().Be((status, "", status, ""));
        Golden.Match(text.Output, $"replan.{name}.txt");
        Golden.Match(json.Output, $"replan.{name}.json");
    }

    [Fact]
    public void The_answer_has_what_the_contract_names_first()
    {
        JsonElement answer = Run.Program("", "replan", Request, "--go-live", "2026-09-08", "--format", "json").Json();
        answer.EnumerateObject().Select(member => member.Name).Should().StartWith(["moved", "unchanged", "newlyLate", "notices", "findings"]);
        answer.GetProperty("moved")[0].EnumerateObject().Select(member => member.Name).Should().StartWith(["id", "from", "to"]);
        answer.GetProperty("notices")[0].EnumerateObject().Select(member => member.Name).Should().StartWith(["id", "action", "served", "newSendBy"]);
        answer.GetProperty("findings").EnumerateObject().Select(member => member.Name).Should().Equal("added", "cleared");
    }

    [Fact]
    public void Moving_to_the_same_day_changes_nothing()
    {
        JsonElement answer = Run.Program("", "replan", Request, "--go-live", "2026-09-15", "--format", "json").Json();
        answer.GetProperty("moved").GetArrayLength().Should().Be(0);
        answer.GetProperty("newlyLate").GetArrayLength().Should().Be(0);
        answer.GetProperty("notices").EnumerateArray().Select(notice => notice.GetProperty("action").GetString()).Should().AllBe("none");
        answer.GetProperty("unchanged").GetArrayLength().Should().Be(24);
        Run.Program("", "replan", Request, "--go-live", "2026-09-15").Output.Should().Contain("Milestones that move\nNone.\n");
    }

    [Fact]
    public void A_pin_of_the_root_moves_with_it()
    {
        const string Pinned = "{\"template\": \"gp-practice\", \"goLive\": \"2026-09-15\", \"pins\": {\"go-live\": \"2026-09-15\", \"kick-off\": \"2026-06-23\"}}";
        Run run = Run.Program(Pinned, "replan", "-", "--go-live", "2026-09-22", "--format", "json");
        (run.Status, run.Error).Should().Be((0, ""));
        run.Json().GetProperty("moved").EnumerateArray().Select(date => date.GetProperty("id").GetString()).Should().Contain("go-live").And.NotContain("kick-off");
    }

    [Theory]
    [InlineData("2026-09-31", "command line: --go-live: '2026-09-31' does not exist; write a day from 01 to 30 for 2026-09.\n")]
    [InlineData("2201-01-01", "command line: --go-live: '2201-01-01' is too far away; write a year from 1900 to 2199.\n")]
    public void A_day_that_cannot_be_is_refused(string goLive, string message)
    {
        Run run = Run.Program("", "replan", Request, "--go-live", goLive);
        (run.Status, run.Output, run.Error).Should().Be((2, "", message));
    }

    [Theory]
    [ClassData(typeof(Cultures))]
    public void The_answer_is_the_same_on_every_machine(string culture) => Culture.Run(culture, () =>
        Golden.Match(Run.Program("", "replan", Request, "--go-live", "2026-09-08").Output, "replan.earlier.txt"));
}

using System.Text;
using global::Planner;

namespace MigrationDomain.Samples.Planner;

public class ShellTests
{
    private const string Sound = """{ "template": "gp-practice", "goLive": "2026-09-15" }""";

    [Fact]
    public void A_sound_request_is_answered_in_text_or_json()
    {
        Run.Probe(Sound).ToString().Should().Be("0: gp-practice on 2026-09-15\n");
        Run.Probe(Sound, "--format", "json").ToString().Should().Be("0: {\n  \"goLive\": \"2026-09-15\"\n}\n");
        Run.Probe(Sound, "--format", "shout").ToString().Should().Be("0: GO LIVE\n");
    }

    [Fact]
    public void What_blocks_ends_with_status_1() =>
        Run.Probe(Sound.Replace("}", ", \"frozen\": false }", StringComparison.Ordinal)).Status.Should().Be(1);

    [Fact]
    public void A_fault_that_only_the_library_sees_refuses_as_well() =>
        Run.Probe(Sound.Replace("gp-practice", "gp-practise", StringComparison.Ordinal)).ToString()
            .Should().Be("2: standard input: $.template (line 1): 'gp-practise' is not a template; the nearest known name is 'gp-practice'.\n");

    [Theory]
    [InlineData("command line: --format: 'yaml' is not a format; use text, json or shout.", "probe", "-", "--format", "yaml")]
    [InlineData("command line: Required argument 'REQUEST' missing for command: 'probe'; --help shows what there is.", "probe")]
    [InlineData("command line: Unrecognized command or argument '--colour'; --help shows what there is.", "probe", "-", "--colour")]
    [InlineData("command line: Unrecognized command or argument '@no.rsp'; --help shows what there is.", "probe", "-", "@no.rsp")]
    [InlineData("no-such.json: whole file: 'no-such.json' does not exist; name a file that does, or - for standard input.", "probe", "no-such.json")]
    [InlineData("no/such.json: whole file: 'no/such.json' does not exist; name a file that does, or - for standard input.", "probe", "no/such.json")]
    [InlineData(".: whole file: '.' cannot be read; name a file that can, or - for standard input.", "probe", ".")]
    public void A_wrong_command_line_is_refused(string message, params string[] arguments) =>
        Run.With(Encoding.UTF8.GetBytes(Sound), arguments).ToString().Should().Be($"2: {message}\n");

    [Fact]
    public void A_program_without_a_command_is_refused() => Run.With([]).ToString().Should().Be("2: command line: Required command was not provided; --help shows what there is.\n");

    [Fact]
    public void Help_is_no_fault() => Run.With([], "probe", "--help").Status.Should().Be(0);

    [Fact]
    public void An_answer_goes_to_the_file_when_one_is_named()
    {
        string file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        Run.Probe(Sound, "-o", file).ToString().Should().Be("0: ");
        File.ReadAllText(file).Should().Be("gp-practice on 2026-09-15\n");
        File.Delete(file);
    }

    [Fact]
    public void A_refusal_writes_no_file()
    {
        string file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        Run.Probe("{}", "-o", file).Status.Should().Be(2);
        File.Exists(file).Should().BeFalse();
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_a_fault() => Run.Probe(Sound, "-o", "no/such/folder/plan.txt").ToString()
        .Should().Be("2: command line: --output: 'no/such/folder/plan.txt' cannot be written; name a file in a folder that exists.\n");

    [Fact]
    public void The_program_runs_as_it_is_delivered()
    {
        using StringWriter output = new();
        using StringWriter error = new();
        PlannerProgram.Run(["--help"], Stream.Null, output, error).Should().Be(0);
        output.ToString().Should().Contain("migration").And.NotContain("\r");
        error.ToString().Should().BeEmpty();
    }
}

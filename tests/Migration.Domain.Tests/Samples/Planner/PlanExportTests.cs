using MigrationDomain.Testing;

namespace MigrationDomain.Samples.Planner;

public sealed class PlanExportTests
{
    private static readonly string Request = Repository.PathOf("samples/Planner/requests/spring.json");

    [Theory]
    [InlineData("plan", "csv", "from,until,kind,id,owner,what\r\n")]
    [InlineData("plan", "ics", "BEGIN:VCALENDAR\r\n")]
    [InlineData("plan", "mermaid", "gantt\n")]
    [InlineData("plan", "markdown", "# GP practice clinical system migration\n")]
    [InlineData("plan", "svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"timeline\" viewBox=\"0 0 1200 ")]
    [InlineData("plan", "mspdi", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Project xmlns=\"http://schemas.microsoft.com/project\">\n")]
    [InlineData("notices", "csv", "id,party,send_by,")]
    [InlineData("notices", "markdown", "# Notices: GP practice clinical system migration\n")]
    [InlineData("check", "csv", "code,severity,who,role,days,message\r\n")]
    public void An_answer_leaves_in_the_format_asked_for(string command, string format, string start)
    {
        Run run = Run.Program("", command, Request, "--format", format);

        run.Output.Should().StartWith(start);
        run.Status.Should().BeOneOf(0, 1);
    }

    [Fact]
    public void An_owner_keeps_the_entries_of_one_plan_apart() => Run.Program("", "plan", Request, "--format", "ics", "--owner", "y00001").Output
        .Should().Contain("UID:milestone-go-live@y00001\r\n");

    [Fact]
    public void A_picture_is_as_wide_as_asked_for() => Run.Program("", "plan", Request, "--format", "svg", "--width", "400").Output
        .Should().Contain("viewBox=\"0 0 400 ");

    [Fact]
    public void A_picture_wider_than_any_is_refused() => Run.Program("", "plan", Request, "--format", "svg", "--width", "40000").Error
        .Should().Be("command line: --width: '40000' is not a whole number from 320 to 4000; write one.\n");

    [Fact]
    public void What_the_format_could_not_carry_is_told_on_standard_error() => Run.Program("", "plan", Request, "--format", "markdown").Error
        .Should().Be("markdown: The steps and sources behind the dates are not in the text; the JSON document has them.\n");

    [Fact]
    public void An_unheard_of_format_is_refused() => Run.Program("", "plan", Request, "--format", "pdf").Should().BeEquivalentTo(
        new { Status = 2, Output = "" });
}

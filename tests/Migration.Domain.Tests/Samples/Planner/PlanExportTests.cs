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
    [InlineData("plan", "html", "<!DOCTYPE html>\n")]
    [InlineData("notices", "letters", "[the name of the practice] (ODS code [the ODS code of the practice])\n")]
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
    public void Letters_take_facts_and_say_what_is_missing()
    {
        Run run = Run.Program(
            "", "notices", Request, "--format", "letters", "--fact", "practice=Riverside", "--fact", "ods-code=A81001", "--fact", "old-system=Old", "--fact", "new-system=New", "--fact", "sender=P. M.");
        run.Output.Should().StartWith("Riverside (ODS code A81001)\n").And.Contain("Riverside is moving from Old to New.\n\nGo Live is planned for Thursday 1 April 2027.\n");
        run.Error.Should().Be("letters: Still missing: whom to ask.\n");
    }

    [Fact]
    public void A_fact_that_letters_do_not_have_is_refused() => Run.Program("", "notices", Request, "--fact", "pratice=Riverside", "--fact", "contact").Error
        .Should().Be("command line: --fact: 'pratice' is not a fact of letters; the nearest known name is 'practice'.\ncommand line: --fact: 'contact' has no value; write NAME=VALUE, such as practice=Riverside.\n");

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

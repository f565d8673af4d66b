using MigrationDomain.Testing;

namespace MigrationDomain.Samples.Planner;

public sealed class PlanExportTests
{
    private static readonly string Request = Repository.PathOf("samples/Planner/requests/spring.json");

    [Theory]
    [InlineData("mermaid", "gantt\n")]
    [InlineData("markdown", "# GP practice clinical system migration\n")]
    public void A_plan_leaves_in_the_format_asked_for(string format, string start)
    {
        Run run = Run.Program("", "plan", Request, "--format", format);

        run.Output.Should().StartWith(start);
        run.Status.Should().BeOneOf(0, 1);
    }

    [Fact]
    public void What_the_format_could_not_carry_is_told_on_standard_error() => Run.Program("", "plan", Request, "--format", "markdown").Error
        .Should().Be("markdown: The steps and sources behind the dates are not in the text; the JSON document has them.\n");

    [Fact]
    public void An_unheard_of_format_is_refused() => Run.Program("", "plan", Request, "--format", "pdf").Should().BeEquivalentTo(
        new { Status = 2, Output = "" });
}

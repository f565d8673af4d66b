using MigrationDomain.Testing;

namespace MigrationDomain.Samples.Planner;

/// <summary>The answers to the requests of the sample.</summary>
/// <remarks>
/// Before they were accepted the dates of milestones, phases, windows and notices and the conflicts were checked by hand against a calendar,
/// those of activities, acknowledgements and chases were only read through.
/// </remarks>
public class PlanGoldenTests
{
    [Theory]
    [InlineData("contract.json", 1)] // from Thu 2026-09-10, over a weekend, to Tue 2026-09-15
    [InlineData("spring.json", 0)] // over Good Friday 2027-03-26 and Easter Monday 2027-03-29
    [InlineData("mobilisation.json", 0)] // standstill over Good Friday 2027-03-26 and Easter Monday 2027-03-29
    [InlineData("mobilisation-waiting.json", 1)] // a condition unmet, another met past its longstop
    [InlineData("scotland.json", 0)] // over St Andrew's Day, Mon 2026-11-30
    [InlineData("epr-autumn.json", 1)] // the clocks go back in the night of the cutover, Sun 2026-10-25
    [InlineData("dispensary.json", 1)] // a template of its own, over Good Friday 2027-03-26 and Easter Monday 2027-03-29
    [InlineData("epr-spring.json", 0)] // the clocks go forward on Sun 2027-03-28
    public void A_plan_is_as_it_was_read_and_accepted(string file, int status)
    {
        Run text = Run.Program("", "plan", RequestFileTests.Path(file), "--why", "--schedule");
        Run json = Run.Program("", "plan", RequestFileTests.Path(file), "--format", "json");
        text.Error.Should().BeEmpty();
        json.Error.Should().BeEmpty();
        (text.Status, json.Status).Should().Be((status, status));
        Golden.Match(text.Output, Path.ChangeExtension(file, ".plan.txt"));
        Golden.Match(json.Output, Path.ChangeExtension(file, ".plan.json"));
    }

    [Fact]
    public void A_plan_without_reasons_is_a_page() =>
        Golden.Match(Run.Program("", "plan", RequestFileTests.Path("spring.json")).Output, "spring.page.txt");

    [Theory]
    [ClassData(typeof(Cultures))]
    public void A_plan_is_the_same_on_every_machine(string culture) => Culture.Run(culture, () =>
    {
        Run text = Run.Program("", "plan", RequestFileTests.Path("contract.json"), "--why", "--schedule");
        Golden.Match(text.Output, "contract.plan.txt");
    });
}

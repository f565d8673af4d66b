namespace MigrationDomain.Templates.EprGoLive;

public sealed class GateTests
{
    private static readonly MigrationTemplate Template = StandardTemplates.EprGoLive;

    [Fact]
    public void There_are_nine_gates_each_after_the_one_before()
    {
        Template.Gates.Select(gate => gate.Key.Value).Should().Equal(
            "readiness-90", "readiness-60", "readiness-30", "rehearsal-gate", "technical-gate", "extract-gate", "load-gate", "user-gate", "hypercare-gate");
        Template.Gates.Skip(1).Select(gate => gate.After.Single()).Should().Equal(Template.Gates.SkipLast(1).Select(gate => gate.Key));
    }

    [Fact]
    public void Nobody_goes_live_without_safety_case_sign_in_and_the_one_number() => Template.Gates
        .SelectMany(gate => gate.Criteria).Where(criterion => criterion.Criticality == Criticality.Must).Select(criterion => criterion.Key.Value)
        .Should().Contain(["cutover-safety-case", "live-sign-in", "live-one-number"]);

    [Fact]
    public void Nobody_goes_back_once_the_load_is_accepted() => Template.PointOfNoReturn!.ToString().Should().Be(
        "on the day of load-checkpoint; the old system can be taken up again until user-go-live");

    [Fact]
    public void Eighteen_questions_are_asked_and_six_lines_are_on_the_register()
    {
        Template.Questions.Should().HaveCount(18);
        Template.Risks.Should().HaveCount(6);
    }
}

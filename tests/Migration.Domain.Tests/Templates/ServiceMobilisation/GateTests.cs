namespace MigrationDomain.Templates.ServiceMobilisation;

public sealed class GateTests
{
    private static readonly MigrationTemplate Template = StandardTemplates.Find("service-mobilisation")!;

    [Fact]
    public void There_are_four_gates_each_after_the_one_before()
    {
        Template.Gates.Select(gate => gate.Key.Value).Should().Equal("award-gate", "conditions-gate", "commencement-gate", "exit-gate");
        Template.Gates.Skip(1).Select(gate => gate.After.Single()).Should().Equal(Template.Gates.SkipLast(1).Select(gate => gate.Key));
    }

    [Fact]
    public void Commencement_needs_every_milestone_of_the_guide() => Template.Gates[2].Criteria
        .SelectMany(criterion => criterion.MetBy).Where(shown => shown.Kind == RuleKind.Milestone).Select(shown => shown.Id)
        .Should().Equal("works-complete", "logistics-operational", "staff-in-place", "imt-ready", "communications-delivered");

    [Fact]
    public void Fourteen_questions_are_asked_and_four_lines_are_on_the_register()
    {
        Template.Questions.Should().HaveCount(14);
        Template.Risks.Should().HaveCount(4);
    }
}

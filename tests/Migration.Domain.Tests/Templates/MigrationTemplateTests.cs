using MigrationDomain.Rules;

namespace MigrationDomain.Templates;

public sealed class MigrationTemplateTests
{
    [Fact]
    public void Lists_keep_the_order_given() =>
        Some.Template.Milestones.Select(milestone => milestone.Key).Should().Equal(Some.Milestones.Select(milestone => milestone.Key));

    [Fact]
    public void Root_is_the_milestone_with_the_root_rule() => Some.Template.Root.Should().Be(Some.GoLive);

    [Fact]
    public void ToString_says_key_and_edition()
    {
        Some.Template.ToString().Should().Be("small, edition guide-2019");
        Some.Template.Edition.ToString().Should().Be("guide-2019 (Guide, 2019, 2019)");
    }

    [Fact]
    public void Find_gives_what_has_the_key_or_null()
    {
        Some.Template.Find(Some.FinalExtract)!.Name.Should().Be("Final extract");
        Some.Template.Find(new NoticeKey("documents"))!.PartyName.Should().Be("Document service");
        Some.Template.Find(new ActivityKey("survey"))!.Name.Should().Be("Survey the rooms");
        Some.Template.Find(new MilestoneKey("x")).Should().BeNull();
        Some.Template.Find(new NoticeKey("x")).Should().BeNull();
        Some.Template.Find(new ActivityKey("x")).Should().BeNull();
    }

    [Theory]
    [InlineData("lead-gp")]
    [InlineData("Lead GP")]
    [InlineData("lead gp")]
    [InlineData("CALDICOTT LEAD")]
    [InlineData("Senior partner")]
    public void FindRole_knows_key_name_and_aliases_without_regard_to_case(string name) =>
        Some.Template.FindRole(name)!.Key.Should().Be(new RoleKey("lead-gp"));

    [Theory]
    [InlineData("lead")]
    [InlineData("")]
    public void FindRole_does_not_guess(string name) => Some.Template.FindRole(name).Should().BeNull();

    [Fact]
    public void Dependents_are_those_that_count_from_a_milestone() => Some.Template.Dependents[Some.FinalExtract]
        .Select(milestone => milestone.Key.Value).Should().BeEquivalentTo("data-checked", "trained", "links-off");

    [Fact]
    public void Rules_reads_as_a_rule_book() =>
        Testing.Golden.Match(string.Concat(Some.Template.Rules().Select(rule => $"{rule.Kind} {rule}; {rule.Provenance}\n")), "RuleBook.txt");

    [Fact]
    public void Rules_gives_phase_and_owners()
    {
        RuleEntry notice = Some.TemplateWith(
            milestones: [.. Some.Milestones.Where(milestone => milestone.Key != Some.LinksOff), new(Some.LinksOff, "Links off", OffsetRule.On(Some.FinalExtract)) { Phase = new("cutover") }])
            .Rules().First(rule => rule.Id == "prescriptions");
        notice.Phase.Should().Be(new PhaseKey("cutover")); // of the change it is about
        notice.Owners.Should().Equal(new RoleKey("practice-manager"));
        notice.Name.Should().Be("Prescription service");
    }

    [Fact]
    public void Rules_ids_do_not_repeat_within_a_kind() => Some.Template.Rules().Select(rule => (rule.Kind, rule.Id)).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Null_is_refused_by_name()
    {
        Action key = () => _ = new MigrationTemplate(null!, "Name", Some.Template.Edition, Some.Milestones);
        Action name = () => _ = new MigrationTemplate(new("key"), " ", Some.Template.Edition, Some.Milestones);
        Action edition = () => _ = new MigrationTemplate(new("key"), "Name", null!, Some.Milestones);
        Action milestones = () => _ = new MigrationTemplate(new("key"), "Name", Some.Template.Edition, null!);
        key.Should().Throw<ArgumentNullException>().WithParameterName("key");
        name.Should().Throw<ArgumentException>().WithParameterName("name");
        edition.Should().Throw<ArgumentNullException>().WithParameterName("edition");
        milestones.Should().Throw<ArgumentNullException>().WithParameterName("milestones");
    }
}

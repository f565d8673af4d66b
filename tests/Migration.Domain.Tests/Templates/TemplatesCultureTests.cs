using MigrationDomain.Rules;
using MigrationDomain.Testing;

namespace MigrationDomain.Templates;

public sealed class TemplatesCultureTests
{
    [Theory]
    [ClassData(typeof(Cultures))]
    public void Text_does_not_follow_the_culture(string culture) =>
        Culture.Run(culture, Everything).Should().Equal(Culture.Run("", Everything));

    [Fact]
    public void Text_says_numbers_and_months_in_English() => Culture.Run("fa-IR", Everything).Should().Contain(
    [
        "Christmas, 20 December to 5 January of every year",
        "guide-2019 (Guide, 2019, 2019)",
        "Preparation: kick-off to final-extract, at least 12 weeks",
        "Template 'bare' has 2 faults. The rule key 'a' is used 2 times; each key names one rule. A template has exactly one milestone with the rule AnchorRule.Root; this one has none.",
    ]);

    private static string[] Everything()
    {
        MigrationTemplate template = Some.TemplateWith();
        MilestoneTemplate twice = new(new("a"), "A", AnchorRule.WhenGiven);
        Action faults = () => Some.TemplateOf(twice, twice);
        object[] all =
        [
            template, template.Key, template.Edition, PhaseLength.Unstated, template.Notices[0].Party, new ActivityKey("a"),
            .. template.Milestones, .. template.Phases, .. template.Notices, .. template.Windows, .. template.Activities, .. template.Roles,
            .. template.Sequences, .. template.AvoidPeriods, .. template.Rules(), .. template.Phases.Select(phase => phase.Key),
            .. TemplateComparison.Compare(template, Some.TemplateWith(notices: [])),
            faults.Should().Throw<UnsoundInputException>().Which.Message,
        ];
        return [.. all.Select(part => $"{part}")];
    }
}

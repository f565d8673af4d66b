namespace MigrationDomain.Templates.GpPractice;

public sealed class StandardTemplatesTests
{
    [Fact]
    public void GpPractice_is_the_newest_edition() => StandardTemplates.GpPractice.Edition.Should().Be(Editions.NhsEngland2025);

    [Theory]
    [InlineData("guide-2019")]
    [InlineData("gp-it-futures-2020")]
    [InlineData("nhs-england-2025")]
    public void Find_gives_the_edition_named(string edition) =>
        StandardTemplates.Find("gp-practice", edition)!.Edition.Key.Should().Be(edition);

    [Fact]
    public void Find_gives_the_newest_edition_when_none_is_named() =>
        StandardTemplates.Find("gp-practice").Should().BeSameAs(StandardTemplates.GpPractice);

    [Theory]
    [InlineData("gp-practise", null)]
    [InlineData("gp-practice", "guide-2018")]
    [InlineData("GP-practice", null)]
    public void Find_gives_nothing_for_an_unknown_name(string template, string? edition) => StandardTemplates.Find(template, edition).Should().BeNull();

    [Fact]
    public void GpPracticeIn_gives_the_template_that_Find_gives() =>
        StandardTemplates.GpPracticeIn(Editions.Guide2019).Should().BeSameAs(StandardTemplates.Find("gp-practice", "guide-2019"));

    [Fact]
    public void GpPracticeIn_refuses_an_edition_it_does_not_have()
    {
        Action asking = () => StandardTemplates.GpPracticeIn(new Edition("guide-2030", "A later guide", 2030));

        asking.Should().Throw<ArgumentException>().WithParameterName("edition")
            .WithMessage("Template 'gp-practice' has no edition 'guide-2030'; use nhs-england-2025, gp-it-futures-2020, guide-2019.*");
    }

    [Fact]
    public void All_has_no_template_twice_and_the_newest_edition_of_each_first()
    {
        StandardTemplates.All.Select(template => template.ToString()).Should().OnlyHaveUniqueItems();
        foreach (IGrouping<string, MigrationTemplate> editions in StandardTemplates.All.GroupBy(template => template.Key.Value))
        {
            StandardTemplates.Find(editions.Key).Should().BeSameAs(editions.First());
        }

        StandardTemplates.All.Where(template => template.Key.Value == "gp-practice").Select(template => template.Edition.Year)
            .Should().BeInDescendingOrder();
    }
}

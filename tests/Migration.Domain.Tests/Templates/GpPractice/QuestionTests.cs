namespace MigrationDomain.Templates.GpPractice;

public sealed class QuestionTests
{
    public static TheoryData<string> Editions => [.. StockEditions.Keys];

    [Theory]
    [InlineData("guide-2019", 79)]
    [InlineData("gp-it-futures-2020", 79)]
    [InlineData("nhs-england-2025", 84)]
    public void Every_question_is_asked(string edition, int count) => StockEditions.Of(edition).Questions.Should().HaveCount(count);

    [Theory]
    [InlineData("guide-2019", "Do practice and CCG know that the survey may bring costs?", "Has the existing supplier given the new supplier the extract?")]
    [InlineData("gp-it-futures-2020", "Do practice and CCG know that the survey may bring costs?", "Has the current supplier given the new supplier the extract?")]
    [InlineData("nhs-england-2025", "Do practice and ICB know that the survey may bring costs?", "Has the current supplier given the new supplier the extract?")]
    public void An_edition_calls_organisations_by_its_own_names(string edition, string cost, string extract)
    {
        StockEditions.Rule(edition, RuleKind.Question, "extra-cost-known").Rule.Should().Be(cost);
        StockEditions.Rule(edition, RuleKind.Question, "extract-delivered").Rule.Should().Be(extract);
    }

    [Fact]
    public void Those_who_do_it_are_asked_themselves_and_others_about_them()
    {
        MigrationTemplate template = StandardTemplates.GpPractice;
        ChecklistQuestion question = template.Questions.Single(candidate => candidate.Key == new QuestionKey("survey-done"));

        QuestionText.Of(question, new("practice-manager"), template).Should().Be("Have you had a technical survey?");
        QuestionText.Of(question, new("project-manager"), template).Should().Be("Has the practice had a technical survey?");
        QuestionText.Of(question, new("commissioner"), template).Should().Be("Has the practice had a technical survey?");
    }

    [Theory]
    [InlineData("guide-2019", "old-supplier-told", true)]
    [InlineData("gp-it-futures-2020", "old-supplier-told", false)]
    [InlineData("nhs-england-2025", "old-supplier-told", false)]
    [InlineData("guide-2019", "date-recorded", true)]
    [InlineData("gp-it-futures-2020", "longer-access", true)]
    public void Commissioner_is_asked(string edition, string question, bool isAsked) =>
        StockEditions.Of(edition).Questions.Single(candidate => candidate.Key == new QuestionKey(question)).IsAskedOf(new("commissioner")).Should().Be(isAsked);

    [Theory]
    [InlineData("guide-2019", "longer-access", "third-parties-to-reconnect")]
    [InlineData("gp-it-futures-2020", "date-recorded", "drug-mapping-checked")]
    [InlineData("nhs-england-2025", "date-recorded", "drug-mapping-checked")]
    public void Questions_of_other_editions_are_left_out(string edition, params string[] questions) =>
        StockEditions.Of(edition).Questions.Select(question => question.Key.Value).Should().NotContain(questions);

    [Theory]
    [MemberData(nameof(Editions))]
    public void Every_question_is_a_sentence_that_somebody_is_asked(string edition)
    {
        MigrationTemplate template = StockEditions.Of(edition);
        foreach (ChecklistQuestion question in template.Questions)
        {
            question.AskedOf.Should().NotBeEmpty();
            foreach (RoleKey role in question.AskedOf.Concat(question.AlsoAskedOf))
            {
                QuestionText.Of(question, role, template).Should().MatchRegex(@"^[A-Z][^{}]*\?( Sign only then\.)?$");
            }
        }
    }
}

namespace MigrationDomain.Templates.GpPractice;

public sealed class WindowSentenceTests
{
    [Theory]
    [InlineData("critical-window", "from final-data-production to 2 working days after go-live")]
    [InlineData("cutover", "from final-data-production to go-live")]
    [InlineData("re-entry", "from go-live to re-entry-latest")]
    [InlineData("breather", "from go-live to 2 working days after go-live")]
    [InlineData("training", "from training-start to training-end")]
    [InlineData("registration-pause", "from final-data-production to go-live")]
    [InlineData("run-off", "from go-live to old-system-access-ends")]
    public void Window_runs_the_same_in_every_edition(string id, string rule) =>
        StockEditions.Keys.Select(edition => StockEditions.Of(edition).Windows.Single(window => window.Key.Value == id).Rule)
            .Should().AllBe(rule);

    [Fact]
    public void Times_to_avoid_are_soft_defaults() =>
        StandardTemplates.GpPractice.AvoidPeriods.Select(period => $"{period.Key}: {period} ({period.Provenance.Hardness}, {period.Provenance.Certainty})").Should().Equal(
            "qof-year-end: QOF year end, 1 March to 31 March of every year (Soft, OurDefault)",
            "christmas-weeks: Christmas weeks, 15 December to 5 January of every year (Soft, OurDefault)",
            "autumn-vaccinations: Autumn vaccinations, 1 September to 30 November of every year (Soft, OurDefault)",
            "bank-holiday-weeks: Bank holiday weeks, every week from Monday to Sunday with a bank holiday in it (Soft, OurDefault)");
}

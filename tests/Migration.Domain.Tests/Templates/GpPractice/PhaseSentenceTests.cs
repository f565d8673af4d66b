namespace MigrationDomain.Templates.GpPractice;

/// <summary>The phases in order, with their lengths as the newest edition has them.</summary>
public sealed class PhaseSentenceTests
{
    [Fact]
    public void Phases_come_in_order_with_their_ends_and_lengths() =>
        StandardTemplates.GpPractice.Phases.Select(phase => $"{phase.Key}: {phase.From?.Value ?? "(any time)"} to {phase.To}, {phase.Length}").Should().Equal(
            "decision-and-funding: (any time) to order-placed, no stated length",
            "procurement: order-placed to kick-off, at least 1 week, usually 1 week to 2 weeks, at most 2 weeks",
            "kick-off: kick-off to kick-off, at least 1 calendar day, usually 1 calendar day, at most 1 calendar day",
            "technical-survey: technical-survey to technical-survey, at least 1 calendar day, usually 1 calendar day, at most 1 calendar day",
            "pre-migration: kick-off to initial-data-production, at least 1 week, usually 1 week to 2 weeks, at most 6 weeks",
            "initial-data-production: initial-data-production to initial-data-production, at least 1 calendar day, usually 1 calendar day, at most 1 calendar day",
            "data-checking: initial-data-production to data-check-complete, at least 3 calendar days, usually 3 working days to 5 working days, at most 3 weeks",
            "data-recheck: data-fixes-complete to data-sign-off, at least 1 working day, at most 5 working days",
            "cutover-planning: cutover-planning-meeting to links-off, no stated length",
            "training: training-start to training-end, usually 2 weeks to 3 weeks",
            "final-data-production: final-data-production to final-data-production, at least 1 calendar day, usually 1 calendar day, at most 1 calendar day",
            "cutover: final-data-production to go-live, at least 3 calendar days, at most 2 weeks",
            "go-live: go-live to go-live, at least 1 calendar day, usually 1 calendar day, at most 1 calendar day",
            "post-go-live: go-live to re-entry-latest, at least 5 calendar days, usually 1 week, at most 2 weeks",
            "end-of-migration: re-entry-latest to end-of-migration, no stated length");

    [Theory]
    [InlineData("guide-2019")]
    [InlineData("gp-it-futures-2020")]
    [InlineData("nhs-england-2025")]
    public void Pre_migration_has_room_for_the_review_of_data_quality(string edition) =>
        StockEditions.Rule(edition, RuleKind.Phase, "pre-migration-length").Rule.Should().Be("at least 1 week, usually 1 week to 2 weeks, at most 6 weeks");
}

namespace MigrationDomain.Templates.GpPractice;

/// <summary>The rules of the milestones, word for word; where one line stands, all editions agree.</summary>
public sealed class MilestoneSentenceTests
{
    [Theory]
    [InlineData("go-live", "the date given")]
    [InlineData("final-data-production", "4 working days before go-live")]
    [InlineData("links-off", "2 working days before final-data-production")]
    [InlineData("links-on", "on the day of go-live")]
    [InlineData("initial-data-production", "6 weeks before final-data-production, rolled to the preceding working day")]
    [InlineData("data-check-complete", "5 working days after initial-data-production")]
    [InlineData("data-fixes-complete", "5 working days after data-check-complete")]
    [InlineData("data-sign-off", "5 working days after data-fixes-complete")]
    [InlineData("cutover-planning-meeting", "at least 4 weeks before final-data-production, rolled to the preceding working day")]
    [InlineData("kick-off", "12 weeks before go-live, rolled to the preceding working day")]
    [InlineData("technical-survey", "5 working days after kick-off")]
    [InlineData("order-placed", "16 weeks before go-live, rolled to the preceding working day")]
    [InlineData("training-start", "3 weeks before go-live, rolled to the following working day")]
    [InlineData("training-end", "1 working day before final-data-production")]
    [InlineData("prescribing-workaround-start", "1 month before final-data-production")]
    [InlineData("prescribing-workaround-end", "1 week after go-live")]
    [InlineData("rota-horizon", "2 weeks after go-live")]
    [InlineData("re-entry-target", "5 working days after go-live")]
    [InlineData("re-entry-latest", "10 working days after go-live")]
    [InlineData("process-review", "2 weeks after go-live, rolled to the preceding working day")]
    [InlineData("old-system-support-ends", "3 months after go-live")]
    [InlineData("access-extension-decision", "10 working days before old-system-access-ends")]
    [InlineData("end-of-migration", "the later of re-entry-latest and old-system-access-ends, rolled to the following working day")]
    public void Milestone_says_the_same_in_every_edition(string id, string rule) =>
        StockEditions.Keys.Select(edition => StockEditions.Rule(edition, RuleKind.Milestone, id).Rule).Should().Equal(rule, rule, rule);

    [Theory]
    [InlineData("guide-2019", "45 calendar days after go-live", "hard, must; ")]
    [InlineData("gp-it-futures-2020", "45 calendar days after go-live", "hard, unverified; ")]
    [InlineData("nhs-england-2025", "90 calendar days after go-live", "hard, must; ")]
    public void Old_system_access_ends_as_the_edition_says(string edition, string rule, string standing)
    {
        RuleEntry access = StockEditions.Rule(edition, RuleKind.Milestone, "old-system-access-ends");

        access.Rule.Should().Be(rule);
        access.Provenance.ToString().Should().StartWith(standing);
    }

    [Fact]
    public void Cutover_planning_meeting_is_a_default_in_2019_with_the_later_guide_as_its_source() =>
        StockEditions.Rule("guide-2019", RuleKind.Milestone, "cutover-planning-meeting").Provenance.ToString()
            .Should().Be("hard, our default; Clinical system migration guide for GP IT Futures, v1.5 (NHS Digital, March 2020), planning for cutover");
}

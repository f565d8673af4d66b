namespace MigrationDomain.Templates.GpPractice;

/// <summary>The rules of the notices, word for word; all editions agree.</summary>
public sealed class NoticeSentenceTests
{
    [Theory]
    [InlineData("eps", "35 calendar days before links-off")]
    [InlineData("pcse", "at least 14 calendar days before links-off")]
    [InlineData("data-extract-request", "35 calendar days before initial-data-production")]
    [InlineData("subsidiary-initial", "5 working days before initial-data-production")]
    [InlineData("subsidiary-final", "5 working days before final-data-production")]
    [InlineData("pathology", "2 weeks before links-off")]
    [InlineData("screening", "2 weeks before links-off")]
    [InlineData("pharmacies", "2 weeks before prescribing-workaround-start")]
    [InlineData("patients", "6 weeks before links-off")]
    [InlineData("partner-mailbox", "5 working days before go-live")]
    public void Notice_says_the_same_in_every_edition(string id, string period)
    {
        string rule = $"{period}, rolled to the preceding working day";

        StockEditions.Keys.Select(edition => StockEditions.Rule(edition, RuleKind.Notice, id).Rule).Should().Equal(rule, rule, rule);
    }

    [Theory]
    [InlineData("guide-2019", Rules.Certainty.May)]
    [InlineData("gp-it-futures-2020", Rules.Certainty.Unverified)]
    [InlineData("nhs-england-2025", Rules.Certainty.Unverified)]
    public void Notice_to_the_prescription_service_is_unverified_after_2019(string edition, Rules.Certainty certainty) =>
        StockEditions.Rule(edition, RuleKind.Notice, "eps").Provenance.Certainty.Should().Be(certainty);

    [Fact]
    public void Only_the_notice_to_primary_care_support_is_a_floor() =>
        StandardTemplates.GpPractice.Notices.Where(notice => notice.IsFloor).Select(notice => notice.Key.Value).Should().Equal("pcse");

    [Fact]
    public void Parties_that_act_twice_are_told_of_the_day_the_links_are_back() =>
        StandardTemplates.GpPractice.Notices.Where(notice => notice.Back?.Value == "links-on").Select(notice => notice.Party.Value)
            .Should().Equal("eps", "pcse", "pathology", "screening", "patients");
}

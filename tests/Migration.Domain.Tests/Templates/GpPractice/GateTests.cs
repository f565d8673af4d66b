using MigrationDomain.Rules;

namespace MigrationDomain.Templates.GpPractice;

public sealed class GateTests
{
    public static TheoryData<string> Editions => [.. StockEditions.Keys];

    [Theory]
    [MemberData(nameof(Editions))]
    public void There_are_eight_gates_in_order(string edition) => StockEditions.Of(edition).Gates.Select(gate => gate.Key.Value).Should().Equal(
        "g1-funding", "g2-slot", "g3-technical", "g4-data", "g5-cutover-plan", "g6-final-data-readiness", "g7-go-live", "g8-close");

    [Theory]
    [MemberData(nameof(Editions))]
    public void Data_then_final_extract_then_go_live_is_strict(string edition)
    {
        MigrationTemplate template = StockEditions.Of(edition);

        template.Find(new GateKey("g6-final-data-readiness"))!.After.Should().Equal(new GateKey("g4-data"));
        template.Find(new GateKey("g7-go-live"))!.After.Should().Equal(new GateKey("g6-final-data-readiness"));
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void Go_live_stays_shut_without_tasks_at_zero_equipment_smartcards_registration_links_drug_mapping_and_recheck(string edition) =>
        StockEditions.Of(edition).Find(new GateKey("g7-go-live"))!.Criteria
            .Where(criterion => criterion.Criticality == Criticality.Must).Select(criterion => criterion.Key.Value)
            .Should().Equal("g7-cutover-tasks", "g7-data", "g7-equipment", "g7-smartcards", "g7-registration-links", "g7-drug-mapping");

    [Theory]
    [MemberData(nameof(Editions))]
    public void Final_extract_waits_for_four_counts_of_zero_that_hold_for_their_day(string edition)
    {
        GateCriterion[] counts = [.. StockEditions.Of(edition).Find(new GateKey("g6-final-data-readiness"))!.Criteria.Where(criterion => criterion.Queue is not null)];

        counts.Select(count => count.Queue!.Value).Should().Equal("inboxes", "workflows", "pathology", "registrations");
        counts.Should().OnlyContain(count => count.ValidFor == DateOffset.Days(0) && count.Criticality == Criticality.Must);
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void Nobody_goes_back_after_go_live(string edition) => StockEditions.Of(edition).PointOfNoReturn!.ToString().Should().Be(
        "on the day of go-live; the old system can be taken up again until the earlier of old-system-access-ends and old-system-support-ends");

    [Theory]
    [InlineData("guide-2019", 13)]
    [InlineData("gp-it-futures-2020", 13)]
    [InlineData("nhs-england-2025", 18)]
    public void Every_edition_has_the_thirteen_streams_and_the_current_one_five_more(string edition, int count)
    {
        StreamTemplate[] streams = [.. StockEditions.Of(edition).Streams];

        streams.Should().HaveCount(count);
        streams.Take(13).Select(stream => stream.Key.Value).Should().Equal(
            "appointments", "consultations", "home-visits", "telephone-calls", "prescriptions", "referrals", "summarising", "pathology-links",
            "registration-links", "scanning", "screening-results", "incoming-correspondence", "out-of-hours");
    }

    [Theory]
    [InlineData("guide-2019", "May go on, with a record of what was entered.")]
    [InlineData("gp-it-futures-2020", "Stops, for it would not move.")]
    [InlineData("nhs-england-2025", "Stops, for it would not move.")]
    public void Summarising_went_on_in_2019_and_stops_since(string edition, string interim) =>
        StockEditions.Of(edition).Streams.Single(stream => stream.Key == new StreamKey("summarising")).Interim.Should().Be(interim);

    [Theory]
    [MemberData(nameof(Editions))]
    public void Every_risk_has_owner_weight_route_forum_plan_and_review(string edition) => StockEditions.Of(edition).Risks
        .Where(risk => risk.Owner is null || risk.Magnitude == Magnitude.NotAssessed || risk.Escalation.IsEmpty || risk.Governance.Length == 0 || risk.Plan.Length == 0 || risk.Review is null)
        .Should().BeEmpty();

    [Fact]
    public void There_are_risks_and_opportunities() =>
        StandardTemplates.GpPractice.Risks.Select(risk => risk.Kind).Distinct().Should().BeEquivalentTo([RiskKind.Risk, RiskKind.Opportunity]);
}

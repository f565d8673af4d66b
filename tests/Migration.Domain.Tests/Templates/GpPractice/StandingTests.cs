using MigrationDomain.Rules;

namespace MigrationDomain.Templates.GpPractice;

public sealed class StandingTests
{
    [Fact]
    public void An_edition_speaks_for_itself() =>
        Standing.HardFigure(Sources.Guide2019("training"), Sources.Guide2020("training")).In(Editions.GpItFutures2020)
            .Should().Be(new Provenance(Hardness.Hard, Certainty.Must, Sources.Guide2020("training")));

    [Fact]
    public void A_figure_kept_from_an_earlier_edition_is_unverified() =>
        Standing.SoftFigure(Sources.Guide2019("training"), Sources.Guide2020("training")).In(Editions.NhsEngland2025)
            .Should().Be(new Provenance(Hardness.Soft, Certainty.Unverified, Sources.Guide2020("training")));

    [Fact]
    public void A_duty_kept_from_an_earlier_edition_stays_as_sure_as_it_was() =>
        Standing.HardDuty(Sources.Guide2019("training")).In(Editions.NhsEngland2025)
            .Should().Be(new Provenance(Hardness.Hard, Certainty.Must, Sources.Guide2019("training")));

    [Fact]
    public void What_only_a_later_edition_says_is_our_default() =>
        Standing.HardFigure(Sources.Guide2020("training"), Sources.Current("training")).In(Editions.Guide2019)
            .Should().Be(new Provenance(Hardness.Hard, Certainty.OurDefault, Sources.Guide2020("training")));

    [Fact]
    public void A_document_beside_the_editions_settles_a_figure_in_all_of_them() =>
        StockEditions.Keys.Select(edition => Standing.HardFigure(Sources.Pcse).In(StockEditions.Of(edition).Edition).Certainty)
            .Should().AllBeEquivalentTo(Certainty.Must);
}

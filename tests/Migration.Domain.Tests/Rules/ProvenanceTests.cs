namespace MigrationDomain.Rules;

public sealed class ProvenanceTests
{
    [Theory]
    [InlineData(Hardness.Hard, Certainty.Must, "hard, must; Guide (Publisher, 2019), step 7; Letter")]
    [InlineData(Hardness.Soft, Certainty.May, "soft, may; Guide (Publisher, 2019), step 7; Letter")]
    [InlineData(Hardness.Soft, Certainty.Unverified, "soft, unverified; Guide (Publisher, 2019), step 7; Letter")]
    public void ToString_says_standing_and_sources(Hardness hardness, Certainty certainty, string words) =>
        new Provenance(hardness, certainty, Some.Guide, new RuleSource("Letter")).ToString().Should().Be(words);

    [Theory]
    [InlineData(Certainty.LocalCustom, "soft, local custom", false)]
    [InlineData(Certainty.OurDefault, "soft, our default", false)]
    [InlineData(Certainty.Must, "soft, must", true)]
    [InlineData(Certainty.May, "soft, may", true)]
    [InlineData(Certainty.Unverified, "soft, unverified", true)]
    public void An_authority_wants_a_source(Certainty certainty, string words, bool lacksSource)
    {
        Provenance provenance = new(Hardness.Soft, certainty);
        provenance.LacksSource.Should().Be(lacksSource);
        provenance.ToString().Should().Be(words);
    }

    [Fact]
    public void Provenances_with_equal_parts_are_equal()
    {
        Provenance same = new(Hardness.Hard, Certainty.Must, new RuleSource("Guide (Publisher, 2019)", "step 7"));
        same.Should().Be(Some.Must);
        same.GetHashCode().Should().Be(Some.Must.GetHashCode());
        same.Should().NotBe(new Provenance(Hardness.Soft, Certainty.Must, Some.Guide));
        same.Should().NotBe(new Provenance(Hardness.Hard, Certainty.May, Some.Guide));
        same.Should().NotBe(new Provenance(Hardness.Hard, Certainty.Must, Some.Guide, Some.Guide));
    }

    [Fact]
    public void Values_that_are_none_are_refused()
    {
        Action hardness = () => _ = new Provenance((Hardness)2, Certainty.Must);
        Action certainty = () => _ = new Provenance(Hardness.Hard, (Certainty)9);
        hardness.Should().Throw<ArgumentOutOfRangeException>().WithMessage("'2' is not a hardness. Use one of Soft, Hard. (Parameter 'hardness')");
        certainty.Should().Throw<ArgumentOutOfRangeException>().WithMessage(
            "'9' is not a certainty. Use one of Must, May, LocalCustom, OurDefault, Unverified. (Parameter 'certainty')");
    }

    [Fact]
    public void A_source_names_its_document()
    {
        Action blank = () => _ = new RuleSource(" ");
        blank.Should().Throw<ArgumentException>().WithParameterName("document");
        new RuleSource("Guide").ToString().Should().Be("Guide");
        new RuleSource("Guide", "step 7").ToString().Should().Be("Guide, step 7");
    }
}

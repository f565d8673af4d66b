using MigrationDomain.Testing;

namespace MigrationDomain.Templates.GpPractice;

/// <summary>What changes from one edition to the next. Duties that only change their source are no change.</summary>
public sealed class EditionComparisonTests
{
    [Theory]
    [InlineData("guide-2019", "gp-it-futures-2020")]
    [InlineData("gp-it-futures-2020", "nhs-england-2025")]
    public void Editions_differ_in_the_rules_listed(string from, string to)
    {
        IEnumerable<string> changes = TemplateComparison.Compare(StockEditions.Of(from), StockEditions.Of(to))
            .Select(change => $"{change.Kind} {change.Id}\n    was {change.From}\n    is  {change.To}\n");

        Golden.Match(string.Concat(changes), $"changes-{from}-to-{to}.txt");
    }

    [Theory]
    [InlineData("guide-2019")]
    [InlineData("gp-it-futures-2020")]
    [InlineData("nhs-england-2025")]
    public void Rule_book_reads_as_accepted(string edition)
    {
        IEnumerable<string> rules = StockEditions.Of(edition).Rules()
            .Select(rule => $"{rule.Id}: {rule.Rule}\n    {rule.Provenance}\n");

        Golden.Match(string.Concat(rules), $"rules-{edition}.txt");
    }

    [Fact]
    public void Old_system_access_grows_from_45_to_90_days() =>
        TemplateComparison.Compare(StockEditions.Of("guide-2019"), StockEditions.Of("nhs-england-2025"))
            .Should().ContainSingle(change => change.Id == "old-system-access-ends")
            .Which.ToString().Should().Be(
                "old-system-access-ends: 45 calendar days after go-live (hard, must) -> 90 calendar days after go-live (hard, must)");

    [Fact]
    public void Old_system_access_of_2020_is_the_same_figure_less_sure() =>
        TemplateComparison.Compare(StockEditions.Of("guide-2019"), StockEditions.Of("gp-it-futures-2020"))
            .Should().ContainSingle(change => change.Id == "old-system-access-ends")
            .Which.To.Should().Be("45 calendar days after go-live (hard, unverified)");

    [Fact]
    public void An_edition_does_not_differ_from_itself() =>
        TemplateComparison.Compare(StandardTemplates.GpPractice, StandardTemplates.GpPractice).Should().BeEmpty();
}

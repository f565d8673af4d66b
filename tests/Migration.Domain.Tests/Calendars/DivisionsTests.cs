namespace MigrationDomain.Calendars;

public sealed class DivisionsTests
{
    [Theory]
    [InlineData(Division.EnglandAndWales, "england-and-wales", "England and Wales")]
    [InlineData(Division.Scotland, "scotland", "Scotland")]
    [InlineData(Division.NorthernIreland, "northern-ireland", "Northern Ireland")]
    public void Slugs_go_both_ways(Division division, string slug, string name)
    {
        division.Slug().Should().Be(slug);
        division.EnglishName().Should().Be(name);
        Divisions.TryParse(slug.ToUpperInvariant(), out Division parsed).Should().BeTrue();
        parsed.Should().Be(division);
        BankHolidays.For(division).Division.Should().Be(division);
        BankHolidays.All[(int)division].Should().BeSameAs(BankHolidays.For(division));
        WorkingCalendars.For(division).Should().BeSameAs(BankHolidays.For(division).Calendar);
        WorkingCalendars.For(division).Name.Should().Be(name);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("wales")]
    [InlineData("0")]
    public void TryParse_refuses_what_is_no_slug(string? slug) => Divisions.TryParse(slug, out _).Should().BeFalse();

    [Fact]
    public void An_undefined_division_is_refused()
    {
        Action slug = () => ((Division)3).Slug();
        slug.Should().Throw<ArgumentOutOfRangeException>().WithMessage("'3' is not a division. (Parameter 'division')*");
        Action name = () => ((Division)3).EnglishName();
        name.Should().Throw<ArgumentOutOfRangeException>();
        Action table = () => BankHolidays.For((Division)3);
        table.Should().Throw<ArgumentOutOfRangeException>().WithMessage("'3' is not a division. (Parameter 'division')*");
    }
}

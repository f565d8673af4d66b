using System.Security.Cryptography;
using System.Text;

namespace MigrationDomain.Calendars;

public sealed class BankHolidayTableTests
{
    private static readonly DateInterval Year = Some.Days("2027-01-01", "2027-12-31");
    private static readonly BankHoliday Christmas = BankHoliday.FromPublished(Some.Day("2027-12-27"), "Christmas Day", isSubstitute: true);
    private static readonly BankHoliday Friday = new(Some.Day("2027-03-26"), "Good Friday");

    [Fact]
    public void A_table_tells_where_it_comes_from()
    {
        BankHolidayTable table = TableOf(Christmas, Friday);
        table.Name.Should().Be("Scotland");
        table.Source.Should().Be("https://example.org");
        table.RetrievedOn.Should().Be(Some.Day("2026-08-31"));
        table.Holidays.Should().Equal(Friday, Christmas);
        table.InYear(2027).Should().Equal(Friday, Christmas);
        BankHolidays.Scotland.Source.Should().Be("GOV.UK bank holidays, https://www.gov.uk/bank-holidays.json");
    }

    [Fact]
    public void The_edition_is_a_hash_of_the_content()
    {
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(
            "scotland|2027-03-26|Good Friday|false\nscotland|2027-12-27|Christmas Day|true\n"));
        TableOf(Christmas, Friday).Edition.Should().BeEquivalentTo(Convert.ToHexString(hash)[..12]).And.MatchRegex("^[0-9a-f]{12}$");
    }

    [Fact]
    public void The_edition_follows_the_content_and_not_the_day_of_reading()
    {
        string edition = TableOf(Christmas, Friday).Edition;
        TableOf(Friday, Christmas).Edition.Should().Be(edition);
        new BankHolidayTable(Division.Scotland, Year, [Friday, Christmas], "elsewhere", Some.Day("2030-01-01")).Edition
            .Should().Be(edition);
        TableOf(Friday).Edition.Should().NotBe(edition);
        TableOf(Friday, new(Christmas.Date, Christmas.Name)).Edition.Should().NotBe(edition);
        TableOf(Friday, new(Christmas.Date, "Xmas", isSubstitute: true)).Edition.Should().NotBe(edition);
        new BankHolidayTable(Division.NorthernIreland, Year, [Friday, Christmas], "elsewhere", Some.Day("2030-01-01")).Edition
            .Should().NotBe(edition);
    }

    [Fact]
    public void A_listed_holiday_wins_over_one_whose_own_day_it_is()
    {
        BankHoliday fair = new(Some.Day("2027-12-25"), "Winter fair");
        TableOf(Christmas, fair).NameOn(fair.Date).Should().Be("Winter fair");
    }

    [Fact]
    public void An_unpublished_year_is_unknown()
    {
        Action year = () => BankHolidays.Scotland.InYear(2029);
        year.Should().Throw<OutsideCoverageException>().WithMessage(
            "Calendar 'Scotland' covers [2012-01-01, 2028-12-31]; it has no answer for 2029-01-01: the year 2029 is not published.");
        Action date = () => BankHolidays.Scotland.NameOn(Some.Day("2011-12-25"));
        date.Should().Throw<OutsideCoverageException>().Which.FirstUnpublishedYear.Should().Be(2011);
        Action zero = () => BankHolidays.Scotland.InYear(0);
        zero.Should().Throw<ArgumentOutOfRangeException>();
        Action tenThousand = () => BankHolidays.Scotland.InYear(10_000);
        tenThousand.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_table_refuses_what_contradicts_itself()
    {
        Refuse(() => TableOf(new BankHoliday(Some.Day("2028-01-03"), "New Year’s Day")),
            "The bank holiday 2028-01-03: New Year’s Day lies outside the coverage [2027-01-01, 2027-12-31]. Widen the coverage or leave the holiday out. (Parameter 'holidays')");
        Refuse(() => TableOf(Friday, new(Friday.Date, "Karfreitag")),
            "Two bank holidays fall on 2027-03-26, 'Good Friday' and 'Karfreitag'. Give one a day. (Parameter 'holidays')");
        Refuse(() => new BankHolidayTable(Division.Scotland, Some.Spring2026, [], "source", Some.Day("2026-08-31")),
            "The coverage [2026-03-01, 2026-05-31] is not whole years. Begin on a 1 January and end on a 31 December. (Parameter 'coverage')");
        Action blank = () => _ = new BankHolidayTable(Division.Scotland, Year, [], " ", Some.Day("2026-08-31"));
        blank.Should().Throw<ArgumentException>().WithParameterName("source");
    }

    private static BankHolidayTable TableOf(params BankHoliday[] holidays) =>
        new(Division.Scotland, Year, holidays, "https://example.org", Some.Day("2026-08-31"));

    private static void Refuse(Func<BankHolidayTable> make, string message) =>
        make.Should().Throw<ArgumentException>().WithMessage(message);
}

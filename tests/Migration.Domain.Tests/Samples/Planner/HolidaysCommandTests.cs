using System.Text.Json;
using global::Planner;
using MigrationDomain.Testing;

namespace MigrationDomain.Samples.Planner;

public class HolidaysCommandTests
{
    [Theory]
    [ClassData(typeof(Cultures))]
    public void Holidays_are_a_table_for_people(string culture) => Culture.Run(culture, () => Program("scotland", "2027").Should().Match(
        "0: Bank holidays in Scotland, 2027\n"
        + "date            name                    note\n"
        + "Fri 2027-01-01  New Year’s Day\n"
        + "Mon 2027-01-04  2nd January             substitute for Sat 2027-01-02\n"
        + "Fri 2027-03-26  Good Friday\n"
        + "Mon 2027-05-03  Early May bank holiday\n"
        + "Mon 2027-05-31  Spring bank holiday\n"
        + "Mon 2027-08-02  Summer bank holiday\n"
        + "Tue 2027-11-30  St Andrew’s Day\n"
        + "Mon 2027-12-27  Christmas Day           substitute for Sat 2027-12-25\n"
        + "Tue 2027-12-28  Boxing Day              substitute for Sun 2027-12-26\n"
        + "Source: GOV.UK bank holidays, https://www.gov.uk/bank-holidays.json, read on 2026-08-31, edition ????????????.\n"));

    [Fact]
    public void Holidays_in_json_have_the_members_of_the_contract()
    {
        using JsonDocument answer = JsonDocument.Parse(Program("england-and-wales", "2027", "--format", "json")[3..]);
        answer.RootElement.EnumerateObject().Select(member => member.Name).Should().Equal("division", "edition", "source", "holidays");
        answer.RootElement.GetProperty("holidays")[6].ToString().ReplaceLineEndings("").Should()
            .Contain("\"2027-12-27\"").And.Contain("Christmas Day").And.Contain("\"substitute\": true");
    }

    [Theory]
    [InlineData("DIVISION: 'wales' is not a division; use england-and-wales, scotland or northern-ireland.", "wales", "2027")]
    [InlineData("YEAR: '2029' has no published bank holidays; use a year from 2012 to 2028.", "scotland", "2029")]
    [InlineData("YEAR: 'soon' is not a year; use a year from 2012 to 2028.", "scotland", "soon")]
    public void An_unknown_division_or_year_is_refused(string message, string division, string year) =>
        Program(division, year).Should().Be($"2: command line: {message}\n");

    [Fact]
    public void Both_faults_are_told_at_once() => Program("wales", "1999").Should().Be(
        "2: command line: DIVISION: 'wales' is not a division; use england-and-wales, scotland or northern-ireland.\n"
        + "command line: YEAR: '1999' has no published bank holidays; use a year from 2012 to 2028.\n");

    private static string Program(params string[] arguments)
    {
        using StringWriter output = new();
        using StringWriter error = new();
        int status = PlannerProgram.Run(["holidays", .. arguments], Stream.Null, output, error);
        return $"{status}: {output}{error}";
    }
}

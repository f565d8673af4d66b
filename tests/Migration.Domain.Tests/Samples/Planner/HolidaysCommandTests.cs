using System.Text.Json;
using System.Text.Json.Nodes;
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

    [Fact]
    public void The_published_file_says_nothing_different() => Program("--compare", Published, "--retrieved", "2026-11-02").Should().Match(
        "0: What the file says differently about bank holidays\n"
        + "England and Wales: edition 99ac4489f592, read on 2026-08-31; in the file 99ac4489f592, read on 2026-11-02.\n"
        + "Scotland: edition ????????????, read on 2026-08-31; in the file ????????????, read on 2026-11-02.\n"
        + "Northern Ireland: edition ????????????, read on 2026-08-31; in the file ????????????, read on 2026-11-02.\n"
        + "None.\n");

    [Fact]
    public void A_newer_file_says_what_it_changes_in_a_plan()
    {
        string text = Proclaimed();
        Run.Program(text, "holidays", "--compare", "-", "--retrieved", "2026-11-02", "--request", Told).Output.Should()
            .Contain("2026-09-07 becomes a bank holiday in England and Wales (Proclaimed day).\n")
            .And.Contain(": 2026-09-07 becomes a bank holiday in England and Wales (Proclaimed day).\n")
            .And.Contain("\nNotices\nNotice to ");
        JsonElement answer = Run.Program(text, "holidays", "--compare", "-", "--retrieved", "2026-11-02", "--request", Told, "--format", "json").Json();
        answer.EnumerateObject().Select(member => member.Name).Should().Equal("editions", "coverage", "changes", "moved", "notices", "findings", "leftAlone");
        answer.GetProperty("changes")[0].ToString().ReplaceLineEndings("").Should().Contain("\"kind\": \"added\"");
        answer.GetProperty("moved").EnumerateArray().Should().NotBeEmpty().And.OnlyContain(move => move.GetProperty("because")[0].GetProperty("date").GetString() == "2026-09-07");
    }

    [Theory]
    [InlineData("command line: DIVISION: It is missing; give england-and-wales, scotland or northern-ireland and a year, or --compare FILE.\ncommand line: YEAR: It is missing; use a year from 2012 to 2028.\n")]
    [InlineData("command line: YEAR: It is missing; use a year from 2012 to 2028.\n", "scotland")]
    [InlineData("command line: --request: It goes with --compare; add --compare FILE or leave it out.\n", "scotland", "2027", "--request", "x.json")]
    [InlineData("command line: --retrieved: It is missing; give the day the file was fetched as YYYY-MM-DD.\n", "--compare", "x.json")]
    [InlineData("command line: DIVISION: 'scotland' has no use beside --compare, which is about all divisions; leave it out.\nstandard input: line 1, column 1: The text is empty; give a JSON object.\n", "scotland", "--compare", "-", "--retrieved", "2026-11-02")]
    public void What_does_not_go_together_is_refused(string faults, params string[] arguments) => Program(arguments).Should().Be($"2: {faults}");

    private static readonly string Published = Repository.PathOf("tests/Migration.Domain.Tests/Calendars/gov-uk-bank-holidays.json");

    private static readonly string Told = Repository.PathOf("samples/Planner/requests/told-in-july.json");

    private static string Proclaimed()
    {
        JsonNode file = JsonNode.Parse(File.ReadAllText(Published))!;
        file["england-and-wales"]!["events"]!.AsArray().Add(new JsonObject { ["title"] = "Proclaimed day", ["date"] = "2026-09-07", ["notes"] = "", ["bunting"] = true });
        return file.ToJsonString();
    }

    private static string Program(params string[] arguments)
    {
        using StringWriter output = new();
        using StringWriter error = new();
        int status = PlannerProgram.Run(["holidays", .. arguments], Stream.Null, output, error);
        return $"{status}: {output}{error}";
    }
}

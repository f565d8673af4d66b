using FsCheck.Fluent;
using Microsoft.VisualBasic.FileIO;
using MigrationDomain.Availability;
using MigrationDomain.Planning;
using MigrationDomain.Testing;

namespace MigrationDomain.Interchange.Csv;

public sealed class PlanCsvTests
{
    [Theory]
    [ClassData(typeof(Cultures))]
    public void The_sheets_are_the_same_text_everywhere(string culture) => Culture.Run(culture, () =>
    {
        Golden.Match(Some.Written(output => ScheduleCsv.Write(output, Some.Plan)), "schedule.csv");
        Golden.Match(Some.Written(output => NoticeCsv.Write(output, Some.Plan)), "notices.csv");
        Golden.Match(Some.Written(output => ActionCsv.Write(output, Some.Plan)), "actions.csv");
        Golden.Match(Some.Written(output => ConflictCsv.Write(output, Conflicts)), "conflicts.csv");
    });

    [Fact]
    public void Dates_are_written_as_asked_for() => Some.Written(output => NoticeCsv.Write(output, Some.Plan, new CsvOptions { Dates = CsvDates.DayMonthYear, HasMark = true }))
        .Should().StartWith("\ufeffid,party,").And.Contain("\r\neps,Electronic Prescription Service,18/02/2027,25/03/2027,06/04/2027,");

    [Fact]
    public void Others_than_planners_are_not_told_who() => Some.Written(output => ConflictCsv.Write(output, Conflicts, Audience.Public))
        .Should().NotContain("gp-1").And.NotContain("gp-2").And.Contain("A key person is not available on 2027-04-05 and 2027-04-06.");

    [Fact]
    public void What_is_not_carried_is_said() => ScheduleCsv.Write(TextWriter.Null, Some.PlanWithUnknownDates).Select(loss => loss.Subject)
        .Should().Equal("access-extension-decision", "end-of-migration", "reasons");

    // A parser we did not write reads back what every name was, but for the guard of a formula.
    [Fact]
    public void Whatever_the_names_a_reader_of_others_gives_them_back() => Testing.Check.That(Some.Texts.Where(text => !text.Any(char.IsControl)), text =>
    {
        MigrationPlan plan = Some.PlanNamed(text);
        using StringReader file = new(Some.Written(output => NoticeCsv.Write(output, plan)));
        using TextFieldParser parser = new(file) { Delimiters = [","], HasFieldsEnclosedInQuotes = true, TrimWhiteSpace = false };
        string[] head = parser.ReadFields()!;
        string[] row = parser.ReadFields()!;
        string party = row[Array.IndexOf(head, "party")];
        return CsvCell.Unguarded(party) == plan.Notices[0].Template.PartyName
            && CsvCell.Unguarded(row[^1]) == plan.Notices[0].Template.Asks
            && !"=+-@".Contains(party[0], StringComparison.Ordinal)
            && parser.EndOfData;
    });

    private static IEnumerable<Conflict> Conflicts => AvailabilityChecker.FindConflicts(Some.Plan, Some.Roster);
}

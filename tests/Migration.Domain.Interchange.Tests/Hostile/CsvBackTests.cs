using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using MigrationDomain.Availability;
using MigrationDomain.Interchange.Csv;
using MigrationDomain.Planning;

namespace MigrationDomain.Interchange.Hostile;

/// <summary>Sheets read by CsvHelper: every cell is what the model says, once an apostrophe that guards it is taken away.</summary>
public sealed class CsvBackTests : BackTests
{
    private static readonly CsvConfiguration Strict = new(CultureInfo.InvariantCulture)
    {
        HasHeaderRecord = false,
        IgnoreBlankLines = false,
        MissingFieldFound = null,
    };

    protected override void ComesBack(string text)
    {
        MigrationPlan plan = Some.PlanNamed(text);
        Conflict[] conflicts = [.. Some.ConflictsNamed(text)];
        Column(output => ScheduleCsv.Write(output, plan), "what").Should().Equal(plan.Schedule().Select(entry => entry.Title));
        Column(output => NoticeCsv.Write(output, plan), "party").Should().Equal(plan.Notices.Select(notice => notice.Template.PartyName));
        Column(output => NoticeCsv.Write(output, plan), "asks").Should().Equal(plan.Notices.Select(notice => notice.Template.Asks));
        Column(output => ActionCsv.Write(output, plan), "what").Should().Equal(plan.Activities.Select(activity => activity.Name));
        Column(output => ConflictCsv.Write(output, conflicts), "who").Should().Equal(conflicts.Select(conflict => conflict.Who ?? ""));
        Column(output => ConflictCsv.Write(output, conflicts), "message").Should().Equal(conflicts.Select(conflict => conflict.Explain(Audience.Planner)));
        Commitment[] rota = [new(Some.NameOf(text), CommitmentKind.Clinic, BusyTime.Days(new(2026, 9, 14), new(2026, 9, 15)))];
        Column(output => RotaCsv.Write(output, rota), "who").Should().Equal(rota.Select(commitment => commitment.Who));
        RotaCsv.Read(Some.Written(output => RotaCsv.Write(output, rota))).OrThrow().Commitments.Should().Equal(rota);
    }

    private static IEnumerable<string> Column(Action<TextWriter> write, string name)
    {
        using CsvReader file = new(new StringReader(Some.Written(write)), Strict);
        string[][] rows = [.. Rows(file)];
        rows.Select(row => row.Length).Distinct().Should().ContainSingle();
        int column = Array.IndexOf(rows[0], name);
        return rows.Skip(1).Select(row => Unguarded(row[column]));
    }

    private static IEnumerable<string[]> Rows(CsvReader file)
    {
        while (file.Read())
        {
            yield return file.Parser.Record!;
        }
    }

    // A spreadsheet takes none of these first characters for a formula.
    private static string Unguarded(string cell)
    {
        (cell.Length > 0 && "=+-@\t\r".Contains(cell[0], StringComparison.Ordinal)).Should().BeFalse();
        return cell.StartsWith('\'') ? cell[1..] : cell;
    }
}

using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using MigrationDomain.Calendars;
using MigrationDomain.Interchange;
using Planner.Writing;

namespace Planner.Commands;

/// <summary>The bank holidays of a division in a year.</summary>
internal sealed class HolidaysCommand : PlannerCommand
{
    private static readonly ImmutableArray<string> Known = [.. BankHolidays.All.Select(table => table.Division.Slug())];

    private readonly Argument<string> _division = new("DIVISION") { Description = $"The division: {EnglishList.Or(Known)}." };
    private readonly Argument<string> _year = new("YEAR") { Description = "The year, such as 2027." };

    public HolidaysCommand(Surroundings around)
        : base("holidays", "Lists the bank holidays of a division in a year.", around)
    {
        Add(_division);
        Add(_year);
    }

    private protected override Answer? Respond(ParseResult parsed, FaultLog log)
    {
        BankHolidayTable? table = Table(parsed.GetRequiredValue(_division), log.CommandLine);
        return Year(parsed.GetRequiredValue(_year), table, log.CommandLine) is { } year && table is not null ? Answer(table, year) : null;
    }

    private static BankHolidayTable? Table(string division, Faults faults)
    {
        if (Known.Contains(division, StringComparer.Ordinal) && Divisions.TryParse(division, out Division known))
        {
            return BankHolidays.For(known);
        }

        faults.Report("DIVISION", $"{Shown.Quote(division)} is not a division; use {EnglishList.Or(Known)}.");
        return null;
    }

    private static int? Year(string text, BankHolidayTable? table, Faults faults)
    {
        (int first, int last) = ((table ?? BankHolidays.EnglandAndWales).Coverage.Start.Year, (table ?? BankHolidays.EnglandAndWales).Coverage.End.Year);
        if (text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int year))
        {
            if (year >= first && year <= last)
            {
                return year;
            }

            faults.Report("YEAR", Invariant($"'{year:0000}' has no published bank holidays; use a year from {first} to {last}."));
            return null;
        }

        faults.Report("YEAR", Invariant($"{Shown.Quote(text)} is not a year; use a year from {first} to {last}."));
        return null;
    }

    private static Answer Answer(BankHolidayTable table, int year)
    {
        ImmutableArray<BankHoliday> holidays = table.InYear(year);
        return new Answer
        {
            Text = page =>
            {
                page.Title(Invariant($"Bank holidays in {table.Name}, {year}"));
                page.Table(["date", "name", "note"], holidays.Select(IReadOnlyList<Cell> (holiday) =>
                    [Cell.Of(holiday.Date), Cell.Of(holiday.Name), Cell.Of(Note(holiday))]));
                page.Line(Invariant($"Source: {table.Source}, read on {table.RetrievedOn:R}, edition {table.Edition}."), Tone.Muted);
            },
            Json = writer =>
            {
                writer.WriteString("division", table.Division.Slug());
                writer.WriteString("edition", table.Edition);
                writer.WriteString("source", table.Source);
                writer.WriteObjects("holidays", holidays, (item, holiday) =>
                {
                    item.WriteDate("date", holiday.Date);
                    item.WriteString("name", holiday.Name);
                    item.WriteBoolean("substitute", holiday.IsSubstitute);
                });
            },
        };
    }

    private static string Note(BankHoliday holiday) => holiday switch
    {
        { OwnDay: { } own } => Invariant($"substitute for {own.DayOfWeek.ToString()[..3]} {own:R}"),
        { IsSubstitute: true } => "substitute day",
        _ => "",
    };
}

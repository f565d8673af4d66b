using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using MigrationDomain.Calendars;
using MigrationDomain.Interchange;
using MigrationDomain.Interchange.Holidays;
using MigrationDomain.Interchange.Json;
using NodaTime;
using Planner.Mapping;
using Planner.Writing;

namespace Planner.Commands;

/// <summary>The bank holidays of a division in a year.</summary>
internal sealed class HolidaysCommand : PlannerCommand
{
    private static readonly ImmutableArray<string> Known = [.. BankHolidays.All.Select(table => table.Division.Slug())];

    private readonly Argument<string?> _division = new("DIVISION") { Description = $"The division: {EnglishList.Or(Known)}.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Argument<string?> _year = new("YEAR") { Description = "The year, such as 2027.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> _compare = new("--compare")
    {
        Description = "A file of GOV.UK's bank holidays, or - for standard input: in place of a year, lists what it says differently.",
        HelpName = "FILE",
    };

    private readonly Option<LocalDate?> _retrieved = DateOption.Create("--retrieved", "The day the file was fetched; goes with --compare.", required: false);
    private readonly Option<string?> _request = new("--request") { Description = "A request: says what the file changes in its plan; goes with --compare.", HelpName = "REQUEST" };

    public HolidaysCommand(Surroundings around)
        : base("holidays", "Lists the bank holidays of a division in a year, or what newer ones change.", around)
    {
        Add(_division);
        Add(_year);
        Add(_compare);
        Add(_retrieved);
        Add(_request);
    }

    private protected override Answer? Respond(ParseResult parsed, FaultLog log) =>
        parsed.GetValue(_compare) is { } file ? Compare(file, parsed, log) : List(parsed, log.CommandLine);

    private Answer? List(ParseResult parsed, Faults faults)
    {
        foreach (Option option in new Option[] { _retrieved, _request }.Where(option => parsed.GetResult(option) is not null))
        {
            faults.Report(option.Name, "It goes with --compare; add --compare FILE or leave it out.");
        }

        BankHolidayTable? table = Table(parsed.GetValue(_division), faults);
        return Year(parsed.GetValue(_year), table, faults) is { } year && table is not null ? HolidayAnswer.Of(table, year) : null;
    }

    private Answer? Compare(string file, ParseResult parsed, FaultLog log)
    {
        if (parsed.GetValue(_division) is { } division)
        {
            log.CommandLine.Report("DIVISION", $"{Shown.Quote(division)} has no use beside --compare, which is about all divisions; leave it out.");
        }

        if (parsed.GetValue(_retrieved) is not { } retrieved)
        {
            log.CommandLine.Report("--retrieved", "It is missing; give the day the file was fetched as YYYY-MM-DD.");
            return null;
        }

        string? request = parsed.GetValue(_request);
        PlannedRequest? planned = request is null ? null : RequestCommand.Read(request, Around, log);
        GovUkBankHolidays? newer = Newer(file, retrieved, log.For(InputSource.NameOf(file)));
        return newer is null || log.Any ? null : HolidayAnswer.Of(HolidayChanges.Between(BankHolidays.All, newer.Tables), planned);
    }

    private GovUkBankHolidays? Newer(string file, LocalDate retrieved, Faults faults)
    {
        if (InputSource.Read(file, Around.Input, JsonLimits.Default.Bytes, faults) is not { } text)
        {
            return null;
        }

        ReadResult<GovUkBankHolidays> read = GovUkBankHolidays.Read(text, InputSource.NameOf(file), retrieved);
        faults.Report(read.Faults);
        return read.Value;
    }

    private static BankHolidayTable? Table(string? division, Faults faults)
    {
        if (division is null)
        {
            faults.Report("DIVISION", $"It is missing; give {EnglishList.Or(Known)} and a year, or --compare FILE.");
            return null;
        }

        if (Known.Contains(division, StringComparer.Ordinal) && Divisions.TryParse(division, out Division known))
        {
            return BankHolidays.For(known);
        }

        faults.Report("DIVISION", $"{Shown.Quote(division)} is not a division; use {EnglishList.Or(Known)}.");
        return null;
    }

    private static int? Year(string? text, BankHolidayTable? table, Faults faults)
    {
        (int first, int last) = ((table ?? BankHolidays.EnglandAndWales).Coverage.Start.Year, (table ?? BankHolidays.EnglandAndWales).Coverage.End.Year);
        if (text is null)
        {
            faults.Report("YEAR", Invariant($"It is missing; use a year from {first} to {last}."));
            return null;
        }

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
}

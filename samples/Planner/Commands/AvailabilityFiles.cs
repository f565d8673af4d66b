using System.CommandLine;
using System.Text;
using MigrationDomain.Interchange;
using MigrationDomain.Interchange.Csv;
using MigrationDomain.Interchange.ICalendar;
using MigrationDomain.Interchange.Json;
using NodaTime;

namespace Planner.Commands;

/// <summary>The options that add calendars and rotas to a request: who is busy, and what nobody knows.</summary>
internal sealed class AvailabilityFiles
{
    private const int LargestFile = 1 << 24;
    private const int YearsAround = 2;

    private static readonly DateTimeZone London = DateTimeZoneProviders.Tzdb["Europe/London"];
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly Option<string[]> _calendars = new("--calendar")
    {
        Description = "Adds the busy time of an iCalendar file to a person or room of the request; may be given several times.",
        HelpName = "WHO=FILE.ics",
    };

    private readonly Option<string[]> _rotas = new("--rota")
    {
        Description = "Adds the leave and other commitments of a CSV file with the columns who, kind, from and to, days as YYYY-MM-DD; may be given several times.",
        HelpName = "FILE.csv",
    };

    public void AddTo(Command command)
    {
        command.Add(_calendars);
        command.Add(_rotas);
    }

    /// <summary>The request with what the files say, or <see langword="null"/> when one of them was refused. What stays unknown is remarked on.</summary>
    /// <param name="request">The request.</param>
    /// <param name="days">The days the command is about; calendars are read for two years around them.</param>
    /// <param name="parsed">The command line.</param>
    /// <param name="log">Where faults and remarks go.</param>
    public MigrationRequest? Apply(MigrationRequest request, DateInterval days, ParseResult parsed, FaultLog log)
    {
        BusyImport?[] calendars = [.. (parsed.GetValue(_calendars) ?? []).Select(given => Calendar(given, request, days, log))];
        Rota?[] rotas = [.. (parsed.GetValue(_rotas) ?? []).Select(file => Rota(file, request, log))];
        return log.Any ? null : request with
        {
            Commitments = [.. request.Commitments, .. calendars.SelectMany(calendar => calendar!.Commitments), .. rotas.SelectMany(rota => rota!.Commitments)],
            Unknowns = [.. request.Unknowns, .. calendars.SelectMany(calendar => calendar!.Unknowns)],
        };
    }

    private BusyImport? Calendar(string given, MigrationRequest request, DateInterval days, FaultLog log)
    {
        int sign = given.IndexOf('=', StringComparison.Ordinal);
        if (sign <= 0 || sign == given.Length - 1)
        {
            log.CommandLine.Report(_calendars.Name, $"{Shown.Quote(given)} does not say whose calendar it is; write WHO=FILE.ics, such as gp-1=gp-1.ics.");
            return null;
        }

        (string who, string file) = (given[..sign], given[(sign + 1)..]);
        Faults faults = log.For(file);
        if (!IsKnown(who, request, log.CommandLine, _calendars.Name) || Text(file, faults) is not { } text)
        {
            return null;
        }

        ReadResult<BusyImport> read = BusyCalendar.Read(text, new BusyCalendarOptions
        {
            Who = who,
            From = days.Start.PlusYears(-YearsAround),
            To = days.End.PlusYears(YearsAround),
            FloatingZone = London,
            Seats = request.Rooms.FirstOrDefault(room => room.Id == who) is { Capacity: < int.MaxValue } room ? room.Capacity : 1,
        });
        faults.Report(read.Faults);
        log.Remark(file, read.Value?.Issues ?? []);
        return read.Value;
    }

    private static Rota? Rota(string file, MigrationRequest request, FaultLog log)
    {
        Faults faults = log.For(file);
        if (Text(file, faults) is not { } text)
        {
            return null;
        }

        ReadResult<Rota> read = RotaCsv.Read(text);
        faults.Report(read.Faults);
        return read.IsSound && read.Value.Commitments.Select(commitment => commitment.Who).Distinct(StringComparer.Ordinal).ToList().TrueForAll(who => IsKnown(who, request, faults, "who"))
            ? read.Value
            : null;
    }

    private static bool IsKnown(string who, MigrationRequest request, Faults faults, string where) =>
        RosterIds.Check(who, [.. (request.People ?? []).Select(person => person.Id), .. request.Rooms.Select(room => room.Id)], faults, where);

    private static string? Text(string file, Faults faults)
    {
        if (InputSource.Read(file, Stream.Null, LargestFile, faults) is not { } bytes)
        {
            return null;
        }

        try
        {
            return Strict.GetString(bytes.Span).TrimStart('\ufeff');
        }
        catch (DecoderFallbackException)
        {
            faults.Report("whole file", "The file is not text in UTF-8; save it as UTF-8 and try again.");
            return null;
        }
    }
}

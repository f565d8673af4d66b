using System.Text;
using MigrationDomain.Interchange.Csv;
using MigrationDomain.Interchange.Fhir;
using MigrationDomain.Interchange.Holidays;
using MigrationDomain.Interchange.ICalendar;
using MigrationDomain.Interchange.Json;
using MigrationDomain.Interchange.Project;
using MigrationDomain.Rules;
using MigrationDomain.Testing;

namespace MigrationDomain.Interchange.Hostile;

/// <summary>Every reader of the package, with a document that it reads.</summary>
internal static class Readers
{
    private static readonly BusyCalendarOptions Summer = new() { Who = "gp-1", From = new(2026, 6, 1), To = new(2026, 9, 30) };

    internal static IReadOnlyDictionary<string, Reader> All { get; } = new SortedDictionary<string, Reader>(StringComparer.Ordinal)
    {
        ["request"] = new(Repository.Read("samples/Planner/requests/contract.json"), bytes => Faults(RequestJson.Read(bytes))),
        ["portfolio"] = new(Document("Json/portfolio.json"), bytes => Faults(PortfolioJson.Read(bytes))),
        ["template"] = new(Repository.Read("samples/Planner/templates/dispensary.json"), bytes => Faults(TemplateJson.Read(bytes))),
        ["availability"] = new(Document("Json/availability.json"), bytes => Faults(AvailabilityJson.Read(bytes))),
        ["ledger"] = new(Document("Json/ledger.json"), bytes => Faults(LedgerJson.Read(bytes))),
        ["bank holidays"] = new(GovUk.OneYear, bytes => Faults(GovUkBankHolidays.Read(bytes, "a test", GovUk.Day))),
        ["busy time in FHIR"] = new(Document("Fhir/Documents/slots.json"), bytes => Busy(FhirBusy.Read(bytes, new() { Who = "gp-1", From = new(2027, 1, 1), To = new(2027, 12, 31) }))),
        ["calendar"] = new(Document("ICalendar/Calendars/google.ics"), bytes => Busy(BusyCalendar.Read(Text(bytes), Summer))),
        ["project"] = new(Some.Written(output => ProjectXml.Write(output, Some.PlanNamed("x"))), bytes => Faults(ProjectXml.Read(Text(bytes)))),
        ["rota"] = new("who,kind,from,to\ngp-1,leave,2026-07-01,2026-07-03\n\"gp-2\",clinic,2026-07-06T09:00,2026-07-06T12:30\n", bytes => Faults(RotaCsv.Read(Text(bytes)))),
    };

    internal static TheoryData<string> Names => [.. All.Keys];

    private static Fault[] Faults<T>(ReadResult<T> read)
        where T : class => [.. read.Faults];

    // What a file says that is not understood is told as well; its days stay unknown.
    private static Fault[] Busy(ReadResult<BusyImport> read) => [.. read.Faults, .. read.Value?.Issues ?? []];

    private static string Document(string path) => Repository.Read($"tests/Migration.Domain.Interchange.Tests/{path}");

    // As an application would read a file: bytes that are no UTF-8 become U+FFFD.
    private static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes);
}

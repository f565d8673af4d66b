using System.Collections.Immutable;
using MigrationDomain.Interchange.Json.Reading;
using MigrationDomain.Interchange.Json.Requests;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Interchange.Json.Mapping;

/// <summary>Reads a portfolio, reporting everything that is wrong with it and with the requests in it.</summary>
internal sealed class PortfolioReader(Func<string, ReadResult<MigrationTemplate>?>? findTemplate, Faults faults) : EntryReader(faults)
{
    public const int MostSlots = 10_000;

    private static readonly string[] Known = ["from", "to", "weekdays", "perWeek", "suppliers", "blackouts", "practices"];

    private readonly Names _suppliers = new("supplier", faults);
    private readonly Names _practices = new("practice", faults);

    public PortfolioRequest? Read(Element root)
    {
        if (SchemaVersion.Open(root, "a portfolio", Known, Faults, isRequired: false) is not { } fields)
        {
            return null;
        }

        DatePeriod? days = Periods.Days(fields);
        ImmutableArray<IsoDayOfWeek> weekdays = Weekdays(fields.Optional("weekdays"));
        int? perWeek = Slots(fields, "perWeek");
        ImmutableArray<PortfolioSupplier> suppliers = Values.List(fields.Required("suppliers", "the list of suppliers"), Supplier);
        ImmutableArray<BlackoutEntry> blackouts = new CalendarEntryReader(Faults).Blackouts(fields.Optional("blackouts"));
        ImmutableArray<PortfolioPractice> practices =
            Values.List(fields.Required("practices", "the list of practices"), practice => Practice(practice, days?.From));
        return days is null || Faults.Any ? null : new PortfolioRequest
        {
            Days = new DateInterval(days.From, days.To),
            Weekdays = weekdays,
            PerWeek = perWeek,
            Suppliers = suppliers,
            Blackouts = RosterMapping.Blackouts(blackouts),
            Practices = practices,
        };
    }

    private ImmutableArray<IsoDayOfWeek> Weekdays(Element? element)
    {
        if (element is ListElement { Entries.Count: 0 })
        {
            Faults.Report(element.Place, "The list names no day of the week; name those on which a Go Live may be, or leave it out when it may be any day.");
        }

        return [.. Values.List(element, day => Values.Word(day, WordLists.Weekdays)).Select(day => day.Value)];
    }

    private int? Slots(Fields fields, string name) => Values.Whole(fields.Optional(name), 0, MostSlots)?.Value;

    private PortfolioSupplier? Supplier(Element element)
    {
        if (Open(element, "a supplier", "id", "perWeek", "perMonth") is not { } fields)
        {
            _suppliers.Add(null);
            return null;
        }

        Given<string>? id = _suppliers.Add(Values.Name(fields.Required("id", "the id of the supplier")));
        (int? perWeek, int? perMonth) = (Slots(fields, "perWeek"), Slots(fields, "perMonth"));
        return id is null ? null : new PortfolioSupplier { Id = id.Value, PerWeek = perWeek, PerMonth = perMonth };
    }

    private PortfolioPractice? Practice(Element element, LocalDate? first)
    {
        if (Open(element, "a practice", "id", "supplier", "request", "announced") is not { } fields)
        {
            return null;
        }

        Given<string>? id = _practices.Add(Values.Name(fields.Required("id", "the id of the practice")));
        Given<string>? supplier = Values.Name(fields.Required("supplier", "the id of its supplier"));
        _suppliers.Check(supplier, "a supplier of the portfolio");
        LocalDate? announced = Values.Date(fields.Optional("announced"))?.Value;
        MigrationRequest? request = Request(fields.Required("request", "the request without its goLive"), announced ?? first);
        return id is null || supplier is null || request is null ? null
            : new PortfolioPractice { Id = id.Value, Supplier = supplier.Value, Request = request, Announced = announced };
    }

    // Faults are kept apart until the request is mapped: a fault of one practice hides none of another.
    private MigrationRequest? Request(Element? element, LocalDate? goLive)
    {
        Faults own = Faults.Apart();
        MigrationRequest? request = new RequestReader(own).InPortfolio(element, goLive ?? default) is { } document
            ? RequestMapping.Map(document, findTemplate, own)
            : null;
        Faults.Add(own);
        return request;
    }
}

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
        ImmutableArray<PortfolioSupplier> suppliers = Values.List(fields.Required("suppliers", "the list of suppliers"), Supplier);
        PortfolioRequest portfolio = new()
        {
            Days = days is null ? new DateInterval(default, default) : new DateInterval(days.From, days.To),
            Weekdays = Weekdays(fields.Optional("weekdays")),
            PerWeek = Slots(fields, "perWeek"),
            Suppliers = suppliers,
            Blackouts = RosterMapping.Blackouts(new CalendarEntryReader(Faults).Blackouts(fields.Optional("blackouts"))),
            Practices = Values.List(fields.Required("practices", "the list of practices"), practice => Practice(practice, days?.From)),
        };
        return Faults.Any ? null : portfolio;
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
        Fields? fields = Open(element, "a supplier", "id", "perWeek", "perMonth");
        Given<string>? id = _suppliers.Add(Values.Name(fields?.Required("id", "the id of the supplier")));
        return fields is null ? null : new PortfolioSupplier { Id = id?.Value ?? "", PerWeek = Slots(fields, "perWeek"), PerMonth = Slots(fields, "perMonth") };
    }

    private PortfolioPractice? Practice(Element element, LocalDate? first)
    {
        if (Open(element, "a practice", "id", "supplier", "request", "announced") is not { } fields)
        {
            return null;
        }

        Given<string>? id = _practices.Add(Values.Name(fields.Required("id", "the id of the practice")));
        Given<string>? supplier = Values.Name(fields.Required("supplier", "the id of its supplier"));
        if (supplier is not null && _suppliers.Complete && !_suppliers.Has(supplier.Value))
        {
            Faults.Report(supplier.Place, () => $"{Shown.Quote(supplier.Value)} is not a supplier of the portfolio; {NearestName.Cure(supplier.Value, _suppliers.All)}");
        }

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
            ? RequestMapping.Map(document, findTemplate, own, canPlan: goLive is not null)
            : null;
        Faults.Add(own);
        return request;
    }
}

using System.Collections.Immutable;
using MigrationDomain.Interchange.Json.Requests;
using NodaTime;

namespace MigrationDomain.Interchange.Json.Reading;

/// <summary>Reads a portfolio: the range, the suppliers and the practices with their requests.</summary>
internal sealed class PortfolioReader(Faults faults) : EntryReader(faults)
{
    private const int MostSlots = 10_000;

    private readonly Names _suppliers = new("supplier", faults);
    private readonly Names _practices = new("practice", faults);

    /// <summary>Reads the text of a portfolio; <see langword="null"/> when something is wrong with it.</summary>
    public static PortfolioDocument? Read(ReadOnlyMemory<byte> text, Faults faults)
    {
        PortfolioDocument? portfolio = TreeReader.Read(text, faults) is { } root ? new PortfolioReader(faults).Portfolio(root) : null;
        return faults.Any ? null : portfolio;
    }

    private PortfolioDocument? Portfolio(Element element)
    {
        if (Open(element, "a portfolio", "from", "to", "weekdays", "perWeek", "suppliers", "blackouts", "practices") is not { } fields)
        {
            return null;
        }

        DatePeriod? range = Periods.Days(fields);
        ImmutableArray<Given<PlainWeekdayWord>>? weekdays = fields.Optional("weekdays") is { } days ? Values.List(days, Weekday) : null;
        ImmutableArray<SupplierEntry> suppliers = Values.List(fields.Required("suppliers", "the list of suppliers"), Supplier);
        Given<LocalDate> first = new() { Value = range?.From ?? default, Place = range?.Place ?? fields.Place };
        ImmutableArray<PracticeEntry> practices =
            Values.List(fields.Required("practices", "the list of practices"), practice => Practice(practice, first));
        Given<int>? perWeek = Slots(fields, "perWeek");
        ImmutableArray<BlackoutEntry> blackouts = new CalendarEntryReader(Faults).Blackouts(fields.Optional("blackouts"));
        return range is null ? null : new PortfolioDocument
        {
            Place = fields.Place,
            Range = range,
            Weekdays = weekdays,
            PerWeek = perWeek,
            Suppliers = suppliers,
            Blackouts = blackouts,
            Practices = practices,
        };
    }

    private Given<PlainWeekdayWord>? Weekday(Element element) => Values.Word(element, WordLists.Weekdays);

    private Given<int>? Slots(Fields fields, string name) => Values.Whole(fields.Optional(name), 0, MostSlots);

    private SupplierEntry? Supplier(Element element)
    {
        if (Open(element, "a supplier", "id", "perWeek", "perMonth") is not { } fields)
        {
            _suppliers.Add(null);
            return null;
        }

        Given<string>? id = _suppliers.Add(Values.Name(fields.Required("id", "the id of the supplier")));
        (Given<int>? perWeek, Given<int>? perMonth) = (Slots(fields, "perWeek"), Slots(fields, "perMonth"));
        return id is null ? null : new SupplierEntry { Place = fields.Place, Id = id, PerWeek = perWeek, PerMonth = perMonth };
    }

    private PracticeEntry? Practice(Element element, Given<LocalDate> first)
    {
        if (Open(element, "a practice", "id", "supplier", "request", "announced") is not { } fields)
        {
            return null;
        }

        Given<string>? id = _practices.Add(Values.Name(fields.Required("id", "the id of the practice")));
        Given<string>? supplier = Values.Name(fields.Required("supplier", "the id of its supplier"));
        if (supplier is not null && _suppliers.Complete && !_suppliers.Has(supplier.Value))
        {
            Faults.Report(supplier.Place,
                $"{Shown.Quote(supplier.Value)} is not a supplier of the portfolio; {NearestName.Cure(supplier.Value, _suppliers.All)}");
        }

        RequestDocument? request = new RequestReader(Faults)
            .WithoutGoLive(fields.Required("request", "the request without its goLive"), first);
        Given<LocalDate>? announced = Values.Date(fields.Optional("announced"));
        return id is null || supplier is null || request is null ? null
            : new PracticeEntry { Place = fields.Place, Id = id, Supplier = supplier, Request = request, Announced = announced };
    }
}

using MigrationDomain.Interchange.Json.Mapping;
using MigrationDomain.Interchange.Json.Reading;
using NodaTime;

namespace MigrationDomain.Interchange.Json.Forms;

/// <summary>A portfolio, as it is written.</summary>
internal static class PortfolioForms
{
    public static ViewForm<PortfolioRequest> Portfolio { get; } = new("a portfolio", "Practices that wait for a Go Live, and how many their suppliers can take.", record =>
    {
        CalendarForms.Days(record, portfolio => portfolio.Days);
        record.ShowsIfAny("weekdays", new ListForm<IsoDayOfWeek>(Scalars.OneOf(WordLists.Weekdays)), portfolio => portfolio.Weekdays, "the days of the week on which a Go Live may be; every day when left out");
        record.ShowsIfAny("perWeek", Slots, portfolio => portfolio.PerWeek, "the most practices in one week, of all suppliers together; no limit when left out");
        record.Shows("suppliers", new ListForm<PortfolioSupplier>(Supplier), portfolio => portfolio.Suppliers, "the suppliers");
        CalendarForms.Blackouts(record, portfolio => portfolio.Blackouts);
        record.Shows("practices", new ListForm<PortfolioPractice>(Practice), portfolio => portfolio.Practices, "the practices");
    });

    private static ScalarForm<int> Slots => Scalars.Whole(0, PortfolioReader.MostSlots);

    private static ViewForm<PortfolioSupplier> Supplier => new("a supplier", "A supplier, and how many practices it can take live.", record =>
    {
        record.Shows("id", Scalars.Name, supplier => supplier.Id, "by what the practices name it");
        record.ShowsIfAny("perWeek", Slots, supplier => supplier.PerWeek, "the most Go Lives in one week; no limit when left out");
        record.ShowsIfAny("perMonth", Slots, supplier => supplier.PerMonth, "the most Go Lives in one calendar month; no limit when left out");
    });

    private static ViewForm<PortfolioPractice> Practice => new("a practice", "A practice that waits for a Go Live.", record =>
    {
        record.Shows("id", Scalars.Name, practice => practice.Id, "what the practice is called here");
        record.Shows("supplier", Scalars.Name, practice => practice.Supplier, "the id of its supplier");
        record.Shows("request", RequestForms.InPortfolio, practice => practice.Request, "what it asks for");
        record.ShowsIfAny("announced", Scalars.Day, practice => practice.Announced, "the Go Live that was announced already");
    });
}

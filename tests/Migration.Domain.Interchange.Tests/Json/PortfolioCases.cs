using FsCheck;
using FsCheck.Fluent;
using MigrationDomain.Availability;
using MigrationDomain.Planning;

namespace MigrationDomain.Interchange.Json;

/// <summary>Portfolios of up to two practices, every property set or, for some, not.</summary>
internal static class PortfolioCases
{
    private static readonly LocalDate Start = new(2027, 4, 6);

    internal static Gen<PortfolioRequest> Portfolios { get; } =
        from requests in Gen.Choose(0, 2).SelectMany(count => Gen.ListOf(RequestCases.Requests, count))
        from slots in Gen.ListOf(Gen.Choose(-1, 20), 4)
        from announced in Gen.ListOf(Gen.Choose(-1, 40), 2)
        from weekdays in Gen.ListOf(Gen.Choose(1, 7), 2)
        from hasWeekdays in Gen.Elements(true, false)
        from why in Some.WellFormedTexts.Where(text => text.Length <= 500)
        select new PortfolioRequest
        {
            Days = new DateInterval(Start, Start.PlusDays(180)),
            Weekdays = hasWeekdays ? [.. weekdays.Select(day => (IsoDayOfWeek)day)] : [],
            PerWeek = Slots(slots[0]),
            Suppliers = [new PortfolioSupplier { Id = "supplier-a", PerWeek = Slots(slots[1]), PerMonth = Slots(slots[2]) }, new PortfolioSupplier { Id = "supplier-b", PerMonth = Slots(slots[3]) }],
            Blackouts = hasWeekdays ? [new Blackout(new DateInterval(Start.PlusDays(9), Start.PlusDays(12)), why, Severity.Warning)] : [],
            Practices = [.. requests.Select((request, place) => Practice(request, place, announced[place]))],
        };

    /// <summary>A portfolio of a practice whose request and whose days say the text given.</summary>
    internal static PortfolioRequest Named(string text) => new()
    {
        Days = new DateInterval(Start, Start.PlusDays(180)),
        Suppliers = [new PortfolioSupplier { Id = "supplier-b", PerWeek = 2 }],
        Blackouts = [new Blackout(new DateInterval(Start, Start), text)],
        Practices = [Practice(RequestCases.Named(text), 0, 0)],
    };

    private static int? Slots(int drawn) => drawn < 0 ? null : drawn;

    private static PortfolioPractice Practice(MigrationRequest request, int place, int announced)
    {
        LocalDate? day = announced < 0 ? null : Start.PlusDays(announced);
        return new() { Id = $"practice-{place}", Supplier = place == 0 ? "supplier-b" : "supplier-a", Request = request with { GoLive = day ?? Start }, Announced = day };
    }
}

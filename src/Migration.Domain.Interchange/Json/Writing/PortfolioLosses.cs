using NodaTime;

namespace MigrationDomain.Interchange.Json.Writing;

/// <summary>What of a portfolio its format has no member for.</summary>
internal static class PortfolioLosses
{
    public static IEnumerable<Loss> Of(PortfolioRequest portfolio) => portfolio.Practices.SelectMany(practice => Of(practice, portfolio.Days.Start));

    private static IEnumerable<Loss> Of(PortfolioPractice practice, LocalDate first)
    {
        string name = Shown.Quote(practice.Id);
        if (practice.Request.GoLive != (practice.Announced ?? first))
        {
            yield return new Loss(practice.Id, Invariant($"The Go Live of {name}, {practice.Request.GoLive:R}, is not written; announce it, or it is still to be found."));
        }

        foreach (Loss loss in RequestLosses.Of(practice.Request))
        {
            yield return new Loss(loss.Subject, $"Of {name}: {loss.Message}");
        }
    }
}

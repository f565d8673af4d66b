using static MigrationDomain.Templates.EprGoLive.Sources;
using static MigrationDomain.Templates.EprGoLive.Standings;

namespace MigrationDomain.Templates.EprGoLive;

/// <summary>Times of year in which a hospital is too busy for a go-live.</summary>
/// <remarks>No source that could be read names them for hospitals; the dates are our defaults, to be settled by each programme.</remarks>
internal static class AvoidPeriods
{
    public static IEnumerable<AvoidPeriod> All =>
    [
        new YearlyAvoidPeriod(new("august-changeover"), "August changeover of doctors", new(8, 1), new(8, 31), OwnFigure(BusyPeriods)),
        new YearlyAvoidPeriod(new("winter-pressure"), "Winter pressure", new(12, 1), new(2, 29), OwnFigure(BusyPeriods)),
    ];
}

using MigrationDomain.Calendars;
using MigrationDomain.Planning;

namespace MigrationDomain.Templates.GpPractice;

/// <summary>The stock rules fit together on real calendars.</summary>
public sealed class StockPlanTests
{
    [Theory]
    [InlineData("guide-2019")]
    [InlineData("gp-it-futures-2020")]
    [InlineData("nhs-england-2025")]
    public void No_go_live_on_a_working_day_breaks_an_order(string edition)
    {
        LocalDate[] broken =
        [
            .. GoLives().Where(goLive => Plan(edition, goLive).Findings.Any(finding => finding.Code == FindingCodes.OrderBroken)),
        ];

        broken.Should().BeEmpty();
    }

    [Theory]
    [InlineData("guide-2019")]
    [InlineData("gp-it-futures-2020")]
    [InlineData("nhs-england-2025")]
    public void No_activity_must_be_done_before_it_may_be_done(string edition)
    {
        string[] backward =
        [
            .. GoLives().SelectMany(goLive => Plan(edition, goLive).Activities
                .Where(activity => activity.By < activity.From)
                .Select(activity => $"{goLive:R} {activity.Key}")),
        ];

        backward.Should().BeEmpty();
    }

    private static IEnumerable<LocalDate> GoLives() =>
        Enumerable.Range(0, 3 * 365).Select(day => new LocalDate(2025, 1, 1).PlusDays(day)).Where(WorkingCalendars.EnglandAndWales.IsWorkingDay);

    private static MigrationPlan Plan(string edition, LocalDate goLive) => MigrationPlanner.Plan(new PlanRequest
    {
        Template = StockEditions.Of(edition),
        RootDate = goLive,
        Calendar = WorkingCalendars.EnglandAndWales,
    });
}

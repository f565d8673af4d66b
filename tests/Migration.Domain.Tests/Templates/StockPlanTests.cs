using MigrationDomain.Calendars;
using MigrationDomain.Planning;

namespace MigrationDomain.Templates;

/// <summary>The stock rules fit together on real calendars.</summary>
public sealed class StockPlanTests
{
    [Theory]
    [MemberData(nameof(StockTemplateTests.All), MemberType = typeof(StockTemplateTests))]
    public void No_go_live_on_a_working_day_breaks_an_order(string template, string edition)
    {
        LocalDate[] broken =
        [
            .. GoLives().Where(goLive => Plan(template, edition, goLive).Findings.Any(finding => finding.Code == FindingCodes.OrderBroken)),
        ];

        broken.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(StockTemplateTests.All), MemberType = typeof(StockTemplateTests))]
    public void No_activity_must_be_done_before_it_may_be_done(string template, string edition)
    {
        string[] backward =
        [
            .. GoLives().SelectMany(goLive => Plan(template, edition, goLive).Activities
                .Where(activity => activity.By < activity.From)
                .Select(activity => $"{goLive:R} {activity.Key}")),
        ];

        backward.Should().BeEmpty();
    }

    private static IEnumerable<LocalDate> GoLives() =>
        Enumerable.Range(0, 3 * 365).Select(day => new LocalDate(2025, 1, 1).PlusDays(day)).Where(WorkingCalendars.EnglandAndWales.IsWorkingDay);

    private static MigrationPlan Plan(string template, string edition, LocalDate goLive) => MigrationPlanner.Plan(new PlanRequest
    {
        Template = StandardTemplates.Find(template, edition)!,
        RootDate = goLive,
        Calendar = WorkingCalendars.EnglandAndWales,
    });
}

using MigrationDomain.Calendars;
using MigrationDomain.Planning;
using MigrationDomain.Testing;

namespace MigrationDomain.Templates.EprGoLive;

/// <summary>Whole plans of a hospital, each read against a wall calendar and the published bank holidays before it was accepted.</summary>
public sealed class EprPlanTests
{
    [Fact]
    public void In_early_summer() => Match(Request("2027-06-15", "2027-03-02"), "early-summer-2027.txt");

    [Fact]
    public void At_a_weekend() => Match(Request("2026-10-03"), "weekend-2026.txt"); // Saturday

    [Fact]
    public void Across_Christmas() => Match(Request("2027-01-12"), "christmas-2026.txt");

    [Theory]
    [InlineData("2026-10-26", "clocks-october-2026.txt")] // the day after the clocks go back
    [InlineData("2027-03-30", "clocks-march-2027.txt")] // two days after they go forward, and just after Easter
    public void Across_a_clock_change(string userGoLive, string golden) => Match(Request(userGoLive), golden);

    [Fact]
    public void In_Scotland() => Match(Request("2026-11-30") with { Calendar = WorkingCalendars.Scotland }, "scotland-2026.txt"); // St Andrew's Day

    [Theory]
    [ClassData(typeof(Cultures))]
    public void In_every_culture(string culture) => Culture.Run(culture, In_early_summer);

    [Fact]
    public void On_any_day_of_the_week_no_order_is_broken_and_no_activity_ends_before_it_begins() =>
        Enumerable.Range(0, 3 * 365).Select(day => Plan(new LocalDate(2025, 6, 1).PlusDays(day)))
            .Where(plan => plan.Findings.Any(finding => finding.Code == FindingCodes.OrderBroken) || plan.Activities.Any(activity => activity.By < activity.From))
            .Select(plan => plan.ToString())
            .Should().BeEmpty();

    [Fact]
    public void A_training_check_closer_than_four_weeks_is_weaker_than_the_lesson_asks()
    {
        PlanRequest request = Request("2027-06-15") with { Overrides = [Gp.Override("training-checkpoint", Rules.DateOffset.Weeks(3))] };

        MigrationPlanner.Plan(request).Findings.Should().ContainSingle(finding => finding.Code == FindingCodes.WeakerThanFloor)
            .Which.Subject.Should().Be("training-checkpoint");
    }

    [Fact]
    public void A_technical_go_live_after_the_users_breaks_the_order()
    {
        PlanRequest request = Request("2027-06-15") with { Pins = [Gp.Pin("technical-go-live", "2027-06-16")] };

        MigrationPlanner.Plan(request).Findings.Should().ContainSingle(finding => finding.Code == FindingCodes.OrderBroken)
            .Which.ToString().Should().Be("Blocker: user-go-live on 2027-06-15 must come after technical-go-live, which is on 2027-06-16.");
    }

    [Fact]
    public void The_checks_come_before_a_run_that_begins_at_the_weekend()
    {
        // Users go live on a Tuesday, and the extract is checked on the Saturday before.
        PlanRequest request = Request("2027-06-15") with { Pins = [Gp.Pin("extract-checkpoint", "2027-06-12"), Gp.Pin("load-checkpoint", "2027-06-13")] };
        MigrationPlan plan = MigrationPlanner.Plan(request);

        plan[new Rules.MilestoneKey("pre-cutover-checks")].Date.Should().Be(Some.Day("2027-06-11"));
        plan.IsBlocked.Should().BeFalse();
    }

    private static PlanRequest Request(string userGoLive, string? today = null) => Gp.Request(userGoLive, today) with { Template = StandardTemplates.EprGoLive };

    private static MigrationPlan Plan(LocalDate userGoLive) => MigrationPlanner.Plan(Request("2027-06-15") with { RootDate = userGoLive });

    private static void Match(PlanRequest request, string golden) => Golden.Match(PlanText.Programme(MigrationPlanner.Plan(request)), golden);
}

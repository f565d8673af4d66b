using MigrationDomain.Calendars;
using MigrationDomain.Rules;
using MigrationDomain.Templates;
using MigrationDomain.Testing;

namespace MigrationDomain.Planning;

public sealed class MigrationPlannerTests
{
    private static WorkingCalendar NeverOpen { get; } = new("never open", Some.Days("2012-01-01", "2028-12-31"), new WorkingWeek([]), []);

    [Fact]
    public void A_new_bank_holiday_moves_what_counts_working_days_and_not_what_counts_weeks()
    {
        PlanRequest request = Gp.Request("2026-09-15");
        MigrationPlan plan = MigrationPlanner.Plan(request);
        MigrationPlan later = MigrationPlanner.Plan(request with
        {
            Calendar = request.Calendar.WithClosures([new(Some.Days("2026-09-11", "2026-09-11"), "one-off bank holiday")]),
        });
        Date(plan, "kick-off").Should().Be(Date(later, "kick-off"));
        Date(plan, "final-data-production").Should().Be(Some.Day("2026-09-09"));
        Date(later, "final-data-production").Should().Be(Some.Day("2026-09-08"));
        later[new MilestoneKey("final-data-production")].Derivation.ToString().Should().Be(
            "go-live is on 2026-09-15, a Tuesday. 4 working days before 2026-09-15 is 2026-09-08, a Tuesday, stepping over 2 days outside the working week and 2026-09-11 (one-off bank holiday).");
    }

    [Fact]
    public void A_month_is_clipped_to_the_end_of_a_shorter_one()
    {
        MigrationPlan plan = Gp.Plan("2028-04-06"); // Thu; final data production Fri 31 March
        Date(plan, "prescribing-workaround-start").Should().Be(Some.Day("2028-02-29"));
        Date(Gp.Plan("2027-08-31"), "old-system-support-ends").Should().Be(Some.Day("2027-11-30"));
    }

    [Fact]
    public void A_calendar_that_is_never_open_ends_in_unknown_dates()
    {
        MigrationPlan plan = MigrationPlanner.Plan(Gp.Request("2026-09-15", "2026-09-15") with { Calendar = NeverOpen });
        Date(plan, "final-data-production").Should().BeNull();
        Date(plan, "rota-horizon").Should().Be(Some.Day("2026-09-29"));
    }

    [Fact]
    public void EarliestRoot_on_a_calendar_that_is_never_open_ends() =>
        MigrationPlanner.EarliestRoot(Gp.Request("2026-09-15", "2026-09-15") with { Calendar = NeverOpen }).Date.Should().BeNull();

    [Fact]
    public void A_search_and_a_plan_have_the_same_dates_and_findings() => Check.That(PlainCases.Any, plain =>
    {
        PlanRequest request = Gp.Request(plain);
        MigrationPlan plan = MigrationPlanner.Plan(request);
        MigrationPlan dates = new RulesInForce(request with { RootDate = request.RootDate.PlusDays(30) }).Plan(request.RootDate, explains: false);
        return !PlanLawTests.Moved(plan, dates).Any() && plan.Findings.SequenceEqual(dates.Findings);
    });

    [Fact]
    public void A_plan_is_indexed_by_key()
    {
        MigrationPlan plan = Gp.Plan("2026-09-15");
        plan[new PhaseKey("cutover")].ToString().Should().Be("Cutover period: 2026-09-09 to 2026-09-15");
        plan[new WindowKey("critical-window")].ToString().Should().Be("Critical window: 2026-09-09 to 2026-09-17");
        plan[new NoticeKey("pcse")].ToString().Should().Be("Primary Care Support England: tell by 2026-08-24 of the change on 2026-09-07");
        plan[new MilestoneKey("kick-off")].ToString().Should().Be("Kick-off meeting on 2026-06-23: 12 weeks before go-live, rolled to the preceding working day");
        plan.ToString().Should().Be("gp-practice, edition nhs-england-2025, go-live on 2026-09-15: 24 milestones, 10 notices, 2 findings");
        plan.Find(new MilestoneKey("nowhere")).Should().BeNull();
        ((Func<PlannedMilestone>)(() => plan[new MilestoneKey("nowhere")])).Should().Throw<KeyNotFoundException>()
            .WithMessage("The plan has no milestone 'nowhere'; it has order-placed, kick-off, *, end-of-migration, old-system-support-ends.");
    }

    [Fact]
    public void A_window_whose_ends_pins_have_turned_has_no_days() =>
        MigrationPlanner.Plan(Gp.Request("2026-09-15") with { Pins = [Gp.Pin("final-data-production", "2026-09-21")] })[new WindowKey("cutover")].Days.Should().BeNull();

    [Fact]
    public void An_override_of_an_activity_moves_its_last_day()
    {
        MigrationPlan plan = MigrationPlanner.Plan(Gp.Request("2026-09-15") with { Overrides = [Gp.Override("gp-37", DateOffset.Weeks(5))] });
        plan.Activities.First(activity => activity.Key == new ActivityKey("gp-37")).By.Should().Be(Some.Day("2026-08-05"));
    }

    private static LocalDate? Date(MigrationPlan plan, string milestone) => plan[new MilestoneKey(milestone)].Date;
}

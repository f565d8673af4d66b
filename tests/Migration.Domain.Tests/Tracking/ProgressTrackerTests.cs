using MigrationDomain.Planning;
using MigrationDomain.Rules;

namespace MigrationDomain.Tracking;

/// <summary>A Go Live on Tuesday 2026-09-15. The order is placed; kick-off is due on 2026-06-23, the survey on 2026-06-30.</summary>
public sealed class ProgressTrackerTests
{
    private static readonly LedgerSubject KickOff = Said.Milestone("kick-off");

    private static readonly LedgerSubject Survey = Said.Milestone("technical-survey");

    /// <summary>Newest edition, order placed.</summary>
    private static readonly MigrationPlan Plan = MigrationPlanner.Plan(Gp.Request("2026-09-15") with { Done = [new("order-placed")] });

    [Theory]
    [InlineData("2026-06-15", "due on 2026-06-23")] // Mon: 5 working days reach to the next Mon
    [InlineData("2026-06-16", "due soon, on 2026-06-23")]
    [InlineData("2026-06-22", "due soon, on 2026-06-23")]
    [InlineData("2026-06-23", "due today, 2026-06-23")]
    [InlineData("2026-06-24", "overdue since 2026-06-23 (1 day)")]
    [InlineData("2026-06-30", "overdue since 2026-06-23 (7 days)")]
    public void A_milestone_becomes_due_soon_due_and_overdue(string asOf, string standing) =>
        Report(asOf)[KickOff].ToString().Should().Be($"Kick-off meeting: {standing}");

    [Fact]
    public void The_days_looked_ahead_are_an_option()
    {
        ProgressTracker.Report(Plan, Ledger.Empty, Some.Day("2026-06-22"), new() { DueSoonWorkingDays = 0 })[KickOff].Status.Should().Be(ProgressStatus.NotStarted);
        ProgressTracker.Report(Plan, Ledger.Empty, Some.Day("2026-06-15"), new() { DueSoonWorkingDays = 6 })[KickOff].Status.Should().Be(ProgressStatus.DueSoon);
        ((Func<ProgressOptions>)(() => new() { DueSoonWorkingDays = -1 })).Should().Throw<ArgumentOutOfRangeException>();
        ((Func<ProgressOptions>)(() => new() { ChaseAgainAfterWorkingDays = 0 })).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void What_is_settled_says_how_and_when()
    {
        Report("2026-06-30", Said.Done("e1", KickOff, "2026-06-24"))[KickOff].ToString().Should().Be("Kick-off meeting: done on 2026-06-24");
        Report("2026-06-30", Said.Skipped("e1", KickOff, "2026-06-24"))[KickOff].ToString().Should().Be("Kick-off meeting: skipped on 2026-06-24");
        Report("2026-06-30", Said.Overtaken("e1", KickOff, "2026-06-24"))[KickOff].Status.Should().Be(ProgressStatus.Skipped);
        Report("2026-06-30", Said.Overtaken("e1", KickOff, "2026-06-24"))[KickOff].Completion.Should().Be(Completion.Overtaken);
    }

    [Fact]
    public void What_was_recorded_after_the_day_is_not_known_on_it()
    {
        LedgerEntry late = Said.Done("e1", KickOff, on: "2026-06-22", at: "2026-06-24");
        Report("2026-06-23", late)[KickOff].Status.Should().Be(ProgressStatus.Due);
        Report("2026-06-24", late)[KickOff].ToString().Should().Be("Kick-off meeting: done on 2026-06-22");
    }

    [Fact]
    public void A_day_ends_at_midnight_in_the_zone_of_the_plan()
    {
        DoneEntry night = new(KickOff) { Id = "e1", At = Some.London.AtStartOfDay(Some.Day("2026-06-24")).ToInstant(), On = Some.Day("2026-06-23"), By = "pm-1" };
        Report("2026-06-23", night)[KickOff].Status.Should().Be(ProgressStatus.Due);
        Report("2026-06-24", night)[KickOff].Status.Should().Be(ProgressStatus.Done);
    }

    [Fact]
    public void What_must_follow_something_overdue_is_blocked()
    {
        ProgressReport report = Report("2026-06-24");
        report[Survey].ToString().Should().Be("Technical survey: due on 2026-06-30, blocked by kick-off"); // an order, and counted forwards
        report[Said.Milestone("initial-data-production")].BlockedBy.Should().Equal(new MilestoneKey("kick-off")); // an order
        report[Said.Milestone("data-check-complete")].Status.Should().Be(ProgressStatus.NotStarted); // what is blocked is not overdue
        report[KickOff].BlockedBy.Should().BeEmpty();
    }

    [Fact]
    public void What_is_overdue_itself_says_so_and_names_what_holds_it()
    {
        ProgressLine survey = Report("2026-07-01")[Survey];
        survey.Status.Should().Be(ProgressStatus.Overdue);
        survey.BlockedBy.Should().Equal(new MilestoneKey("kick-off"));
    }

    [Fact]
    public void An_activity_waits_for_what_it_may_not_precede()
    {
        ProgressReport report = Report("2026-09-16"); // Go Live has not been reported
        report[Said.Activity("gp-67")].BlockedBy.Should().Equal(new MilestoneKey("go-live"));
    }

    [Fact]
    public void Nothing_is_blocked_by_what_was_left_undone() =>
        Report("2026-06-24", Said.Skipped("e1", KickOff, "2026-06-23"))[Survey].Status.Should().Be(ProgressStatus.DueSoon);

    [Fact]
    public void A_day_agreed_instead_of_the_planned_one_is_the_day_it_is_due() =>
        Report("2026-06-24", Said.Varied("v1", KickOff, "2026-06-22", "2026-06-23", "2026-06-30"))[KickOff].ToString().Should().Be("Kick-off meeting: due soon, on 2026-06-30");

    [Fact]
    public void A_variation_of_a_day_the_plan_no_longer_has_changes_nothing() =>
        Report("2026-06-24", Said.Varied("v1", KickOff, "2026-06-01", "2026-06-16", "2026-06-30"))[KickOff].DueOn.Should().Be(Some.Day("2026-06-23"));

    [Fact]
    public void What_the_request_says_is_done_is_done()
    {
        MigrationPlan plan = MigrationPlanner.Plan(Gp.Request("2026-09-15") with { Done = [new("order-placed")], Pins = [Gp.Pin("kick-off", "2026-06-25")], NotNeeded = [new("eps")] });
        ProgressReport report = ProgressTracker.Report(plan, Ledger.Empty, Some.Day("2026-06-26"));
        report[Said.Milestone("order-placed")].ToString().Should().Be("Order placed: done");
        report[KickOff].ToString().Should().Be("Kick-off meeting: done on 2026-06-25");
        report[Said.Notice("eps")].Status.Should().Be(ProgressStatus.Done);
        ProgressTracker.Report(plan, Ledger.Empty, Some.Day("2026-06-25"))[KickOff].Status.Should().Be(ProgressStatus.Due);
    }

    [Theory]
    [InlineData("2026-06-24", 1)] // a working day later than planned
    [InlineData("2026-06-29", 4)]
    [InlineData("2026-06-22", -1)]
    [InlineData("2026-06-23", 0)]
    public void Slip_is_counted_in_working_days(string doneOn, int slip) =>
        Report("2026-07-10", Said.Done("e1", KickOff, doneOn))[KickOff].SlipWorkingDays.Should().Be(slip);

    [Fact]
    public void What_is_overdue_slips_with_every_working_day()
    {
        Report("2026-06-26")[KickOff].SlipWorkingDays.Should().Be(3);
        Report("2026-06-29")[KickOff].SlipWorkingDays.Should().Be(4); // over a weekend
        Report("2026-06-22")[KickOff].SlipWorkingDays.Should().Be(0);
        Report("2026-06-29", Said.Skipped("e1", KickOff, "2026-06-24"))[KickOff].SlipWorkingDays.Should().BeNull();
    }

    [Fact]
    public void Slip_is_measured_against_the_baseline()
    {
        ProgressOptions options = new() { Baseline = Gp.Plan("2026-09-15") };
        ProgressReport report = ProgressTracker.Report(Gp.Plan("2026-09-22"), Ledger.Empty, Some.Day("2026-06-01"), options);
        report[Said.Milestone("go-live")].SlipWorkingDays.Should().Be(5);
        report[Said.Milestone("go-live")].BaselineOn.Should().Be(Some.Day("2026-09-15"));
        report[Said.Notice("eps")].SlipWorkingDays.Should().Be(5);
        options.ToString().Should().Be("5 working days ahead, slip against gp-practice, edition nhs-england-2025, go-live on 2026-09-15");
    }

    [Fact]
    public void A_report_is_of_a_day_people_live_in() =>
        ((Func<ProgressReport>)(() => ProgressTracker.Report(Gp.Plan("2026-09-15"), Ledger.Empty, LocalDate.MaxIsoValue))).Should().Throw<ArgumentOutOfRangeException>()
            .WithMessage("The day 9999-12-31 is out of range; use a day of the years 1900 to 2199.*");

    [Fact]
    public void An_unknown_part_is_refused() =>
        ((Func<ProgressLine>)(() => Report("2026-06-24")[Said.Milestone("golive")])).Should().Throw<KeyNotFoundException>().WithMessage("The plan has no milestone 'golive' to report on.");

    [Fact]
    public void Past_the_end_of_the_calendar_nothing_is_soon()
    {
        MigrationPlan plan = Gp.Plan("2028-12-19");
        ProgressTracker.Report(plan, Ledger.Empty, Some.Day("2028-12-28")).SoonThrough.Should().Be(Some.Day("2028-12-31"));
        ProgressTracker.Report(plan, Ledger.Empty, Some.Day("2029-01-03"))[Said.Milestone("go-live")].SlipWorkingDays.Should().BeNull();
    }

    private static ProgressReport Report(string asOf, params LedgerEntry[] entries) =>
        ProgressTracker.Report(Plan, new Ledger(entries), Some.Day(asOf));
}

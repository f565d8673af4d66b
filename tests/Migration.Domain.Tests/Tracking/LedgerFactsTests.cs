using MigrationDomain.Planning;
using MigrationDomain.Rules;

namespace MigrationDomain.Tracking;

/// <summary>Plan and ledger agree: what a request is told.</summary>
public sealed class LedgerFactsTests
{
    private static readonly PlanRequest Request = Gp.Request("2026-09-15", "2026-08-20");

    [Fact]
    public void A_notice_sent_is_served() =>
        Plan(Said.Sent("e1", "eps", "2026-07-31"), Said.Acknowledged("e2", "eps", "2026-08-04"))[new Templates.NoticeKey("eps")].ToString().Should().Be(
            "Electronic Prescription Service: tell by 2026-08-03 of the change on 2026-09-07 (sent on 2026-07-31, acknowledged)");

    [Fact]
    public void A_notice_skipped_is_not_late()
    {
        Late(Ledger.Empty.ApplyTo(Request)).Should().Contain("eps");
        Late(new Ledger([Said.Skipped("e1", Said.Notice("eps"), "2026-07-30")]).ApplyTo(Request)).Should().NotContain("eps");
        Plan(Said.Skipped("e1", Said.Notice("eps"), "2026-07-30"))[new Templates.NoticeKey("eps")].Status.Should().Be(NoticeStatus.NotJudged);
    }

    [Theory]
    [InlineData("done")]
    [InlineData("skipped")]
    public void A_milestone_settled_is_not_late_and_keeps_its_rule(string kind)
    {
        LedgerSubject kickOff = Said.Milestone("kick-off");
        MigrationPlan plan = Plan(kind == "done" ? Said.Done("e1", kickOff, "2026-06-25") : Said.Skipped("e1", kickOff, "2026-06-25"));
        plan.Findings.Where(finding => finding.Code == FindingCodes.MilestoneLate).Select(finding => finding.Subject).Should().NotContain("kick-off").And.Contain("order-placed");
        plan[new MilestoneKey("kick-off")].Date.Should().Be(Some.Day("2026-06-23"));
    }

    [Fact]
    public void What_counts_from_an_actual_date_follows_it()
    {
        MigrationPlan plan = Plan(Said.Happened("e1", Said.Milestone("kick-off"), "2026-06-25"));
        plan[new MilestoneKey("kick-off")].ToString().Should().Be("Kick-off meeting on 2026-06-25: pinned");
        plan[new MilestoneKey("technical-survey")].Date.Should().Be(Some.Day("2026-07-02")); // 5 working days after
    }

    [Fact]
    public void The_actual_date_of_the_root_is_the_root_date() => new Ledger([Said.Happened("e1", Said.Milestone("go-live"), "2026-09-16")])
        .ApplyTo(Request with { Pins = [Gp.Pin("go-live", "2026-09-15")] }).RootDate.Should().Be(Some.Day("2026-09-16"));

    [Fact]
    public void What_the_request_says_itself_stays_where_the_ledger_is_silent()
    {
        PlanRequest request = new Ledger([Said.Sent("e1", "eps", "2026-07-31"), Said.Happened("e2", Said.Milestone("kick-off"), "2026-06-25", at: "2026-08-01")]).ApplyTo(Request with
        {
            Served = [new(new("eps"), Some.Day("2026-08-03")), new(new("pcse"), Some.Day("2026-08-03"))],
            Pins = [Gp.Pin("kick-off", "2026-06-24"), Gp.Pin("order-placed", "2026-05-26")],
        });
        request.Served.Should().Equal(new ServedNotice(new("eps"), Some.Day("2026-07-31")), new ServedNotice(new("pcse"), Some.Day("2026-08-03")));
        request.Pins.Should().Equal(Gp.Pin("kick-off", "2026-06-25"), Gp.Pin("order-placed", "2026-05-26"));
    }

    [Fact]
    public void A_subject_the_template_does_not_have_is_refused_by_the_planner() =>
        ((Func<MigrationPlan>)(() => Plan(Said.Skipped("e1", Said.Notice("esp"), "2026-07-30")))).Should().Throw<UnsoundInputException>()
            .WithMessage("There is no notice 'esp' to be left out; notices are *.");

    private static MigrationPlan Plan(params LedgerEntry[] entries) => MigrationPlanner.Plan(new Ledger(entries).ApplyTo(Request));

    private static IEnumerable<string> Late(PlanRequest request) =>
        MigrationPlanner.Plan(request).Findings.Where(finding => finding.Code == FindingCodes.NoticeLate).Select(finding => finding.Subject);
}

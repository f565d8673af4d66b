using MigrationDomain.Planning;
using MigrationDomain.Templates;
using MigrationDomain.Testing;

namespace MigrationDomain.Tracking;

public sealed class ProgressSummaryTests
{
    private static readonly Ledger Known = new(
    [
        Said.Rebaselined("b1", "v1", "2026-05-11"),
        Said.Happened("e1", Said.Milestone("order-placed"), "2026-05-27"),
        Said.Done("e2", Said.Milestone("kick-off"), "2026-06-23"),
        Said.Done("e3", Said.Milestone("technical-survey"), "2026-07-02"),
        Said.Happened("e4", Said.Milestone("initial-data-production"), "2026-07-30"),
        Said.Sent("n1", "data-extract-request", "2026-06-22"),
        Said.Acknowledged("n2", "data-extract-request", "2026-06-24"),
        Said.Sent("n3", "eps", "2026-07-31"),
        Said.Chased("n4", "eps", "2026-08-11"),
        Said.Sent("n5", "patients", "2026-07-27"),
        Said.Skipped("n6", Said.Notice("screening"), "2026-07-27"),
        Said.Skipped("a1", Said.Activity("gp-12"), "2026-06-01"),
        .. Gp.Plan("2026-09-15").Activities.Where(activity => activity.By < Some.Day("2026-08-11") && activity.Key != new ActivityKey("gp-12"))
            .Select(activity => Said.Done($"done-{activity.Key}", LedgerSubject.Of(activity.Key), Invariant($"{activity.By:R}"))),
        Said.Counted("c1", "inboxes", "2026-08-17", 41),
    ]);

    [Theory]
    [InlineData(Audience.Planner, "On 2026-08-20: 15 overdue, 1 due today, 4 due by 2026-08-27, 4 blocked; 2 confirmations are outstanding, 2 parties are to be chased. Go Live is planned for 2026-09-15.")]
    [InlineData(Audience.Practice, "On 2026-08-20: 15 overdue, 5 due by 2026-08-27. Go Live is planned for 2026-09-15.")]
    [InlineData(Audience.Public, "Go Live is planned for 2026-09-15; some preparations are behind.")]
    public void Each_audience_is_told_what_concerns_it(Audience audience, string summary) => Report("2026-08-20").Summary(audience).Should().Be(summary);

    [Fact]
    public void A_report_reads_as_the_summary_for_the_planner() => Report("2026-08-20").ToString().Should().Be(Report("2026-08-20").Summary(Audience.Planner));

    [Fact]
    public void Queues_are_spoken_of_when_their_day_is_near() =>
        Report("2026-09-08").Summary(Audience.Practice).Should().Contain(" 4 queues are still to be counted empty on 2026-09-09.");

    [Theory]
    [InlineData("2026-09-16", "Go Live was planned for 2026-09-15 and has not been reported; some preparations are behind.")]
    public void Go_Live_unreported_is_said(string asOf, string summary) => Report(asOf).Summary(Audience.Public).Should().Be(summary);

    [Fact]
    public void Go_Live_that_has_happened_is_told_with_its_day() =>
        Report("2026-09-17", Said.Happened("g", Said.Milestone("go-live"), "2026-09-16")).Summary(Audience.Public)
            .Should().Be("Go Live was on 2026-09-16, 1 working day later than the baseline; some preparations are behind.");

    [Fact]
    public void Go_Live_given_up_is_said() =>
        Report("2026-09-17", Said.Skipped("g", Said.Milestone("go-live"), "2026-09-16")).Summary(Audience.Public)
            .Should().Be("Go Live will not take place; some preparations are behind.");

    [Fact]
    public void A_whole_report() => Golden.Match(ReportText.Of(Report("2026-08-20")), "progress-august-2026.txt");

    private static ProgressReport Report(string asOf, params LedgerEntry[] entries)
    {
        Ledger ledger = new([.. Known.Entries, .. entries]);
        PlanRequest request = Gp.Request("2026-09-15", asOf);
        return ProgressTracker.Report(MigrationPlanner.Plan(ledger.ApplyTo(request)), ledger, Some.Day(asOf), new() { Baseline = MigrationPlanner.Plan(request) });
    }
}

using MigrationDomain.Planning;

namespace MigrationDomain.Tracking;

/// <summary>Final data production is on Wednesday 2026-09-09: nothing may be left in a queue at the end of that day.</summary>
public sealed class QueueProgressTests
{
    [Theory]
    [InlineData("2026-09-01", null, ProgressStatus.NotStarted, "Inboxes: not counted, to be empty on 2026-09-09")]
    [InlineData("2026-09-08", "2026-09-08 7", ProgressStatus.DueSoon, "Inboxes: 7 left on 2026-09-08, to be empty on 2026-09-09")]
    [InlineData("2026-09-08", "2026-09-08 0", ProgressStatus.DueSoon, "Inboxes: 0 left on 2026-09-08, to be empty on 2026-09-09")] // it fills again
    [InlineData("2026-09-09", "2026-09-08 0", ProgressStatus.Due, "Inboxes: 0 left on 2026-09-08, to be empty on 2026-09-09")]
    [InlineData("2026-09-09", "2026-09-09 0", ProgressStatus.Done, "Inboxes: 0 left on 2026-09-09, to be empty on 2026-09-09")]
    [InlineData("2026-09-10", "2026-09-09 2", ProgressStatus.Overdue, "Inboxes: 2 left on 2026-09-09, to be empty on 2026-09-09")]
    [InlineData("2026-09-10", "2026-09-09 0, 2026-09-10 5", ProgressStatus.Done, "Inboxes: 5 left on 2026-09-10, to be empty on 2026-09-09")]
    public void A_queue_is_empty_on_the_day_itself(string asOf, string? counts, ProgressStatus status, string line)
    {
        QueueProgress inboxes = Report(asOf, counts?.Split(", ") ?? []).Queues[0];
        inboxes.ToString().Should().Be(line);
        inboxes.Status.Should().Be(status);
    }

    [Fact]
    public void The_last_of_several_counts_of_a_day_holds() => Report("2026-09-09", "2026-09-09 3", "2026-09-09 0").Queues[0].Status.Should().Be(ProgressStatus.Done);

    [Fact]
    public void The_queues_of_a_practice_are_four() => Report("2026-09-01").Queues.Select(queue => queue.Queue.ToString()).Should().Equal(
        "Inboxes empty when gp-51 is due", "Workflows empty when gp-51 is due", "Pathology results empty when gp-51 is due", "Registrations empty when gp-51 is due");

    [Fact]
    public void A_plan_without_the_activity_has_no_queues() =>
        ProgressTracker.Report(MigrationPlanner.Plan(new PlanRequest { Template = Some.Template, RootDate = Some.AfterEaster, Calendar = Some.Calendar }), Ledger.Empty, Some.AfterEaster)
            .Queues.Should().BeEmpty();

    private static ProgressReport Report(string asOf, params string[] counts) => ProgressTracker.Report(
        Gp.Plan("2026-09-15"),
        new Ledger(counts.Select((count, number) => Said.Counted($"c{number}", "inboxes", count.Split(' ')[0], int.Parse(count.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture)))),
        Some.Day(asOf));
}

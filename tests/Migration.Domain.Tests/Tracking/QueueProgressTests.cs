using MigrationDomain.Planning;

namespace MigrationDomain.Tracking;

/// <summary>Final data production is on Wednesday 2026-09-09: nothing may be left in a queue at the end of that day.</summary>
public sealed class QueueProgressTests
{
    [Theory]
    [InlineData("2026-09-01", null, ProgressStatus.NotStarted, "inboxes: not counted, to be empty on 2026-09-09")]
    [InlineData("2026-09-08", "2026-09-08 7", ProgressStatus.DueSoon, "inboxes: 7 left on 2026-09-08, to be empty on 2026-09-09")]
    [InlineData("2026-09-08", "2026-09-08 0", ProgressStatus.DueSoon, "inboxes: 0 left on 2026-09-08, to be empty on 2026-09-09")] // it fills again
    [InlineData("2026-09-09", "2026-09-08 0", ProgressStatus.Due, "inboxes: 0 left on 2026-09-08, to be empty on 2026-09-09")]
    [InlineData("2026-09-09", "2026-09-09 0", ProgressStatus.Done, "inboxes: 0 left on 2026-09-09, to be empty on 2026-09-09")]
    [InlineData("2026-09-10", "2026-09-09 2", ProgressStatus.Overdue, "inboxes: 2 left on 2026-09-09, to be empty on 2026-09-09")]
    [InlineData("2026-09-10", "2026-09-09 0, 2026-09-10 5", ProgressStatus.Done, "inboxes: 5 left on 2026-09-10, to be empty on 2026-09-09")]
    public void A_queue_is_empty_on_the_day_itself(string asOf, string? counts, ProgressStatus status, string line)
    {
        QueueProgress inboxes = Report(asOf, counts?.Split(", ") ?? []).Queues[0];
        inboxes.ToString().Should().Be(line);
        inboxes.Status.Should().Be(status);
    }

    [Fact]
    public void The_last_of_several_counts_of_a_day_holds() => Report("2026-09-09", "2026-09-09 3", "2026-09-09 0").Queues[0].Status.Should().Be(ProgressStatus.Done);

    [Fact]
    public void The_queues_of_a_practice_are_those_its_gates_count() => Report("2026-09-01").Queues.Select(queue => queue.ToString()).Should().Equal(
        "inboxes: not counted, to be empty on 2026-09-09",
        "workflows: not counted, to be empty on 2026-09-09",
        "pathology: not counted, to be empty on 2026-09-09",
        "registrations: not counted, to be empty on 2026-09-09",
        "cutover-tasks: not counted, to be empty on 2026-09-15");

    [Fact]
    public void The_summary_tells_the_queues_of_each_day_that_is_near() => Report("2026-09-09", "2026-09-09 0").Summary(Audience.Practice).Should().Contain(
        " 3 queues are still to be counted empty on 2026-09-09. 1 queue is still to be counted empty on 2026-09-15.");

    [Fact]
    public void A_plan_whose_gates_count_nothing_has_no_queues() =>
        ProgressTracker.Report(MigrationPlanner.Plan(new PlanRequest { Template = Some.Template, RootDate = Some.AfterEaster, Calendar = Some.Calendar }), Ledger.Empty, Some.AfterEaster)
            .Queues.Should().BeEmpty();

    private static ProgressReport Report(string asOf, params string[] counts) => ProgressTracker.Report(
        Gp.Plan("2026-09-15"),
        new Ledger(counts.Select((count, number) => Said.Counted($"c{number}", "inboxes", count.Split(' ')[0], int.Parse(count.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture)))),
        Some.Day(asOf));
}

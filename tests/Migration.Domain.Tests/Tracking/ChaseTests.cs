using MigrationDomain.Planning;
using MigrationDomain.Templates;

namespace MigrationDomain.Tracking;

/// <summary>Pathology: tell by 2026-08-24 of the change on 2026-09-07; confirmed by 2026-08-28; back on 2026-09-15.</summary>
public sealed class ChaseTests
{
    private static readonly SentEntry Sent = Said.Sent("e1", "pathology", "2026-08-20");

    private static readonly AcknowledgedEntry Acknowledged = Said.Acknowledged("e2", "pathology", "2026-08-25");

    [Fact]
    public void The_dates_of_the_notice_are_those_the_tests_speak_of()
    {
        PlannedNotice notice = Gp.Plan("2026-09-15")[new NoticeKey("pathology")];
        (notice.SendBy, notice.AcknowledgeBy, notice.ChaseOn, notice.ChangeOn, notice.BackOn).Should().Be(
            (Some.Day("2026-08-24"), Some.Day("2026-08-28"), Some.Day("2026-09-01"), Some.Day("2026-09-07"), Some.Day("2026-09-15")));
        notice.Reminders.Should().Equal(Some.Day("2026-08-28"), Some.Day("2026-09-07"));
    }

    [Theory]
    [InlineData("2026-08-19", "Tell Pathology laboratories: due soon, on 2026-08-24")]
    [InlineData("2026-08-20", "Confirmation from Pathology laboratories: due on 2026-08-28")]
    [InlineData("2026-08-24", "Confirmation from Pathology laboratories: due soon, on 2026-08-28")]
    [InlineData("2026-09-01", "Confirmation from Pathology laboratories: overdue since 2026-08-28 (4 days)")]
    public void A_notice_is_told_and_then_confirmed(string asOf, string line) => Report(asOf, Sent)[Said.Notice("pathology")].ToString().Should().Be(line);

    [Fact]
    public void A_notice_confirmed_has_nothing_left_to_do()
    {
        ProgressLine line = Report("2026-08-25", Sent, Acknowledged)[Said.Notice("pathology")];
        line.ToString().Should().Be("Confirmation from Pathology laboratories: acknowledged on 2026-08-25");
        (line.Status, line.SlipWorkingDays).Should().Be((ProgressStatus.Done, -2)); // sent on Thursday instead of Monday
    }

    [Fact]
    public void Those_who_have_not_confirmed_are_those_told_and_silent()
    {
        NotAcknowledged().Should().BeEmpty();
        NotAcknowledged(Sent).Should().Equal("pathology");
        NotAcknowledged(Sent, Acknowledged).Should().BeEmpty();
        NotAcknowledged(Sent, Said.Overtaken("e3", Said.Notice("pathology"), "2026-08-24")).Should().BeEmpty();

        static IEnumerable<string> NotAcknowledged(params LedgerEntry[] entries) => Report("2026-08-26", entries).NotAcknowledged.Select(notice => notice.Key.Value);
    }

    [Theory]
    [InlineData("2026-08-27", null)] // there is still time to answer
    [InlineData("2026-08-28", "Pathology laboratories: remind since 2026-08-28 of the change on 2026-09-07")]
    [InlineData("2026-09-01", "Pathology laboratories: has not confirmed, chase since 2026-09-01")]
    public void A_party_that_does_not_confirm_is_chased(string asOf, string? chase) => Chase(asOf, Sent).Should().Be(chase);

    [Theory]
    [InlineData("2026-09-01", null)] // done for today
    [InlineData("2026-09-04", null)]
    [InlineData("2026-09-07", "Pathology laboratories: remind of the change today, 2026-09-07")]
    [InlineData("2026-09-08", "Pathology laboratories: has not confirmed, chase since 2026-09-01")] // 5 working days after the last time
    public void A_party_that_was_chased_is_left_in_peace_for_a_week(string asOf, string? chase) =>
        Chase(asOf, Sent, Said.Chased("e2", "pathology", "2026-09-01")).Should().Be(chase);

    [Theory]
    [InlineData("2026-08-27", null)]
    [InlineData("2026-08-28", "Pathology laboratories: remind since 2026-08-28 of the change on 2026-09-07")]
    [InlineData("2026-09-04", "Pathology laboratories: remind since 2026-08-28 of the change on 2026-09-07")] // missed, and still to be made
    [InlineData("2026-09-07", "Pathology laboratories: remind of the change today, 2026-09-07")]
    [InlineData("2026-09-08", null)]
    [InlineData("2026-09-15", "Pathology laboratories: ask whether the link is on again since 2026-09-15")]
    public void A_party_is_reminded_a_week_before_on_the_day_and_when_it_is_on_again(string asOf, string? chase) => Chase(asOf, Sent, Acknowledged).Should().Be(chase);

    [Fact]
    public void A_reminder_made_is_not_made_again()
    {
        ChasedEntry reminded = Said.Chased("e3", "pathology", "2026-08-28");
        Chase("2026-08-28", Sent, Acknowledged, reminded).Should().BeNull();
        Chase("2026-09-16", Sent, Acknowledged, Said.Chased("e3", "pathology", "2026-09-15")).Should().BeNull();
    }

    [Fact]
    public void Nobody_is_chased_who_was_not_told_or_for_whom_it_is_over()
    {
        Chase("2026-09-07").Should().BeNull();
        Chase("2026-09-07", Sent, Said.Done("e2", Said.Notice("pathology"), "2026-09-07")).Should().BeNull();
    }

    private static string? Chase(string asOf, params LedgerEntry[] entries) => Report(asOf, entries).ToChase.SingleOrDefault()?.ToString();

    private static ProgressReport Report(string asOf, params LedgerEntry[] entries) =>
        ProgressTracker.Report(Gp.Plan("2026-09-15"), new Ledger(entries), Some.Day(asOf));
}

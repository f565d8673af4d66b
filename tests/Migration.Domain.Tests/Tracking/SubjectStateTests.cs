using MigrationDomain.Templates;

namespace MigrationDomain.Tracking;

public sealed class SubjectStateTests
{
    private static readonly LedgerSubject KickOff = Said.Milestone("kick-off");

    [Theory]
    [InlineData("sent 2026-07-31", "2026-07-31", null)]
    [InlineData("sent 2026-08-03, sent 2026-07-31", "2026-07-31", null)] // repeating a letter makes nothing late
    [InlineData("sent 2026-07-31, acknowledged 2026-08-04, acknowledged 2026-08-03", "2026-07-31", "2026-08-03")]
    [InlineData("acknowledged 2026-08-04", "2026-08-04", "2026-08-04")] // received, so it was sent
    [InlineData("acknowledged 2026-07-30, sent 2026-07-31", "2026-07-31", null)] // confirms nothing that was sent
    public void A_notice_counts_from_the_first_day_it_was_sent(string entries, string sent, string? acknowledged)
    {
        SubjectState state = State(Said.Notice("eps"), [.. entries.Split(", ").Select((entry, number) => Of(number, entry))]);
        state.SentOn.Should().Be(Some.Day(sent));
        state.AcknowledgedOn.Should().Be(acknowledged is null ? null : Some.Day(acknowledged));
        state.Completion.Should().Be(Completion.Open);

        static LedgerEntry Of(int number, string entry) => entry.Split(' ') is ["sent", var on]
            ? Said.Sent($"e{number}", "eps", on, at: "2026-08-10")
            : Said.Acknowledged($"e{number}", "eps", entry.Split(' ')[1], at: "2026-08-10");
    }

    [Fact]
    public void The_actual_day_wins_over_the_day_of_the_entry_that_ended_it()
    {
        SubjectState state = State(KickOff, Said.Done("e1", KickOff, "2026-06-24"), Said.Happened("e2", KickOff, "2026-06-22", at: "2026-06-25"));
        (state.SettledOn, state.ActualOn, state.Completion).Should().Be((Some.Day("2026-06-22"), Some.Day("2026-06-22"), Completion.Done));
        State(KickOff, Said.Done("e1", KickOff, "2026-06-24")).SettledOn.Should().Be(Some.Day("2026-06-24"));
    }

    [Theory]
    [InlineData("milestone 'kick-off': open")]
    [InlineData("milestone 'kick-off': done on 2026-06-23", "done")]
    [InlineData("milestone 'kick-off': skipped on 2026-06-23", "skipped")]
    [InlineData("milestone 'kick-off': overtaken on 2026-06-23", "overtaken")]
    [InlineData("milestone 'kick-off': open, agreed for 2026-07-07", "varied")]
    public void It_reads_as_a_phrase(string phrase, params string[] entries) =>
        State(KickOff, [.. entries.Select(entry => Of(entry, KickOff))]).ToString().Should().Be(phrase);

    [Fact]
    public void A_notice_reads_as_a_phrase() =>
        State(Said.Notice("eps"), Said.Sent("e1", "eps", "2026-07-31"), Said.Acknowledged("e2", "eps", "2026-08-04"), Said.Chased("e3", "eps", "2026-09-01"))
            .ToString().Should().Be("notice 'eps': open, sent on 2026-07-31, acknowledged on 2026-08-04");

    [Fact]
    public void A_signature_holds_from_its_day_through_the_last_valid_one()
    {
        SignedEntry signed = new(KickOff) { Id = "s", At = Said.Noon("2026-08-14"), On = Some.Day("2026-08-14"), By = "gp-1", Capacity = new("lead-gp"), Outcome = SignOffOutcome.Approved, ValidUntil = Some.Day("2026-08-20") };
        string[] days = ["2026-08-13", "2026-08-14", "2026-08-20", "2026-08-21"];
        days.Select(day => signed.HoldsOn(Some.Day(day))).Should().Equal(false, true, true, false);
        State(KickOff, signed, Said.Signed("t", KickOff, "2026-08-15"), Said.Revoked("r", "t", "2026-08-16")).Signatures.Should().Equal(signed);
    }

    [Fact]
    public void The_last_count_up_to_a_day_holds()
    {
        SubjectState inboxes = State(
            LedgerSubject.Of(new QueueKey("inboxes")), Said.Counted("c1", "inboxes", "2026-09-01", 40), Said.Counted("c2", "inboxes", "2026-09-08", 7), Said.Counted("c3", "inboxes", "2026-09-10", 0));
        inboxes.CountOn(Some.Day("2026-08-31")).Should().BeNull();
        inboxes.CountOn(Some.Day("2026-09-09"))!.Outstanding.Should().Be(7);
        inboxes.CountOn(Some.Day("2026-09-10"))!.Outstanding.Should().Be(0);
    }

    private static SubjectState State(LedgerSubject subject, params LedgerEntry[] entries) => new Ledger(entries).StateOf(subject);

    private static LedgerEntry Of(string kind, LedgerSubject subject) => kind switch
    {
        "done" => Said.Done("e1", subject, "2026-06-23"),
        "skipped" => Said.Skipped("e1", subject, "2026-06-23"),
        "overtaken" => Said.Overtaken("e1", subject, "2026-06-23"),
        _ => Said.Varied("e1", subject, "2026-06-01", "2026-06-23", "2026-07-07"),
    };
}

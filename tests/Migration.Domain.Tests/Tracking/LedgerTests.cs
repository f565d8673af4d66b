using MigrationDomain.Rules;
using MigrationDomain.Templates;

namespace MigrationDomain.Tracking;

public sealed class LedgerTests
{
    private static readonly LedgerSubject KickOff = Said.Milestone("kick-off");

    [Fact]
    public void Append_gives_a_new_ledger_and_keeps_the_old_one()
    {
        Ledger one = Ledger.Empty.Append(Said.Sent("e1", "eps", "2026-07-31"));
        Ledger two = one.Append(Said.Acknowledged("e2", "eps", "2026-08-04"));
        one.Entries.Should().ContainSingle();
        two.Entries.Select(entry => entry.ToString()).Should().Equal(
            "notice 'eps' sent on 2026-07-31 (entry 'e1')", "notice 'eps' acknowledged on 2026-08-04 (entry 'e2')");
        two.ToString().Should().Be("2 entries, 2026-07-31T12:00:00Z to 2026-08-04T12:00:00Z");
        one.ToString().Should().Be("1 entry, of 2026-07-31T12:00:00Z");
        Ledger.Empty.ToString().Should().Be("No entry");
    }

    [Fact]
    public void Entries_are_in_the_order_of_recording_whatever_order_they_are_given_in() =>
        new Ledger([Said.Done("b", KickOff, "2026-06-23"), Said.Sent("c", "eps", "2026-06-22"), Said.Sent("a", "pcse", "2026-06-23")])
            .Entries.Select(entry => entry.Id).Should().Equal("c", "a", "b");

    [Fact]
    public void Append_refuses_an_entry_recorded_before_the_last_one() =>
        ((Func<Ledger>)(() => new Ledger([Said.Sent("e1", "eps", "2026-07-31")]).Append(Said.Sent("e2", "pcse", "2026-07-30"))))
            .Should().Throw<UnsoundInputException>().WithMessage(
                "Entry 'e2' is recorded at 2026-07-30T12:00:00Z, before the last entry, at 2026-07-31T12:00:00Z; give the moment of recording, and the day it is about as On.");

    [Fact]
    public void A_null_entry_is_refused() =>
        ((Func<Ledger>)(() => new Ledger([null!]))).Should().Throw<ArgumentException>().WithMessage("An entry of the ledger is null; leave it out.*");

    [Fact]
    public void Every_fault_is_told_at_once() => Faults(
        Said.Done("e1", KickOff, "2026-06-23"),
        Said.Done("e1", KickOff, "2026-06-24"),
        Said.Skipped("e2", KickOff, "2026-06-25", reason: " "),
        Said.Chased("e3", "eps", "2026-07-31"),
        Said.Revoked("e4", "e9", "2026-08-01")).Should().Equal(
            "Entry 'e2' (milestone 'kick-off' skipped) has no reason; give one.",
            "Entry 'e1' is in the ledger more than once; give every entry its own id.",
            "Entry 'e2' ends milestone 'kick-off', which entry 'e1' has ended already; revoke that one first.",
            "Entry 'e3' chases notice 'eps' on 2026-07-31, but it was not sent by then; record first that it was sent.",
            "Entry 'e4' revokes entry 'e9', which is not in the ledger.");

    [Fact]
    public void An_entry_says_who_which_and_when() => Faults(
        new SentEntry(new("eps")) { Id = "", At = Said.Noon("2026-07-31"), On = Some.Day("2026-07-31"), By = "pm-1" },
        new SentEntry(new("eps")) { Id = "e2", At = Said.Noon("2026-07-31"), On = Some.Day("2026-07-31"), By = " " },
        Said.Sent("e3", "eps", on: "2026-08-03", at: "2026-08-01")).Should().Equal(
            "An entry about notice 'eps' has no id; give it one that no other entry has.",
            "notice 'eps' sent on 2026-07-31 (entry 'e2'): it does not say who recorded it; give an id of your own.",
            "notice 'eps' sent on 2026-08-03 (entry 'e3'): it was recorded before that day, at 2026-08-01T12:00:00Z; record what happened when it has happened.");

    [Fact]
    public void An_entry_may_be_about_the_day_after_its_instant_in_UTC() => // Auckland is ahead of UTC
        Faults(Said.Sent("e1", "eps", on: "2026-08-02", at: "2026-08-01")).Should().BeEmpty();

    [Theory]
    [InlineData(SignOffOutcome.GoWithConditions, "", "Entry 's' says go with conditions for gate 'gate-30', but a condition is missing; give each in words.")]
    [InlineData(SignOffOutcome.GoWithConditions, " ", "Entry 's' says go with conditions for gate 'gate-30', but a condition is missing; give each in words.")]
    [InlineData(SignOffOutcome.Go, "when trained", "Entry 's' has 1 conditions for gate 'gate-30', but its outcome has none; sign go with conditions.")]
    [InlineData(SignOffOutcome.Approved, "", "Entry 's' signs gate 'gate-30' with the wrong kind of outcome; a gate is go, go with conditions or no-go, anything else is approved or rejected.")]
    public void A_signature_has_an_outcome_that_fits(SignOffOutcome outcome, string condition, string fault) =>
        Faults(Said.Signed("s", LedgerSubject.Of(new GateKey("gate-30")), "2026-08-14", outcome, condition.Length == 0 ? [] : [condition])).Should().Equal(fault);

    [Fact]
    public void A_signature_is_not_valid_until_a_day_before_it() => Faults(
        new SignedEntry(KickOff) { Id = "s", At = Said.Noon("2026-08-14"), On = Some.Day("2026-08-14"), By = "gp-1", Capacity = new("lead-gp"), Outcome = SignOffOutcome.Approved, ValidUntil = Some.Day("2026-08-13") })
        .Should().Equal("Entry 's' is valid until 2026-08-13, before milestone 'kick-off' was signed on 2026-08-14; give a later day.");

    [Fact]
    public void A_count_is_not_negative() =>
        Faults(Said.Counted("c", "inboxes", "2026-09-10", -1)).Should().Equal("Entry 'c' counts -1 items in queue 'inboxes'; give 0 or more.");

    [Fact]
    public void A_gate_cannot_be_done() =>
        ((Func<LedgerEntry>)(() => Said.Done("e1", LedgerSubject.Of(new GateKey("gate-90")), "2026-06-23"))).Should().Throw<ArgumentException>()
            .WithMessage("An entry cannot say 'done' of gate 'gate-90'; it can of these kinds of subject: Milestone, Notice, Activity.*").WithParameterName("subject");

    [Fact]
    public void Nothing_ends_twice() => Faults(Said.Done("e1", KickOff, "2026-06-23"), Said.Overtaken("e2", KickOff, "2026-06-24")).Should().Equal(
        "Entry 'e2' ends milestone 'kick-off', which entry 'e1' has ended already; revoke that one first.");

    [Fact]
    public void What_was_done_may_have_an_actual_date_as_well() =>
        Faults(Said.Done("e1", KickOff, "2026-06-23"), Said.Happened("e2", KickOff, "2026-06-22", at: "2026-06-24")).Should().BeEmpty();

    [Fact]
    public void There_is_one_actual_date() => Faults(Said.Happened("e1", KickOff, "2026-06-23"), Said.Happened("e2", KickOff, "2026-06-24")).Should().Equal(
        "Entry 'e2' ends milestone 'kick-off', which entry 'e1' has ended already; revoke that one first.");

    [Fact]
    public void What_was_revoked_may_be_recorded_again() => Faults(
        Said.Done("e1", KickOff, "2026-06-23"), Said.Revoked("e2", "e1", "2026-06-24"), Said.Skipped("e3", KickOff, "2026-06-24")).Should().BeEmpty();

    [Fact]
    public void Nothing_follows_what_was_left_undone() => Faults(Said.Skipped("e1", Said.Notice("eps"), "2026-07-30"), Said.Sent("e2", "eps", "2026-07-31")).Should().Equal(
        "Entry 'e2' comes after entry 'e1', with which notice 'eps' ended; revoke that one first.");

    [Fact]
    public void A_day_is_not_varied_when_it_has_passed() => Faults(
        Said.Done("e1", KickOff, "2026-06-23"), Said.Varied("e2", KickOff, "2026-06-24", "2026-06-23", "2026-06-30"),
        Said.Signed("e3", KickOff, "2026-06-25")).Should().Equal(
            "Entry 'e2' comes after entry 'e1', with which milestone 'kick-off' ended; revoke that one first.");

    [Fact]
    public void A_variation_begins_where_the_last_one_ended() => Faults(
        Said.Varied("v1", KickOff, "2026-06-01", "2026-06-23", "2026-06-30"), Said.Varied("v2", KickOff, "2026-06-08", "2026-06-23", "2026-07-07")).Should().Equal(
            "Entry 'v2' varies milestone 'kick-off' from 2026-06-23, but entry 'v1' had agreed 2026-06-30; begin from that day.");

    [Fact]
    public void A_variation_moves_something() => Faults(Said.Varied("v1", KickOff, "2026-06-01", "2026-06-23", "2026-06-23")).Should().Equal(
        "Entry 'v1' varies milestone 'kick-off' from 2026-06-23 to the same day; give another day, or leave the entry out.");

    [Fact]
    public void Variations_are_taken_back_from_the_last_one()
    {
        LedgerEntry[] chain = [Said.Varied("v1", KickOff, "2026-06-01", "2026-06-23", "2026-06-30"), Said.Varied("v2", KickOff, "2026-06-08", "2026-06-30", "2026-07-07")];
        Faults([.. chain, Said.Revoked("r", "v1", "2026-06-09")]).Should().Equal("Entry 'r' revokes entry 'v1', on which entry 'v2' builds; revoke that one too.");
        Faults([.. chain, Said.Revoked("r", "v1", "2026-06-09"), Said.Revoked("s", "v2", "2026-06-09")]).Should().BeEmpty();
        Faults([.. chain, Said.Revoked("r", "v2", "2026-06-09")]).Should().BeEmpty();
    }

    [Fact]
    public void A_baseline_has_a_name_of_its_own() => Faults(Said.Rebaselined("b1", "v1", "2026-05-11"), Said.Rebaselined("b2", "v1", "2026-06-11")).Should().Equal(
        "Entry 'b2' makes a baseline 'v1', but entry 'b1' made one of that name; choose another name.");

    [Fact]
    public void A_revocation_follows_what_it_revokes() => Faults(
        Said.Revoked("r1", "e1", "2026-06-22"), Said.Done("e1", KickOff, "2026-06-23"), Said.Revoked("r2", "e1", "2026-06-22", at: "2026-06-24")).Should().Equal(
            "Entry 'r1', recorded at 2026-06-22T12:00:00Z, revokes entry 'e1', which is recorded later, at 2026-06-23T12:00:00Z; a revocation follows what it revokes.",
            "Entry 'r2' revokes entry 'e1' on 2026-06-22, before the day that is about, 2026-06-23.");

    [Fact]
    public void A_revocation_is_neither_repeated_nor_revoked() => Faults(
        Said.Done("e1", KickOff, "2026-06-23"), Said.Revoked("r1", "e1", "2026-06-24"), Said.Revoked("r2", "e1", "2026-06-25"), Said.Revoked("r3", "r1", "2026-06-26")).Should().Equal(
            "Entry 'r2' revokes entry 'e1', which is revoked already.",
            "Entry 'r3' revokes entry 'r1', which is itself a revocation; record again what was revoked.");

    [Fact]
    public void UpTo_forgets_what_was_recorded_later()
    {
        Ledger ledger = new([Said.Done("e1", KickOff, "2026-06-23"), Said.Revoked("r1", "e1", "2026-06-24")]);
        ledger.StateOf(KickOff).Completion.Should().Be(Completion.Open);
        ledger.UpTo(Said.Noon("2026-06-23")).StateOf(KickOff).Completion.Should().Be(Completion.Done);
        ledger.UpTo(Said.Noon("2026-06-22")).Entries.Should().BeEmpty();
        ledger.UpTo(Said.Noon("2026-06-24")).Should().BeSameAs(ledger);
    }

    [Fact]
    public void Baselines_are_those_that_hold_oldest_first() =>
        new Ledger([Said.Rebaselined("b2", "v2", "2026-06-11"), Said.Rebaselined("b1", "v1", "2026-05-11"), Said.Rebaselined("b3", "v3", "2026-06-12"), Said.Revoked("r", "b2", "2026-06-13")])
            .Baselines.Select(baseline => baseline.Name).Should().Equal("v1", "v3");

    private static IEnumerable<string> Faults(params LedgerEntry[] entries)
    {
        try
        {
            _ = new Ledger(entries);
            return [];
        }
        catch (UnsoundInputException refused)
        {
            return refused.Faults.Select(fault => fault.Message);
        }
    }
}

using MigrationDomain.Planning;
using MigrationDomain.Rules;
using MigrationDomain.Templates;
using static MigrationDomain.Tracking.TwoGates;

namespace MigrationDomain.Tracking;

public sealed class GateReviewerTests
{
    [Fact]
    public void An_empty_ledger_meets_nothing_and_everything_can_still_come()
    {
        GateReview review = Review("2026-03-01");

        review.ToString().Should().Be("Gates as of 2026-03-01: 0 of 2 passed; next is data");
        review.Gates.Select(gate => $"{gate}").Should().Equal(
            "Data (data) on 2026-03-31: not decided; no-go, 0 of 2 criteria met",
            "Go (go) on 2026-04-07: not decided; no-go, 0 of 2 criteria met, waits for data");
        review.Gates.SelectMany(gate => gate.Criteria).Select(criterion => $"{criterion}").Should().Equal(
            "checked (must) is not met; it can still be met in time.",
            "told (should) is not met; it can still be met in time.",
            "nothing-left (must) is not met; it can still be met in time.",
            "cleared (must) is not met; it can still be met in time.");
        review.Gates.Should().OnlyContain(gate => gate.CanStillPass && gate.Status == GateStatus.Undecided && gate.Readiness == GateReadiness.NoGo);
    }

    [Fact]
    public void Criteria_allow_go_go_with_conditions_or_no_go()
    {
        Review("2026-03-20", Told)[DataGate].Readiness.Should().Be(GateReadiness.NoGo);
        Review("2026-03-20", Checked())[DataGate].Readiness.Should().Be(GateReadiness.GoWithConditions);
        Review("2026-03-20", Checked(), Told)[DataGate].Readiness.Should().Be(GateReadiness.Go);
    }

    [Fact]
    public void A_gate_is_passed_when_its_decider_says_so()
    {
        ReviewedGate gate = Review("2026-03-31", Checked(), Told, Data())[DataGate];

        gate.ToString().Should().Be("Data (data) on 2026-03-31: passed by decision of 2026-03-31; go, 2 of 2 criteria met");
        gate.Decision!.By.Should().Be("somebody-7");
        gate.Decision.Capacity.Should().Be(new RoleKey("lead-gp"));
        gate.Open.Should().BeEmpty();
    }

    [Fact]
    public void Conditions_are_kept_with_the_decision_and_not_in_words()
    {
        ReviewedGate gate = Review("2026-03-31", Checked(), Data(SignOffOutcome.GoWithConditions))[DataGate];

        gate.ToString().Should().Be("Data (data) on 2026-03-31: passed with conditions by decision of 2026-03-31; go with conditions, 1 of 2 criteria met");
        gate.Decision!.Conditions.Should().Equal("two screens by Friday");
    }

    [Fact]
    public void No_go_refuses_whatever_the_criteria_say() =>
        Review("2026-03-31", Checked(), Told, Data(SignOffOutcome.NoGo))[DataGate].ToString()
            .Should().Be("Data (data) on 2026-03-31: refused by decision of 2026-03-31; go, 2 of 2 criteria met");

    [Fact]
    public void A_decision_in_another_capacity_does_not_count() =>
        Review("2026-03-31", Checked(), Told, Data(capacity: "reception"))[DataGate].Status.Should().Be(GateStatus.Undecided);

    [Fact]
    public void A_decision_counts_from_its_day_on()
    {
        Review("2026-03-30", Checked(), Data())[DataGate].Status.Should().Be(GateStatus.Undecided);
        Review("2026-03-31", Checked(), Data())[DataGate].Status.Should().Be(GateStatus.Passed);
    }

    [Fact]
    public void A_go_without_a_must_does_not_stand() =>
        Review("2026-03-31", Told, Data())[DataGate].ToString()
            .Should().Be("Data (data) on 2026-03-31: open again, for the decision of 2026-03-31 no longer stands; no-go, 1 of 2 criteria met");

    [Fact]
    public void Gates_are_passed_in_their_order()
    {
        LedgerEntry[] later = [Nothing(), Cleared, Go()];

        Review("2026-04-07", later)[GoGate].ToString().Should().Be(
            "Go (go) on 2026-04-07: open again, for the decision of 2026-04-07 no longer stands; no-go, 2 of 2 criteria met, waits for data");
        Review("2026-04-07", [Checked(), Data(), .. later]).ToString().Should().Be("Gates as of 2026-04-07: 2 of 2 passed");
        Review("2026-04-07", [Checked(), Data(), .. later]).Next.Should().BeNull();
    }

    [Theory]
    [InlineData("data", "the decision before it")]
    [InlineData("checked", "the evidence of the gate before it")]
    [InlineData("cleared", "its own evidence")]
    [InlineData("count", "its count")]
    [InlineData("go", "its decision")]
    public void Revoking_opens_again_what_rested_on_it(string entry, string what) =>
        Review("2026-04-08", Checked(), Data(), Nothing(), Cleared, Go(), Said.Revoked("no", entry, "2026-04-08"))[GoGate].IsPassed.Should().BeFalse(what);

    [Fact]
    public void Stale_evidence_shuts_a_gate_that_is_not_decided()
    {
        Review("2026-03-24", Checked("2026-03-10"))[DataGate].Readiness.Should().Be(GateReadiness.GoWithConditions);
        Review("2026-03-25", Checked("2026-03-10"))[DataGate].Readiness.Should().Be(GateReadiness.NoGo);
        Review("2026-03-25", Checked("2026-03-10"))[DataGate].Criteria[0].ToString()
            .Should().Be("checked (must) is stale: its evidence held until 2026-03-24; it can still be met in time.");
    }

    [Fact]
    public void What_will_run_out_before_the_gate_is_said_beforehand() =>
        Review("2026-03-24", Checked("2026-03-10"))[DataGate].Criteria[0].ToString()
            .Should().Be("checked (must) is met since 2026-03-10, but its evidence holds only until 2026-03-24, before the day of the gate.");

    [Fact]
    public void Evidence_must_hold_on_the_day_of_the_gate_and_may_run_out_after_it()
    {
        Review("2026-05-01", Checked("2026-03-17"), Data())[DataGate].Status.Should().Be(GateStatus.Passed); // holds through 2026-03-31
        Review("2026-05-01", Checked("2026-03-16"), Data())[DataGate].Status.Should().Be(GateStatus.Reopened);
    }

    [Fact]
    public void A_decision_before_the_day_of_the_gate_needs_evidence_that_lasts_until_then()
    {
        LedgerEntry[] early = [Checked("2026-03-10"), Data(on: "2026-03-20")];

        Review("2026-03-24", early)[DataGate].Status.Should().Be(GateStatus.Passed);
        Review("2026-03-25", early)[DataGate].Status.Should().Be(GateStatus.Reopened);
    }

    [Fact]
    public void A_decision_runs_out_with_its_signature()
    {
        SignedEntry brief = new(LedgerSubject.Of(new GateKey("data")))
        {
            Id = "brief",
            At = Said.Noon("2026-03-20"),
            On = Some.Day("2026-03-20"),
            By = "x",
            Capacity = new("lead-gp"),
            Outcome = SignOffOutcome.Go,
            ValidUntil = Some.Day("2026-03-27"),
        };

        Review("2026-03-27", Checked(), brief)[DataGate].Status.Should().Be(GateStatus.Passed);
        Review("2026-03-28", Checked(), brief)[DataGate].Status.Should().Be(GateStatus.Undecided);
    }

    [Fact]
    public void A_count_of_zero_holds_for_its_day_and_any_other_count_keeps_the_gate_shut()
    {
        Review("2026-04-07", Said.Counted("c", "left-over", "2026-04-07", 3))[GoGate].Criteria[0].ToString()
            .Should().Be("nothing-left (must) is not met: 3 outstanding at the last count; it can still be met in time.");
        Review("2026-04-07", Nothing())[GoGate].Criteria[0].ToString().Should().Be("nothing-left (must) is met since 2026-04-07.");
        Review("2026-04-07", Nothing("2026-04-02"))[GoGate].Criteria[0].ToString()
            .Should().Be("nothing-left (must) is stale: its evidence held until 2026-04-02; it can still be met in time.");
    }

    [Fact]
    public void After_the_day_of_the_gate_nothing_turns_green_any_more()
    {
        Review("2026-04-01")[DataGate].CanStillPass.Should().BeFalse();
        Review("2026-04-01")[DataGate].Criteria[0].ToString().Should().Be("checked (must) is not met; it cannot be met in time any more.");
        Review("2026-03-31")[DataGate].CanStillPass.Should().BeTrue();
    }

    [Fact]
    public void What_was_given_up_does_not_turn_green()
    {
        Review("2026-03-20", Said.Skipped("s", Said.Activity("survey"), "2026-03-20"))[DataGate].CanStillPass.Should().BeFalse();
        Review("2026-03-20", Said.Skipped("s", Said.Activity("survey"), "2026-03-20"))[DataGate].Criteria[0].Status.Should().Be(CriterionStatus.Missing);
    }

    [Fact]
    public void What_is_no_longer_needed_stands_in_nobodys_way()
    {
        Review("2026-03-20", Said.Overtaken("o", Said.Activity("survey"), "2026-03-20"))[DataGate].Criteria[0].Status.Should().Be(CriterionStatus.Met);
        Review("2026-03-20", Said.Skipped("s", Said.Notice("documents"), "2026-03-20"))[DataGate].Criteria[1].Status.Should().Be(CriterionStatus.Met);
    }

    [Fact]
    public void What_the_plan_has_after_the_gate_cannot_turn_green_before_it()
    {
        MigrationTemplate template = Some.TemplateWith(gates:
        [
            new(DataGate, "Data", OffsetRule.On(Some.FinalExtract), new("lead-gp"),
                [new(new("back-on"), "Links are on", Criticality.Must, new("lead-gp"), "a message") { MetBy = [RuleReference.To(new MilestoneKey("links-on"))] }]),
        ]);
        MigrationPlan plan = MigrationPlanner.Plan(new PlanRequest { Template = template, RootDate = Some.AfterEaster, Calendar = Some.Calendar });

        GateReviewer.Review(plan, Ledger.Empty, Some.Day("2026-03-01"))[DataGate].CanStillPass.Should().BeFalse();
    }

    [Fact]
    public void A_rejected_signature_takes_back_what_was_done()
    {
        SignedEntry rejected = Said.Signed("r", Said.Activity("survey"), "2026-03-25", SignOffOutcome.Rejected);

        Review("2026-03-26", Checked(), rejected)[DataGate].Criteria[0].Status.Should().Be(CriterionStatus.Missing);
        Review("2026-03-26", Said.Signed("a", Said.Activity("survey"), "2026-03-25"))[DataGate].Criteria[0].MetOn.Should().Be(Some.Day("2026-03-25"));
    }

    [Fact]
    public void A_gate_that_is_not_there_is_named_with_those_that_are() =>
        FluentActions.Invoking(() => Review("2026-03-01")[new("close")]).Should().Throw<KeyNotFoundException>().WithMessage("The plan has no gate 'close'; it has data, go.");

    [Fact]
    public void The_day_of_a_gate_says_why() => Review("2026-03-01")[GoGate].Derivation!.Replay().Should().Be(Some.AfterEaster);
}

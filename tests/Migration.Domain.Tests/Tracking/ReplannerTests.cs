using MigrationDomain.Planning;
using MigrationDomain.Rules;
using MigrationDomain.Templates;
using MigrationDomain.Testing;

namespace MigrationDomain.Tracking;

public sealed class ReplannerTests
{
    private static readonly NoticeKey Eps = new("eps");
    private static readonly MigrationPlan Plan = Gp.Plan("2026-09-15", "2026-07-27");

    private static readonly Acceptance ByTheBoard = new()
    {
        Id = "d1",
        At = Said.Noon("2026-07-27"),
        On = new(2026, 7, 27),
        By = "pm-1",
        Reason = "the old supplier is late",
        ApprovedBy = "board-1",
        Cause = SlipCause.Supplier,
    };

    [Fact]
    public void What_the_ledger_says_was_said_must_be_said_again()
    {
        PlanComparison comparison = Plan.CompareTo(Later(), new Ledger([Said.Sent("e1", "eps", "2026-07-20")]));
        comparison.Notices.Single(notice => notice.Strict.Action != NoticeAction.None).ToString().Should().Be(
            "Notice to Electronic Prescription Service of the change on 2026-09-07 was given on 2026-07-20; the change is now on 2026-09-14: give notice again by 2026-08-10.");
    }

    [Fact]
    public void A_party_that_was_told_of_the_new_day_already_need_not_be_told_again()
    {
        SentEntry told = new(Eps) { Id = "e2", At = Said.Noon("2026-07-24"), On = new(2026, 7, 24), By = "pm-1", ChangeOn = new LocalDate(2026, 9, 14) };
        PlanComparison comparison = Plan.CompareTo(Later(), new Ledger([Said.Sent("e1", "eps", "2026-07-20"), told]));
        comparison.Notices.Single(notice => notice.Key == Eps).Strict.Action.Should().Be(NoticeAction.None);
        Later().CompareTo(Plan, new Ledger([told])).Notices.Single(notice => notice.Key == Eps).Strict.Action.Should().Be(NoticeAction.Reissue);
    }

    [Fact]
    public void Comparing_a_plan_with_itself_is_empty_whatever_was_said() => Check.That(ArbEntries.Lists, entries =>
    {
        Ledger? ledger = Sound(entries);
        return ledger is null || Plan.CompareTo(Plan, ledger).IsEmpty;
    });

    [Fact]
    public void A_proposal_moves_open_milestones_only()
    {
        Ledger ledger = new([Said.Done("e1", Said.Milestone("kick-off"), "2026-06-23"), Said.Happened("e2", Said.Milestone("order-placed"), "2026-05-28")]);
        Proposal proposal = Plan.Propose(request => request with { RootDate = new(2026, 9, 22) }, ledger);
        proposal.Plan.Should().BeSameAs(Plan);
        proposal.Proposed[new MilestoneKey("kick-off")].Date.Should().Be(new LocalDate(2026, 6, 23));
        proposal.Proposed[new MilestoneKey("order-placed")].Date.Should().Be(new LocalDate(2026, 5, 28));
        proposal.Comparison.Unchanged.Where(date => date.Kind == PlanDateKind.Milestone).Select(date => date.Subject).Should().Equal("order-placed", "kick-off", "technical-survey");
        proposal.ToString().Should().StartWith("Proposal for gp-practice, edition nhs-england-2025, go-live on 2026-09-15: ");
    }

    [Fact]
    public void Accepting_gives_the_new_plan_and_what_to_record()
    {
        Proposal proposal = Plan.Propose(request => request with { RootDate = new(2026, 9, 22), Pins = [Gp.Pin("kick-off", "2026-06-24")] }, Ledger.Empty);
        AcceptedProposal accepted = proposal.Accept(Gp.Plan("2026-09-15", "2026-07-27"), ByTheBoard);
        accepted.Plan.Request.RootDate.Should().Be(new LocalDate(2026, 9, 22));
        accepted.ToString().Should().Be("gp-practice, edition nhs-england-2025, go-live on 2026-09-22, with 2 entries for the ledger");
        accepted.Entries.Should().Equal(
            Varied("d1.go-live", "go-live", "2026-09-15", "2026-09-22"),
            Varied("d1.kick-off", "kick-off", "2026-06-23", "2026-06-24"));
        new Ledger(accepted.Entries).StateOf(Said.Milestone("go-live")).AgreedOn.Should().Be(new LocalDate(2026, 9, 22));
    }

    [Fact]
    public void A_second_proposal_continues_where_the_first_ended()
    {
        AcceptedProposal first = Plan.Propose(request => request with { RootDate = new(2026, 9, 22) }, Ledger.Empty).Accept(Plan, ByTheBoard);
        Ledger ledger = new(first.Entries);
        AcceptedProposal second = first.Plan.Propose(request => request with { RootDate = new(2026, 9, 24) }, ledger).Accept(first.Plan, ByTheBoard with { Id = "d2" });
        second.Entries.Should().Equal(Varied("d2.go-live", "go-live", "2026-09-22", "2026-09-24"));
        second.Entries.Aggregate(ledger, (all, entry) => all.Append(entry)).Entries.Should().HaveCount(2);
    }

    [Fact]
    public void What_was_accepted_is_told_with_its_cause()
    {
        RebaselinedEntry approval = Said.Rebaselined("b1", "v1", "2026-05-11");
        AcceptedProposal accepted = Plan.Propose(request => request with { RootDate = new(2026, 9, 22) }, Ledger.Empty).Accept(Plan, ByTheBoard);
        new Baseline(approval, Plan).Explain(accepted.Plan, new Ledger([approval, .. accepted.Entries])).Slipped
            .SelectMany(milestone => milestone.Parts).Should().OnlyContain(part => part.Cause == SlipCause.Supplier);
    }

    [Fact]
    public void Proposing_nothing_records_nothing() => Check.That(PlainCases.Any, plain =>
    {
        MigrationPlan plan = MigrationPlanner.Plan(Gp.Request(plain));
        Proposal proposal = plan.Propose(request => request, Ledger.Empty);
        return proposal.Comparison.IsEmpty && proposal.Accept(plan, ByTheBoard).Entries.IsEmpty;
    });

    [Fact]
    public void A_proposal_for_a_plan_that_has_changed_is_refused()
    {
        Proposal proposal = Plan.Propose(request => request with { RootDate = new(2026, 9, 22) }, Ledger.Empty);
        MigrationPlan current = Gp.Plan("2026-09-16", "2026-07-27");
        ((Func<AcceptedProposal>)(() => proposal.Accept(current, ByTheBoard))).Should().Throw<ArgumentException>().WithParameterName("current").WithMessage(
            $"The proposal was computed from the plan with the fingerprint {Plan.ContentHash}, but the current plan has {current.ContentHash}; propose again from the current plan.*");
    }

    [Fact]
    public void A_root_date_that_nothing_blocks_holds()
    {
        RootForecast forecast = Gp.Plan("2026-09-15").ForecastRoot(Ledger.Empty, new(2026, 5, 11));
        (forecast.Holds, forecast.Date, forecast.WorkingDays).Should().Be((true, new LocalDate(2026, 9, 15), 0));
        forecast.Reasons.Should().BeEmpty();
        forecast.DecidedBy.Should().BeNull();
        forecast.ToString().Should().Be("2026-09-15 holds");
    }

    [Fact]
    public void A_milestone_that_is_overdue_moves_the_forecast_and_not_the_plan()
    {
        RootForecast forecast = Gp.Plan("2026-09-15").ForecastRoot(
            new Ledger([Said.Done("e1", Said.Milestone("order-placed"), "2026-05-26"), Said.Sent("e2", "data-extract-request", "2026-06-22")]), new(2026, 6, 26));
        (forecast.Agreed, forecast.Date, forecast.WorkingDays, forecast.Holds).Should().Be((new LocalDate(2026, 9, 15), new LocalDate(2026, 9, 18), 3, false));
        forecast.Reasons.Select(reason => reason.Message).Should().Equal(
            "'Kick-off meeting' should have been on 2026-06-23, 3 days before today, 2026-06-26; pin it if it has happened, or move go-live.");
        forecast.ToString().Should().Be(
            "2026-09-15 does not hold; the first date that would: 2026-09-18; a working day earlier: 'Kick-off meeting' should have been on 2026-06-25, 1 day before today, 2026-06-26; pin it if it has happened, or move go-live.");
    }

    [Fact]
    public void An_actual_date_moves_the_forecast_as_far_as_what_must_follow_it()
    {
        RootForecast forecast = Gp.Plan("2026-09-15").ForecastRoot(
            new Ledger([.. Early, Said.Happened("e9", Said.Milestone("initial-data-production"), "2026-08-26")]), new(2026, 8, 26));
        forecast.Plan![new MilestoneKey("initial-data-production")].Date.Should().Be(new LocalDate(2026, 8, 26));
        (forecast.Date, forecast.WorkingDays).Should().Be((new LocalDate(2026, 9, 24), 7)); // signed off on Thu 2026-09-17, final data the day after
        forecast.DecidedBy!.Message.Should().Be("final-data-production on 2026-09-17 must come after data-sign-off, which is on 2026-09-17.");
    }

    [Fact]
    public void A_root_that_has_happened_is_not_forecast_any_more()
    {
        RootForecast forecast = Gp.Plan("2026-09-15").ForecastRoot(new Ledger([Said.Happened("e1", Said.Milestone("go-live"), "2026-09-16")]), new(2026, 10, 1));
        (forecast.Holds, forecast.Date).Should().Be((true, new LocalDate(2026, 9, 16)));
    }

    [Fact]
    public void A_forecast_is_the_first_date_from_the_agreed_one_on_that_nothing_blocks() => Check.That(PlainCases.Any, plain =>
    {
        MigrationPlan plan = MigrationPlanner.Plan(Gp.Request(plain));
        LocalDate asOf = plain.Today ?? plain.GoLive.PlusDays(-100);
        RootForecast forecast = plan.ForecastRoot(Ledger.Empty, asOf);
        bool Blocked(LocalDate root) => MigrationPlanner.Plan(plan.Request with { RootDate = root, Today = asOf }).IsBlocked;
        return forecast.Date is not { } date || (date >= plain.GoLive && !Blocked(date) && (date == plain.GoLive || Blocked(plain.GoLive)));
    });

    private static LedgerEntry[] Early =>
    [
        .. "order-placed kick-off technical-survey prescribing-workaround-start cutover-planning-meeting training-start".Split(' ').Select((key, number) => Said.Done($"m{number}", Said.Milestone(key), "2026-07-01")),
        .. StandardTemplates.GpPractice.Notices.Select((notice, number) => Said.Sent($"n{number}", notice.Key.Value, "2026-06-22")),
    ];

    private static MigrationPlan Later() => Gp.Plan("2026-09-22", "2026-07-27");

    private static VariedEntry Varied(string id, string milestone, string from, string to) => new(Said.Milestone(milestone))
    {
        Id = id,
        At = ByTheBoard.At,
        On = ByTheBoard.On,
        By = "pm-1",
        From = Some.Day(from),
        To = Some.Day(to),
        Reason = "the old supplier is late",
        ApprovedBy = "board-1",
        Cause = SlipCause.Supplier,
    };

    private static Ledger? Sound(LedgerEntry[] entries)
    {
        try
        {
            return new Ledger(entries.Where(entry => entry.Subject.Kind is not (LedgerSubjectKind.Activity or LedgerSubjectKind.Notice)));
        }
        catch (UnsoundInputException)
        {
            return null;
        }
    }
}

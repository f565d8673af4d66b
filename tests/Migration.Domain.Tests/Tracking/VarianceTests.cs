using FsCheck.Fluent;
using MigrationDomain.Planning;
using MigrationDomain.Rules;
using MigrationDomain.Templates;
using MigrationDomain.Testing;

namespace MigrationDomain.Tracking;

public sealed class VarianceTests
{
    private static readonly MilestoneKey KickOff = new("kick-off");
    private static readonly MilestoneKey AccessEnds = new("old-system-access-ends");
    private static readonly MilestoneKey LinksOff = new("links-off");
    private static readonly PlanRequest Agreed = Gp.Request("2026-09-15");
    private static readonly RebaselinedEntry Approval = Said.Rebaselined("b1", "v1", "2026-05-11");

    [Fact]
    public void Nothing_changed_is_no_variance()
    {
        VarianceReport report = Explain(Agreed);
        report.Slipped.Should().BeEmpty();
        report.ToString().Should().Be("Against baseline 'v1': 0 of 24 milestones are on another day");
    }

    [Fact]
    public void Another_root_date_is_a_change_of_plan() =>
        Explain(Agreed with { RootDate = new(2026, 9, 22) })[KickOff].ToString().Should().Be(
            "Kick-off meeting moves from 2026-06-23 to 2026-06-30, 7 days later (5 working days); 5 working days later: the plan was changed");

    [Fact]
    public void Another_edition_is_a_changed_rule() =>
        Explain(Agreed with { Template = StandardTemplates.Find("gp-practice", "guide-2019")! })[AccessEnds].ToString().Should().Be(
            "Read-only access to the old system ends moves from 2026-12-14 to 2026-10-30, 45 days earlier (31 working days); 31 working days earlier: a rule changed");

    [Fact]
    public void A_closure_is_a_changed_calendar() =>
        Explain(Agreed with { Calendar = Agreed.Calendar.WithClosures([new(Some.Days("2026-09-08", "2026-09-08"), "training day")]) })[LinksOff].Parts
            .Should().Equal(new SlipPart(SlipCause.HolidayData, -3, -1));

    [Fact]
    public void What_was_varied_because_of_people_is_told_apart()
    {
        PlanRequest moved = Agreed with { RootDate = new(2026, 9, 29), Overrides = [Gp.Override("kick-off", DateOffset.Weeks(10))] };
        MilestoneVariance variance = Explain(
            moved,
            Said.Varied("e1", Said.Milestone("go-live"), "2026-06-01", "2026-09-15", "2026-09-17", SlipCause.Person),
            Said.Varied("e2", Said.Milestone("go-live"), "2026-06-08", "2026-09-17", "2026-09-24", SlipCause.Supplier))[KickOff];
        variance.ToString().Should().Be(
            "Kick-off meeting moves from 2026-06-23 to 2026-07-21, 28 days later (20 working days); 10 working days later: a rule changed; 2 working days later: a person; 5 working days later: a supplier; 3 working days later: the plan was changed");
    }

    [Fact]
    public void What_was_varied_before_the_approval_is_in_the_baseline() =>
        Explain(
            Agreed with { RootDate = new(2026, 9, 22) },
            Said.Varied("e1", Said.Milestone("go-live"), "2026-05-10", "2026-09-08", "2026-09-15", SlipCause.Supplier))[KickOff].Parts
            .Should().Equal(new SlipPart(SlipCause.Replan, 7, 5));

    [Fact]
    public void Causes_may_alternate_and_each_keeps_its_share() =>
        Explain(
            Agreed with { RootDate = new(2026, 9, 25) },
            Said.Varied("e1", Said.Milestone("go-live"), "2026-06-01", "2026-09-15", "2026-09-17", SlipCause.Person),
            Said.Varied("e2", Said.Milestone("go-live"), "2026-06-02", "2026-09-17", "2026-09-22", SlipCause.Supplier),
            Said.Varied("e3", Said.Milestone("go-live"), "2026-06-03", "2026-09-22", "2026-09-25", SlipCause.Person))[Gp.Root].Parts
            .Should().Equal(new SlipPart(SlipCause.Person, 5, 4), new SlipPart(SlipCause.Supplier, 5, 4));

    [Fact]
    public void What_happened_on_another_day_counts_with_its_cause() =>
        Explain(Agreed, Said.Happened("e1", Said.Milestone("kick-off"), "2026-06-25", cause: SlipCause.Supplier))[new MilestoneKey("technical-survey")].ToString().Should().Be(
            "Technical survey moves from 2026-06-30 to 2026-07-02, 2 days later (2 working days); 2 working days later: a supplier");

    [Fact]
    public void A_milestone_that_one_plan_does_not_have_has_no_cause()
    {
        PlanRequest small = new() { Template = Some.Template, RootDate = new(2026, 4, 7), Calendar = Some.Calendar };
        Baseline baseline = new(Approval, MigrationPlanner.Plan(small));
        MilestoneVariance variance = baseline.Explain(MigrationPlanner.Plan(small with { Pins = [new(new("test-extract"), new(2026, 3, 2))] }), Ledger.Empty)[new MilestoneKey("test-extract")];
        (variance.BaselineDate, variance.Date).Should().Be((null, new LocalDate(2026, 3, 2)));
        variance.Parts.Should().BeEmpty();
    }

    [Fact]
    public void A_key_that_no_plan_has_is_named() =>
        ((Func<MilestoneVariance>)(() => Explain(Agreed)[new MilestoneKey("go-alive")])).Should().Throw<KeyNotFoundException>()
            .WithMessage("Neither plan has a milestone 'go-alive'; there are order-placed, kick-off, *.");

    [Fact]
    public void A_baseline_is_the_plan_that_was_approved()
    {
        MigrationPlan plan = MigrationPlanner.Plan(Agreed);
        RebaselinedEntry approval = new() { Id = "b1", At = Approval.At, On = Approval.On, By = "pm-1", Name = "v1", Reason = "agreed", ApprovedBy = "board-1", PlanHash = plan.ContentHash };
        new Baseline(approval, plan).ToString().Should().Be("Baseline 'v1': gp-practice, edition nhs-england-2025, go-live on 2026-09-15");
        MigrationPlan other = MigrationPlanner.Plan(Agreed with { RootDate = new(2026, 9, 16) });
        ((Func<Baseline>)(() => new Baseline(approval, other))).Should().Throw<ArgumentException>().WithParameterName("plan").WithMessage(
            $"Baseline 'v1' was approved for the plan with the fingerprint {plan.ContentHash}, but this plan has {other.ContentHash}; give the plan that was approved.*");
    }

    [Fact]
    public void The_causes_add_up_to_the_slip_exactly() => Check.That(Histories, history =>
        history.Report().Milestones.All(milestone =>
            milestone.Change.Days is { } days
                ? milestone.Parts.Sum(part => part.Days) == days && milestone.Parts.Sum(part => part.WorkingDays) == (milestone.Change.WorkingDays ?? 0)
                : milestone.Parts.IsEmpty));

    [Fact]
    public void Every_cause_is_named_at_most_once_and_in_order() => Check.That(Histories, history =>
        history.Report().Milestones.All(milestone => milestone.Parts.Zip(milestone.Parts.Skip(1)).All(pair => pair.First.Cause < pair.Second.Cause)));

    [Fact]
    public void A_plan_has_no_variance_against_itself() => Check.That(PlainCases.Any, plain =>
    {
        MigrationPlan plan = MigrationPlanner.Plan(Gp.Request(plain));
        return new Baseline(Approval, plan).Explain(plan, Ledger.Empty).Slipped.IsEmpty;
    });

    [Fact]
    public void Without_a_decision_since_the_approval_nobody_is_a_cause() => Check.That(Histories, history =>
        (history with { Entries = [] }).Report().Milestones.SelectMany(milestone => milestone.Parts)
            .All(part => part.Cause is SlipCause.HolidayData or SlipCause.Rule or SlipCause.Replan));

    private static FsCheck.Gen<History> Histories { get; } =
        from one in PlainCases.Any
        from other in PlainCases.Any
        from days in Gen.Choose(-30, 60)
        from distances in Gen.ListOf(Gen.Choose(1, 9), 3)
        from causes in Gen.ListOf(Gen.Elements(Enum.GetValues<SlipCause>()), 3)
        let before = Gp.Request(one) with { Today = null }
        select new History(before, Gp.Request(other) with { RootDate = before.RootDate.PlusDays(days), Today = null },
            [.. Chain("go-live", before.RootDate, distances, causes), .. Chain("kick-off", before.RootDate.PlusWeeks(-12), distances, causes)]);

    private static IEnumerable<LedgerEntry> Chain(string milestone, LocalDate from, IEnumerable<int> distances, IEnumerable<SlipCause> causes)
    {
        foreach ((int distance, SlipCause cause, int number) in distances.Zip(causes, [0, 1, 2]))
        {
            LocalDate to = from.PlusDays(distance);
            yield return Said.Varied(Invariant($"{milestone}-{number}"), Said.Milestone(milestone), Invariant($"2026-06-0{number + 1}"), Invariant($"{from:R}"), Invariant($"{to:R}"), cause);
            from = to;
        }
    }

    private static VarianceReport Explain(PlanRequest current, params LedgerEntry[] entries) => new History(Agreed, current, entries).Report();

    private sealed record History(PlanRequest Before, PlanRequest Now, LedgerEntry[] Entries)
    {
        public VarianceReport Report() =>
            new Baseline(Approval, MigrationPlanner.Plan(Before)).Explain(MigrationPlanner.Plan(Now), new Ledger([Approval, .. Entries]));
    }
}

using MigrationDomain.Planning;
using MigrationDomain.Rules;
using MigrationDomain.Templates;

namespace MigrationDomain.Tracking;

/// <summary>A plan with two gates: data before the final extract on 2026-03-31, and go on Go Live, 2026-04-07.</summary>
internal static class TwoGates
{
    internal static readonly GateKey DataGate = new("data");

    internal static readonly GateKey GoGate = new("go");

    internal static MigrationTemplate Template { get; } = Some.TemplateWith(
        gates:
        [
            new(DataGate, "Data", OffsetRule.On(Some.FinalExtract), new("lead-gp"),
            [
                new(new("checked"), "The data is checked", Criticality.Must, new("lead-gp"), "the signed list") { MetBy = [RuleReference.To(new ActivityKey("survey"))], ValidFor = DateOffset.Days(14) },
                new(new("told"), "The document service is told", Criticality.Should, new("practice-manager"), "its reply") { MetBy = [RuleReference.To(new NoticeKey("documents"))] },
            ]),
            new(GoGate, "Go", OffsetRule.On(Some.GoLive), new("practice-manager"),
            [
                new(new("nothing-left"), "Nothing is left", Criticality.Must, new("practice-manager"), "the count") { Queue = new("left-over"), ValidFor = DateOffset.Days(0) },
                new(new("cleared"), "The tasks are cleared", Criticality.Must, new("practice-manager"), "the list") { MetBy = [RuleReference.To(new ActivityKey("tasks"))] },
            ])
            {
                After = [DataGate],
            },
        ],
        questions:
        [
            new(new("is-checked"), new("preparation"), "Have you checked the data?")
            {
                TextForOthers = "Has the practice checked the data?",
                AskedOf = [new("practice-manager")],
                AlsoAskedOf = [new("lead-gp")],
                AnsweredBy = [RuleReference.To(new ActivityKey("survey")), RuleReference.To(DataGate)],
            },
            new(new("is-told"), new("cutover"), "Does the {practice-manager} know who was told?") { AskedOf = [new("lead-gp")], AnsweredBy = [RuleReference.To(new NoticeKey("documents"))] },
        ]);

    internal static MigrationPlan Plan { get; } = MigrationPlanner.Plan(new PlanRequest { Template = Template, RootDate = Some.AfterEaster, Calendar = Some.Calendar });

    internal static DoneEntry Checked(string on = "2026-03-20") => Said.Done("checked", Said.Activity("survey"), on);

    internal static SentEntry Told => Said.Sent("told", "documents", "2026-03-20");

    internal static CountedEntry Nothing(string on = "2026-04-07") => Said.Counted("count", "left-over", on, 0);

    internal static DoneEntry Cleared => Said.Done("cleared", Said.Activity("tasks"), "2026-04-02");

    internal static SignedEntry Data(SignOffOutcome outcome = SignOffOutcome.Go, string on = "2026-03-31", string capacity = "lead-gp") => Decided("data", "data", outcome, on, capacity);

    internal static SignedEntry Go(SignOffOutcome outcome = SignOffOutcome.Go, string on = "2026-04-07", string capacity = "practice-manager") => Decided("go", "go", outcome, on, capacity);

    internal static GateReview Review(string asOf, params IEnumerable<LedgerEntry> entries) => GateReviewer.Review(Plan, new Ledger(entries), Some.Day(asOf));

    private static SignedEntry Decided(string id, string gate, SignOffOutcome outcome, string on, string capacity) => new(LedgerSubject.Of(new GateKey(gate)))
    {
        Id = id,
        At = Said.Noon(on),
        On = Some.Day(on),
        By = "somebody-7",
        Capacity = new(capacity),
        Outcome = outcome,
        Conditions = outcome == SignOffOutcome.GoWithConditions ? ["two screens by Friday"] : [],
    };
}

using MigrationDomain.Planning;
using MigrationDomain.Templates;

namespace MigrationDomain.Tracking;

/// <summary>A programme in which everything the gates ask for is done on the day of each gate, and every decider says go.</summary>
internal sealed class WholeRun
{
    private readonly List<LedgerEntry> _entries = [];
    private readonly HashSet<RuleReference> _done = [];
    private LocalDate _day;

    private WholeRun(MigrationPlan plan)
    {
        Plan = plan;
        _day = plan.Request.RootDate.PlusDays(-200);
        foreach (GateTemplate gate in plan.Request.Template.Gates)
        {
            _day = LocalDate.Max(_day, plan.Derive(gate.On)?.Date ?? _day);
            Pass(gate);
        }
    }

    internal MigrationPlan Plan { get; }

    internal IReadOnlyList<LedgerEntry> Entries => _entries;

    internal LocalDate End => _day.PlusDays(30);

    internal static WholeRun Of(MigrationTemplate template) => new(MigrationPlanner.Plan(new PlanRequest
    {
        Template = template,
        RootDate = Some.Day("2026-09-15"),
        Calendar = Some.Calendar,
        Pins = template.Key.Value == "service-mobilisation" ? [new(new("notice-published"), Some.Day("2026-05-11"))] : [],
    }));

    private void Pass(GateTemplate gate)
    {
        foreach (GateCriterion criterion in gate.Criteria)
        {
            if (criterion.Queue is { } queue)
            {
                _entries.Add(new CountedEntry(queue) { Id = $"{criterion.Key}", At = At, On = _day, By = "pm-1", Outstanding = 0 });
            }

            foreach (RuleReference shown in criterion.MetBy.Where(_done.Add))
            {
                Record(shown);
            }
        }

        _entries.Add(new SignedEntry(LedgerSubject.Of(gate.Key)) { Id = $"{gate.Key}", At = At, On = _day, By = "board-1", Capacity = gate.Decider, Outcome = SignOffOutcome.Go });
    }

    private void Record(RuleReference shown)
    {
        if (shown.Kind == RuleKind.Notice)
        {
            _entries.Add(new SentEntry(new NoticeKey(shown.Id)) { Id = $"{shown}", At = At, On = _day, By = "pm-1" });
        }
        else if (shown.Kind != RuleKind.Gate)
        {
            LedgerSubject subject = shown.Kind == RuleKind.Milestone ? LedgerSubject.Of(new Rules.MilestoneKey(shown.Id)) : LedgerSubject.Of(new ActivityKey(shown.Id));
            _entries.Add(new DoneEntry(subject) { Id = $"{shown}", At = At, On = _day, By = "pm-1" });
        }
    }

    private Instant At => _day.At(new LocalTime(12, 0)).InUtc().ToInstant();
}

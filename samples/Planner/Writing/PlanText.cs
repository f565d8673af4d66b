using MigrationDomain.Planning;
using MigrationDomain.Rules;
using NodaTime;
using Planner.Mapping;

namespace Planner.Writing;

/// <summary>Writes a plan for people.</summary>
internal static class PlanText
{
    public static void Write(TextPage page, PlannedRequest planned, bool why)
    {
        MigrationPlan plan = planned.Plan;
        PlanRequest request = plan.Request;
        page.Title(request.Template.Name);
        page.Line(Invariant($"{plan[request.Template.Root].Name} on {Cell.Of(request.RootDate)}; edition {request.Template.Edition.Key}; working days of {request.Calendar.Name}; {Judged(request.Today)}."));
        Milestones(page, plan, why);
        Phases(page, plan);
        Windows(page, plan);
        NoticeText.Write(page, plan.Notices, why);
        FindingText.Write(page, "Findings", planned.Findings);
        ConflictText.Write(page, planned);
    }

    /// <summary>Writes the chronological list, month by month.</summary>
    public static void Schedule(TextPage page, MigrationPlan plan)
    {
        foreach (IGrouping<YearMonth, ScheduleEntry> month in plan.Schedule().GroupBy(entry => entry.On.ToYearMonth()))
        {
            page.Heading(Invariant($"Schedule, {month.Key:MMMM yyyy}"));
            page.Table(["from", "until", "owner", "what"], month.Select(IReadOnlyList<Cell> (entry) =>
                [Cell.Of(entry.On), entry.Until is null ? Cell.Of("") : Cell.Of(entry.Until), Cell.Of(entry.Owner?.Value ?? ""), Cell.Of(entry.Title)]));
        }
    }

    /// <summary>The steps to a date and the sources of its rule, below the line they explain.</summary>
    public static IEnumerable<string> Reasons(Derivation derivation, Provenance provenance) =>
    [
        .. PlanJson.Why(derivation),
        $"Rule: {provenance}.",
    ];

    private static string Judged(LocalDate? today) => today is { } day ? Invariant($"judged on {Cell.Of(day)}") : "no 'today', so nothing is judged late";

    private static void Milestones(TextPage page, MigrationPlan plan, bool why)
    {
        page.Heading("Milestones");
        page.Table(
            ["date", "milestone", "slack", "rule"],
            plan.Milestones.Select(IReadOnlyList<Cell> (milestone) => [Cell.Of(milestone.Date), Cell.Of(milestone.Name), Slack(milestone), Rule(milestone)]),
            why ? row => Reasons(plan.Milestones[row].Derivation, plan.Milestones[row].Template.Provenance) : null);
        page.Line("Slack: working days the milestone can move towards the root date with nothing else moving; 'critical' is none.", Tone.Muted);
    }

    private static Cell Slack(PlannedMilestone milestone) => milestone switch
    {
        { IsCritical: true } => Cell.Of("critical"),
        { SlackWorkingDays: { } days } => Cell.Of(Invariant($"{days} wd")),
        { SlackDays: { } days } => Cell.Of(Invariant($"{days} d")),
        _ => Cell.Unknown,
    };

    private static Cell Rule(PlannedMilestone milestone) => Cell.Of(milestone.IsPinned ? "pinned to this day" : milestone.Rule.ToString());

    private static void Phases(TextPage page, MigrationPlan plan)
    {
        page.Heading("Phases");
        page.Table(["from", "to", "days", "phase"], plan.Phases.Select(IReadOnlyList<Cell> (phase) =>
            [phase.Template.From is null ? Cell.Of("no stated start") : Cell.Of(phase.From), Cell.Of(phase.To), Cell.Of(phase.LengthDays is { } days ? Invariant($"{days}") : ""), Cell.Of(phase.Name)]));
    }

    private static void Windows(TextPage page, MigrationPlan plan)
    {
        page.Heading("Windows");
        page.Table(["from", "to", "window"], plan.Windows.Select(IReadOnlyList<Cell> (window) =>
            [Cell.Of(window.From), Cell.Of(window.To), Cell.Of(window.Name)]));
    }
}

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
        Title(page, plan);
        Milestones(page, plan, why);
        Phases(page, plan);
        Windows(page, plan, why);
        NoticeText.Write(page, plan.Notices, why);
        ProgrammeText.Write(page, planned);
        FindingText.Write(page, "Findings", planned.Findings);
        ConflictText.Write(page, "Conflicts", planned.Conflicts);
    }

    /// <summary>Says what was planned, and on what ground.</summary>
    public static void Title(TextPage page, MigrationPlan plan)
    {
        PlanRequest request = plan.Request;
        page.Title(request.Template.Name);
        page.Line(Invariant($"{plan[request.Template.Root].Name} on {Cell.Of(request.RootDate)}; {Ground(request)}."));
    }

    /// <summary>The edition, the calendar and the day on which lateness is judged.</summary>
    public static string Ground(PlanRequest request) =>
        $"edition {request.Template.Edition.Key}; working days of {request.Calendar.Name}; {Judged(request.Today)}";

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
        .. derivation.Steps.Select(step => step.ToString()),
        $"Rule: {provenance}.",
    ];

    private static string Judged(LocalDate? today) => today is { } day ? Invariant($"judged on {Cell.Of(day)}") : "no 'today', so nothing is judged late";

    private static void Milestones(TextPage page, MigrationPlan plan, bool why)
    {
        page.Heading("Milestones");
        if (why)
        {
            page.Table(
                ["date", "milestone"],
                plan.Milestones.Select(IReadOnlyList<Cell> (milestone) => [Cell.Of(milestone.Date), Cell.Of(milestone.Name)]),
                row => [$"Slack: {SlackWords(plan.Milestones[row])}.", .. Reasons(plan.Milestones[row].Derivation, plan.Milestones[row].Template.Provenance)]);
        }
        else
        {
            page.Table(
                ["date", "slack", "milestone", "rule"],
                plan.Milestones.Select(IReadOnlyList<Cell> (milestone) => [Cell.Of(milestone.Date), Slack(milestone), Cell.Of(milestone.Name), Rule(milestone)]),
                breakable: 2);
        }

        page.Line("Slack is how many working days a milestone can move towards the root date while nothing else moves; 'critical' means none.", Tone.Muted);
    }

    private static Cell Slack(PlannedMilestone milestone) => milestone switch
    {
        { IsCritical: true } => Cell.Of("critical"),
        { SlackWorkingDays: { } days } => Cell.Of(Invariant($"{days}")),
        _ => Cell.Unknown,
    };

    private static string SlackWords(PlannedMilestone milestone) => milestone switch
    {
        { IsCritical: true } => "none, it is critical",
        { SlackWorkingDays: { } days } => Invariant($"{days} working {(days == 1 ? "day" : "days")}"),
        _ => "unknown",
    };

    private static Cell Rule(PlannedMilestone milestone) => Cell.Of(milestone.IsPinned ? "pinned to this day" : milestone.Rule.ToString());

    private static void Phases(TextPage page, MigrationPlan plan)
    {
        page.Heading("Phases");
        page.Table(["from", "to", "days", "phase"], plan.Phases.Select(IReadOnlyList<Cell> (phase) =>
            [phase.Template.From is null ? Cell.Of("no stated start") : Cell.Of(phase.From), Cell.Of(phase.To), Cell.Of(phase.LengthDays is { } days and > 0 ? Invariant($"{days}") : ""), Cell.Of(phase.Name)]));
    }

    private static void Windows(TextPage page, MigrationPlan plan, bool why)
    {
        page.Heading("Windows");
        page.Table(
            ["from", "to", "window"],
            plan.Windows.Select(IReadOnlyList<Cell> (window) => [Cell.Of(window.From), Cell.Of(window.To), Cell.Of(window.Name)]),
            why ? row => [.. plan.Windows[row].FromDerivation.Steps.Select(step => step.ToString()), .. Reasons(plan.Windows[row].ToDerivation, plan.Windows[row].Template.Provenance)] : null);
    }
}

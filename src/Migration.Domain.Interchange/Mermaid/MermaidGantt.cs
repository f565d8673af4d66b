using System.Collections.Immutable;
using MigrationDomain.Planning;

namespace MigrationDomain.Interchange.Mermaid;

/// <summary>Draws a plan as a Mermaid Gantt chart: text that GitHub, GitLab and many editors show as a picture.</summary>
/// <remarks>
/// Every bar has a first day and, as Mermaid wants it, the day after its last: a bar on 2026-09-15 alone ends on 2026-09-16. Nothing is left for
/// Mermaid to calculate. Names are written without the characters that Mermaid takes for its own; each changed one is in the losses. The same
/// plan gives the same text on every machine, lines ended by line feeds.
/// </remarks>
public static class MermaidGantt
{
    /// <summary>Writes the chart: phases, windows, notices from the last day to tell until the change, and milestones.</summary>
    /// <param name="output">Where to write. It is neither flushed nor closed.</param>
    /// <param name="plan">The plan.</param>
    /// <returns>What the chart could not carry, in the order of the chart, then what it never carries.</returns>
    public static ImmutableArray<Loss> Write(TextWriter output, MigrationPlan plan)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(plan);
        GanttChart chart = new(output);
        chart.Begin(plan.Request.Template.Name);
        chart.Section("Phases");
        foreach (PlannedPhase phase in plan.Phases)
        {
            chart.Bar("phase", phase.Key.Value, phase.Name, phase.From ?? phase.To, phase.To);
        }

        chart.Section("Windows");
        foreach (PlannedWindow window in plan.Windows)
        {
            chart.Bar("window", window.Key.Value, window.Name, window.From, window.To);
        }

        chart.Section("Notices");
        foreach (PlannedNotice notice in plan.Notices)
        {
            chart.Bar("notice", notice.Key.Value, $"Tell {notice.Template.PartyName}", notice.SendBy, notice.ChangeOn);
        }

        chart.Section("Milestones");
        foreach (PlannedMilestone milestone in plan.Milestones)
        {
            chart.Milestone(milestone.Key.Value, milestone.Name, milestone.Date, milestone.Key == plan.Request.Template.Root);
        }

        return
        [
            .. chart.Losses,
            new Loss("reasons", "A Gantt chart has no room for the steps, rules and sources behind the dates; the JSON document has them."),
            new Loss("findings", "A Gantt chart does not show findings, conflicts and owners; the Markdown plan has them."),
        ];
    }
}

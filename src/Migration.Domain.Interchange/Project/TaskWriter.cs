using System.Collections.Frozen;
using System.Collections.Immutable;

namespace MigrationDomain.Interchange.Project;

/// <summary>Writes the tasks of a project.</summary>
internal sealed class TaskWriter(ProjectElements project, ProjectSchedule schedule)
{
    /// <summary>The number of the field Text1, which holds the key of a task.</summary>
    public const int KeyField = 188_743_731;

    private const int FixedDuration = 1;
    private const int Priority = 500;

    private readonly FrozenDictionary<int, ImmutableArray<ProjectLink>> _links =
        schedule.Links.GroupBy(link => link.To).ToFrozenDictionary(links => links.Key, links => links.ToImmutableArray());

    private int _section;
    private int _place;

    public void Write()
    {
        foreach (ProjectTask task in schedule.Tasks)
        {
            project.Within("Task", () => Members(task));
        }
    }

    private void Members(ProjectTask task)
    {
        project.Write("UID", task.Uid);
        project.Write("ID", task.Uid);
        project.Write("Name", task.Name);
        project.Write("Type", FixedDuration);
        project.Write("IsNull", false);
        project.Write("OutlineNumber", Number(task));
        project.Write("OutlineLevel", task.OutlineLevel);
        project.Write("Priority", Priority);
        project.Write("Start", task.Start);
        project.Write("Finish", task.Finish);
        project.WriteLength(task.Start!.Value, task.Finish!.Value, task.IsMilestone);
        project.Write("Work", "PT0H0M0S");
        project.Write("EffortDriven", false);
        project.Write("Estimated", false);
        project.Write("Milestone", task.IsMilestone);
        project.Write("Summary", task.IsSummary);
        project.Write("ConstraintType", (int)task.Constraint);
        project.Write("CalendarUID", task.IsOnEveryDay ? CalendarWriter.EveryDay : -1);
        project.Write("ConstraintDate", task.ConstraintDate);
        project.Write("Deadline", task.Deadline);
        if (task.Notes.Length > 0)
        {
            project.Write("Notes", task.Notes);
        }

        foreach (ProjectLink link in _links.GetValueOrDefault(task.Uid, []))
        {
            project.Within("PredecessorLink", () => Link(link));
        }

        project.Within("ExtendedAttribute", () =>
        {
            project.Write("FieldID", KeyField);
            project.Write("Value", task.Key);
        });
        Baseline(task);
    }

    private string Number(ProjectTask task)
    {
        (_section, _place) = task.IsSummary ? (_section + 1, 0) : (_section, _place + 1);
        return task.IsSummary ? Invariant($"{_section}") : Invariant($"{_section}.{_place}");
    }

    private void Link(ProjectLink link)
    {
        project.Write("PredecessorUID", link.From);
        project.Write("Type", link.Kind);
        project.Write("CrossProject", false);
        project.Write("LinkLag", link.Lag);
        project.Write("LagFormat", link.LagFormat);
    }

    private void Baseline(ProjectTask task)
    {
        if (task is { BaselineStart: { } start, BaselineFinish: { } finish })
        {
            project.Within("Baseline", () =>
            {
                project.Write("Number", 0);
                project.Write("Start", start);
                project.Write("Finish", finish);
                project.WriteLength(start, finish, task.IsMilestone);
            });
        }
    }
}

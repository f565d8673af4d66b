using System.Collections.Immutable;
using System.Xml.Linq;

namespace MigrationDomain.Interchange.Project.Reading;

/// <summary>Reads the tasks of a project, and how they follow each other.</summary>
internal sealed class TaskReader(ElementReader values, ElementFaults faults)
{
    private const int MostLag = 1_000_000_000;

    private readonly Dictionary<int, ProjectTask> _tasks = [];
    private readonly List<(XElement Element, ProjectLink Link)> _links = [];

    public (ImmutableArray<ProjectTask> Tasks, ImmutableArray<ProjectLink> Links) Read(XElement root, int calendar)
    {
        XElement[] elements = [.. values.All(values.Find(root, "Tasks"), "Task")];
        if (elements.Length > ProjectXml.MostTasks)
        {
            faults.Report(elements[ProjectXml.MostTasks], Invariant($"The file has more than {ProjectXml.MostTasks} tasks; give at most that many."));
            return ([], []);
        }

        ImmutableArray<ProjectTask> tasks = [.. elements.Select(element => Task(element, calendar)).OfType<ProjectTask>()];
        foreach ((XElement element, ProjectLink link) in _links.Where(link => !_tasks.ContainsKey(link.Link.From)))
        {
            faults.Report(element, Invariant($"The PredecessorUID {link.From} is of no task of the file; give the UID of one."));
        }

        return (tasks, [.. _links.Select(link => link.Link)]);
    }

    private ProjectTask? Task(XElement element, int calendar)
    {
        if (values.Flag(element, "IsNull"))
        {
            return null;
        }

        if (values.Whole(element, "UID", 0, int.MaxValue) is not { } uid)
        {
            if (values.Find(element, "UID") is null)
            {
                faults.Report(element, "The Task has no UID; give it a number of its own.");
            }

            return null;
        }

        int own = values.Whole(element, "CalendarUID", -1, int.MaxValue) ?? -1;
        XElement? baseline = values.All(element, "Baseline").FirstOrDefault(candidate => values.Whole(candidate, "Number", 0, 10) == 0);
        ProjectTask task = new()
        {
            Uid = uid,
            Key = Key(element),
            Name = values.Text(element, "Name") ?? "",
            OutlineLevel = values.Whole(element, "OutlineLevel", 0, 1_000) ?? 1,
            Start = values.Moment(element, "Start"),
            Finish = values.Moment(element, "Finish"),
            IsMilestone = values.Flag(element, "Milestone"),
            IsSummary = values.Flag(element, "Summary"),
            Constraint = (ProjectConstraint)(values.Whole(element, "ConstraintType", 0, 7) ?? 0),
            ConstraintDate = values.Moment(element, "ConstraintDate"),
            Deadline = values.Moment(element, "Deadline"),
            Notes = values.Text(element, "Notes") ?? "",
            BaselineStart = baseline is null ? null : values.Moment(baseline, "Start"),
            BaselineFinish = baseline is null ? null : values.Moment(baseline, "Finish"),
            IsOnEveryDay = own >= 0 && own != calendar,
        };
        Check(element, task);
        foreach (XElement link in values.All(element, "PredecessorLink").Where(link => !values.Flag(link, "CrossProject")))
        {
            if (Link(link, uid) is { } read)
            {
                _links.Add((link, read));
            }
        }

        return task;
    }

    private void Check(XElement element, ProjectTask task)
    {
        if (!_tasks.TryAdd(task.Uid, task))
        {
            faults.Report(element, Invariant($"The UID {task.Uid} is that of another task as well; give each task a number of its own."));
        }

        if (task.Finish < task.Start)
        {
            faults.Report(element, Invariant($"The task {task.Uid} ends before it begins; swap Start and Finish."));
        }

        if (task is { Constraint: not (ProjectConstraint.AsSoonAsPossible or ProjectConstraint.AsLateAsPossible), ConstraintDate: null })
        {
            faults.Report(element, Invariant($"The task {task.Uid} has the constraint {(int)task.Constraint} without a ConstraintDate; add the day."));
        }
    }

    private string Key(XElement task) => values.All(task, "ExtendedAttribute")
        .Where(attribute => values.Whole(attribute, "FieldID", 0, int.MaxValue) == TaskWriter.KeyField)
        .Select(attribute => values.Text(attribute, "Value")).FirstOrDefault() ?? "";

    private ProjectLink? Link(XElement link, int to) => values.Whole(link, "PredecessorUID", 0, int.MaxValue) is not { } from ? null : new ProjectLink
    {
        From = from,
        To = to,
        Kind = values.Whole(link, "Type", 0, 3) ?? 1,
        Lag = values.Whole(link, "LinkLag", -MostLag, MostLag) ?? 0,
        LagFormat = values.Whole(link, "LagFormat", 3, 53) ?? 7,
    };
}

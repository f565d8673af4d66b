using System.Collections.Immutable;
using MigrationDomain.Calendars;
using MigrationDomain.Planning;
using NodaTime;

namespace MigrationDomain.Interchange.Project;

/// <summary>Turns a plan into a project, and keeps what that could not carry.</summary>
internal sealed class ScheduleBuilder(MigrationPlan plan, ProjectOptions options)
{
    private readonly List<ProjectTask> _tasks = [];
    private readonly List<(ProjectTask Task, MilestoneLink Link)> _links = [];
    private readonly Dictionary<string, ProjectTask> _agreed = options.Baseline is { } baseline
        ? new ScheduleBuilder(baseline, new ProjectOptions()).Build().Tasks.ToDictionary(task => task.Key, StringComparer.Ordinal)
        : new(StringComparer.Ordinal);

    public List<Loss> Losses { get; } = [];

    public ProjectSchedule Build()
    {
        Section("milestones", "Milestones", () => Array.ForEach([.. plan.Milestones], Milestone));
        Section("phases", "Phases", () => Array.ForEach([.. plan.Phases], phase => Bar($"phase-{phase.Key}", phase.Key.Value, phase.Name, phase.From ?? phase.To, phase.To)));
        Section("windows", "Windows", () => Array.ForEach([.. plan.Windows], window => Bar($"window-{window.Key}", window.Key.Value, window.Name, window.From, window.To)));
        Section("notices", "Notices", () => Array.ForEach([.. plan.Notices], notice => Due($"notice-{notice.Key}", notice.Key.Value, $"Tell {notice.Template.PartyName}", notice.Template.Asks, notice.SendBy)));
        Section("activities", "Activities", () => Array.ForEach([.. plan.Activities], Activity));
        return new ProjectSchedule(
            PlainName(plan.Request.Template.Key.Value, plan.Request.Template.Name), [.. _tasks], [.. Links()], [.. plan.Request.Calendar.Week.Days.Order()], CalendarDays());
    }

    private void Section(string key, string name, Action write)
    {
        int place = _tasks.Count;
        write();
        if (_tasks.Count == place)
        {
            return;
        }

        ImmutableArray<ProjectTask> below = [.. _tasks.Skip(place).Select(task => task with { Uid = task.Uid + 1 })];
        _tasks.RemoveRange(place, below.Length);
        _tasks.Add(new ProjectTask { Uid = place + 1, Key = $"section-{key}", Name = name, IsSummary = true, Start = below.Min(task => task.Start), Finish = below.Max(task => task.Finish) });
        _tasks.AddRange(below);
    }

    private void Milestone(PlannedMilestone milestone)
    {
        string key = milestone.Key.Value;
        if (milestone.Date is not { } date)
        {
            Losses.Add(new Loss(key, $"'{milestone.Name}' is left out: its day is unknown."));
            return;
        }

        MilestoneLink? link = MilestoneLink.Of(milestone, plan);
        LocalDateTime time = date + ScheduleTimes.Noon;
        bool isGiven = milestone.IsPinned || milestone.Key == plan.Request.Template.Root;
        if (link is null && !isGiven)
        {
            Losses.Add(new Loss(key, $"'{milestone.Name}' is fixed to its day: no link of Microsoft Project says '{milestone.Rule}' and gives that day."));
        }

        ProjectTask task = Task($"milestone-{key}", key, milestone.Name, time, time) with
        {
            IsMilestone = true,
            IsOnEveryDay = !plan.Request.Calendar.Covers(date) || !plan.Request.Calendar.IsWorkingDay(date),
            Notes = ProjectText.Notes(PlanWords.Rule(milestone)),
            Constraint = link is null ? ProjectConstraint.MustStartOn : ProjectConstraint.AsSoonAsPossible,
            ConstraintDate = link is null ? time : null,
        };
        _tasks.Add(task);
        if (link is not null)
        {
            _links.Add((task, link));
        }
    }

    private void Bar(string id, string key, string name, LocalDate? from, LocalDate? to)
    {
        if (from is not { } first || to is not { } last || first > last)
        {
            Losses.Add(new Loss(key, $"'{name}' is left out: {(from is null || to is null ? "a day of it is unknown" : "it ends before it begins")}."));
            return;
        }

        _tasks.Add(Task(id, key, name, first + ScheduleTimes.Start, last + ScheduleTimes.End) with
        {
            IsOnEveryDay = true,
            Constraint = ProjectConstraint.MustStartOn,
            ConstraintDate = first + ScheduleTimes.Start,
        });
    }

    private void Activity(PlannedActivity activity)
    {
        string id = $"activity-{activity.Key}";
        if (activity is { Occurrences.IsEmpty: true, By: null, From: not null })
        {
            Losses.Add(new Loss(activity.Key.Value, $"'{activity.Name}' is left out: nothing says by when it is done."));
        }
        else if (activity.Occurrences.IsEmpty)
        {
            Due(id, activity.Key.Value, activity.Name, "", activity.By);
        }
        else
        {
            Losses.Add(new Loss(activity.Key.Value, $"'{activity.Name}' is left out: it happens again and again; the iCalendar file has its days."));
        }
    }

    // Whenever it is done before its day it is in time: only the day by which it is done is said.
    private void Due(string id, string key, string name, string notes, LocalDate? by)
    {
        if (by is not { } day)
        {
            Losses.Add(new Loss(key, $"'{name}' is left out: its day is unknown."));
            return;
        }

        _tasks.Add(Task(id, key, name, day + ScheduleTimes.Noon, day + ScheduleTimes.Noon) with
        {
            IsMilestone = true,
            IsOnEveryDay = !plan.Request.Calendar.Covers(day) || !plan.Request.Calendar.IsWorkingDay(day),
            Notes = notes.Length == 0 ? "" : Plain(key, notes, ProjectText.Notes(notes), Invariant($"the notes of a project file hold no control characters and at most {ProjectText.Longest} others")),
            Deadline = day + ScheduleTimes.End,
        });
    }

    private ProjectTask Task(string id, string key, string name, LocalDateTime start, LocalDateTime finish) => new()
    {
        Uid = _tasks.Count + 1,
        Key = id,
        Name = PlainName(key, name),
        OutlineLevel = 2,
        Start = start,
        Finish = finish,
        BaselineStart = _agreed.GetValueOrDefault(id)?.Start,
        BaselineFinish = _agreed.GetValueOrDefault(id)?.Finish,
    };

    private IEnumerable<ProjectLink> Links()
    {
        Dictionary<string, int> uids = _tasks.ToDictionary(task => task.Key, task => task.Uid, StringComparer.Ordinal);
        return _links.Select(link => new ProjectLink
        {
            From = uids[$"milestone-{link.Link.From}"],
            To = uids[link.Task.Key],
            Lag = link.Link.Lag,
            LagFormat = link.Link.Format,
        });
    }

    private ImmutableArray<ProjectDay> CalendarDays()
    {
        WorkingCalendar calendar = plan.Request.Calendar;
        LocalDate[] days = [.. _tasks.SelectMany(task => new[] { task.Start!.Value.Date, task.Finish!.Value.Date })];
        if (days.Length == 0 || calendar.Coverage.Intersection(new DateInterval(new LocalDate(days.Min().Year, 1, 1), new LocalDate(days.Max().Year, 12, 31))) is not { } years)
        {
            return [];
        }

        return
        [
            .. years.Select(date => (Date: date, Closed: calendar.WhyClosed(date), Open: calendar.WhyOpen(date)))
                .Where(day => day.Open is not null || day.Closed is { Kind: not ClosedDayKind.OutsideWorkingWeek })
                .Select(day => new ProjectDay { From = day.Date, To = day.Date, Name = ProjectText.Name(day.Open ?? day.Closed!.Reason), IsWorking = day.Open is not null }),
        ];
    }

    private string PlainName(string key, string text) =>
        Plain(key, text, ProjectText.Name(text), "a project file holds no control characters and at most 255 others");

    private string Plain(string key, string text, string plain, string why)
    {
        if (plain != text)
        {
            Losses.Add(new Loss(key, $"{Shown.Quote(text)} is shown as {Shown.Quote(plain)}: {why}."));
        }

        return plain;
    }
}

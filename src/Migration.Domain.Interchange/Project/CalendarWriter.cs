using NodaTime;

namespace MigrationDomain.Interchange.Project;

/// <summary>Writes the calendars of a project: its own, and one in which every day is worked.</summary>
internal static class CalendarWriter
{
    public const int OwnCalendar = 1;
    public const int EveryDay = 2;

    // The format counts weekdays from Sunday, 1, to Saturday, 7.
    private static readonly IsoDayOfWeek[] Week =
    [
        IsoDayOfWeek.Sunday, IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday, IsoDayOfWeek.Saturday,
    ];

    public static void Write(ProjectElements project, ProjectSchedule schedule)
    {
        Calendar(project, OwnCalendar, "Standard", schedule.Week.Contains, schedule);
        Calendar(project, EveryDay, "Every day", _ => true, null);
    }

    /// <summary>The number of a weekday.</summary>
    public static int NumberOf(IsoDayOfWeek day) => Array.IndexOf(Week, day) + 1;

    private static void Calendar(ProjectElements project, int uid, string name, Func<IsoDayOfWeek, bool> isWorked, ProjectSchedule? schedule) => project.Within("Calendar", () =>
    {
        project.Write("UID", uid);
        project.Write("Name", name);
        project.Write("IsBaseCalendar", true);
        project.Write("BaseCalendarUID", -1);
        project.Within("WeekDays", () => Array.ForEach(Week, day => WeekDay(project, day, isWorked(day))));
        if (schedule is { Days.IsEmpty: false })
        {
            project.Within("Exceptions", () => Array.ForEach([.. schedule.Days], day => Exception(project, day)));
        }
    });

    private static void WeekDay(ProjectElements project, IsoDayOfWeek day, bool isWorked) => project.Within("WeekDay", () =>
    {
        project.Write("DayType", NumberOf(day));
        Working(project, isWorked);
    });

    private static void Exception(ProjectElements project, ProjectDay day) => project.Within("Exception", () =>
    {
        project.Write("EnteredByOccurrences", false);
        project.Within("TimePeriod", () =>
        {
            project.Write("FromDate", day.From.AtMidnight());
            project.Write("ToDate", day.To + new LocalTime(23, 59));
        });
        project.Write("Occurrences", Period.DaysBetween(day.From, day.To) + 1);
        project.Write("Name", day.Name);
        project.Write("Type", 1);
        Working(project, day.IsWorking);
    });

    private static void Working(ProjectElements project, bool isWorked)
    {
        project.Write("DayWorking", isWorked);
        if (isWorked)
        {
            project.Within("WorkingTimes", () => project.Within("WorkingTime", () =>
            {
                project.Write("FromTime", ScheduleTimes.Start);
                project.Write("ToTime", ScheduleTimes.End);
            }));
        }
    }
}

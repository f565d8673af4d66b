using System.Xml;
using NodaTime;

namespace MigrationDomain.Interchange.Project;

/// <summary>Writes a project, its elements in the order of the schema.</summary>
internal static class ScheduleWriter
{
    public const string Namespace = "http://schemas.microsoft.com/project";

    private static readonly XmlWriterSettings Settings = new() { OmitXmlDeclaration = true, Indent = true, NewLineChars = "\n", NewLineHandling = NewLineHandling.Entitize, CloseOutput = false };

    public static void Write(TextWriter output, ProjectSchedule schedule, LocalDateTime? createdAt)
    {
        output.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        using (XmlWriter writer = XmlWriter.Create(output, Settings))
        {
            ProjectElements project = new(writer);
            project.Open("Project", Namespace);
            Head(project, schedule, createdAt);
            project.Within("ExtendedAttributes", () => project.Within("ExtendedAttribute", () =>
            {
                project.Write("FieldID", TaskWriter.KeyField);
                project.Write("FieldName", "Text1");
                project.Write("Alias", "Key");
            }));
            project.Within("Calendars", () => CalendarWriter.Write(project, schedule));
            project.Within("Tasks", () => new TaskWriter(project, schedule).Write());
            project.Within("Resources", () => { });
            project.Within("Assignments", () => { });
            project.Close();
        }

        output.Write('\n');
    }

    private static void Head(ProjectElements project, ProjectSchedule schedule, LocalDateTime? createdAt)
    {
        project.Write("SaveVersion", 12);
        project.Write("Name", schedule.Name);
        project.Write("Title", schedule.Name);
        project.Write("CreationDate", createdAt);
        project.Write("ScheduleFromStart", true);
        project.Write("StartDate", schedule.Tasks.Min(task => task.Start)?.Date + ScheduleTimes.Start);
        project.Write("FinishDate", schedule.Tasks.Max(task => task.Finish)?.Date + ScheduleTimes.End);
        project.Write("CurrencyCode", "GBP");
        project.Write("CalendarUID", CalendarWriter.OwnCalendar);
        project.Write("DefaultStartTime", ScheduleTimes.Start);
        project.Write("DefaultFinishTime", ScheduleTimes.End);
        project.Write("MinutesPerDay", ScheduleTimes.HoursOfDay * 60);
        project.Write("MinutesPerWeek", schedule.Week.Length * ScheduleTimes.HoursOfDay * 60);
        project.Write("DaysPerMonth", 20);
        project.Write("DurationFormat", 7);
        project.Write("HonorConstraints", true);
        project.Write("NewTasksEstimated", false);
        project.Write("WeekStartDay", 1);
    }
}

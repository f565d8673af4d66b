using System.Collections.Immutable;
using System.Xml.Linq;
using NodaTime;

namespace MigrationDomain.Interchange.Project.Reading;

/// <summary>Reads the calendar that a project goes by.</summary>
internal sealed class CalendarReader(ElementReader values, ElementFaults faults)
{
    private static readonly ImmutableArray<IsoDayOfWeek> Usual =
        [IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday];

    public (ImmutableArray<IsoDayOfWeek> Week, ImmutableArray<ProjectDay> Days) Read(XElement root, int uid)
    {
        XElement? calendar = values.All(values.Find(root, "Calendars"), "Calendar").FirstOrDefault(calendar => values.Whole(calendar, "UID", -1, int.MaxValue) == uid);
        return calendar is null ? (Usual, []) : (Week(calendar), [.. values.All(values.Find(calendar, "Exceptions"), "Exception").Select(Day).OfType<ProjectDay>()]);
    }

    private ImmutableArray<IsoDayOfWeek> Week(XElement calendar)
    {
        Dictionary<int, bool> told = [];
        foreach (XElement weekDay in values.All(values.Find(calendar, "WeekDays"), "WeekDay"))
        {
            if (values.Whole(weekDay, "DayType", 0, 7) is { } day)
            {
                told[day] = values.Flag(weekDay, "DayWorking");
            }
        }

        return [.. Enumerable.Range(1, 7).Select(day => (IsoDayOfWeek)day).Where(day => told.TryGetValue(CalendarWriter.NumberOf(day), out bool isWorked) ? isWorked : Usual.Contains(day))];
    }

    private ProjectDay? Day(XElement exception)
    {
        if (values.Find(exception, "TimePeriod") is not { } period)
        {
            faults.Report(exception, "The Exception has no TimePeriod; add one with its FromDate and ToDate.");
            return null;
        }

        (LocalDateTime? from, LocalDateTime? to) = (values.Moment(period, "FromDate"), values.Moment(period, "ToDate"));
        (string? name, bool isWorking) = (values.Text(exception, "Name"), values.Flag(exception, "DayWorking"));
        if (from <= to)
        {
            return new ProjectDay { From = from.Value.Date, To = to.Value.Date, Name = name ?? "", IsWorking = isWorking };
        }

        faults.Report(period, "The TimePeriod has no FromDate with a ToDate after it; write both.");
        return null;
    }
}

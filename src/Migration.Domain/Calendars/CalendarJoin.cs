using NodaTime;

namespace MigrationDomain.Calendars;

/// <summary>Two calendars as one: open when both are, or when either is.</summary>
internal sealed class CalendarJoin(WorkingCalendar first, WorkingCalendar second, bool both)
{
    private readonly WorkingWeek _week = both
        ? first.Week.Intersect(second.Week)
        : first.Week.Union(second.Week);

    private readonly ILookup<LocalDate, ExtraWorkingDay> _extraOfBoth =
        first.Layers.Extra.Concat(second.Layers.Extra).ToLookup(extra => extra.Date);

    private readonly List<ClosedDay> _closed = [];
    private readonly List<ExtraWorkingDay> _extra = [];

    /// <summary>The layers over the days that both cover. Days that neither calendar singles out follow from the weeks.</summary>
    internal CalendarLayers JoinLayers(DateInterval coverage)
    {
        IEnumerable<LocalDate> singledOut = SingledOut(first).Concat(SingledOut(second));
        foreach (LocalDate date in singledOut.Where(coverage.Contains).Distinct())
        {
            if (IsOpen(date))
            {
                _extra.AddRange(_extraOfBoth[date]);
            }
            else
            {
                NoteClosed(first, date);
                NoteClosed(second, date);
            }
        }

        return CalendarLayers.Of(_week, _closed, _extra);
    }

    private static IEnumerable<LocalDate> SingledOut(WorkingCalendar calendar) =>
        calendar.Layers.Closed.Select(day => day.Date).Concat(calendar.Layers.Extra.Select(day => day.Date));

    private bool IsOpen(LocalDate date) => both
        ? first.IsWorkingDay(date) && second.IsWorkingDay(date)
        : first.IsWorkingDay(date) || second.IsWorkingDay(date);

    private void NoteClosed(WorkingCalendar calendar, LocalDate date)
    {
        if (calendar.IsWorkingDay(date))
        {
            return;
        }

        _closed.AddRange(calendar.Layers.ClosedOn(date));
        if (_week.Contains(date.DayOfWeek) && !calendar.Week.Contains(date.DayOfWeek))
        {
            _closed.Add(new(date, ClosedDayKind.OutsideWorkingWeek, date.DayOfWeek.ToString()));
        }
    }
}

using System.Collections.Immutable;
using MigrationDomain.Calendars;
using MigrationDomain.Planning;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Availability;

/// <summary>A plan and a roster, with where everybody stands on the days of each window.</summary>
internal sealed class CheckContext(MigrationPlan plan, AttendanceBook book)
{
    private readonly Dictionary<WindowKey, DemandedDays> _days = [];

    public MigrationPlan Plan { get; } = plan;

    public Roster Roster { get; } = book.Roster;

    public ImmutableArray<Demand> Demands { get; private init; } = book.Demands(plan.Request.Template);

    /// <summary>
    /// The days on which a cutover takes place, with the window they belong to: the critical window, or as much of it as is known,
    /// or the root's day where the template names no such window.
    /// </summary>
    public (WindowKey? Window, DateInterval Days) Footprint
    {
        get
        {
            LocalDate root = Plan.Request.RootDate;
            if (Plan.Find(Plan.Request.Template.CriticalWindow) is not { } window)
            {
                return (null, new DateInterval(root, root));
            }

            LocalDate from = LocalDate.Min(window.From ?? root, window.To ?? root);
            LocalDate to = LocalDate.Max(window.From ?? root, window.To ?? root);
            return (window.Key, new DateInterval(from, to));
        }
    }

    /// <summary>From the first date of the plan through its last.</summary>
    public DateInterval? PlanDays
    {
        get
        {
            LocalDate? first = null;
            LocalDate? last = null;
            foreach (PlannedMilestone milestone in Plan.Milestones)
            {
                first ??= milestone.Date;
                last = milestone.Date ?? last;
            }

            return first is { } start && last is { } end ? new DateInterval(start, end) : null;
        }
    }

    /// <summary>The same with only some of the demands.</summary>
    public CheckContext About(IEnumerable<Demand> demands) => new(Plan, book) { Demands = [.. demands] };

    /// <summary>The days of a window on which a demand counts; <see langword="null"/> when the plan does not know the window's days.</summary>
    public DemandedDays? DaysOf(WindowKey key)
    {
        if (_days.TryGetValue(key, out DemandedDays? known))
        {
            return known;
        }

        if (Plan.Find(key)?.Days is not { } span)
        {
            return null;
        }

        book.Open(PlanDays is { } plan ? new DateInterval(LocalDate.Min(plan.Start, span.Start), LocalDate.Max(plan.End, span.End)) : span);
        DemandedDays days = new([.. WorkingDays(span).Select(book.On)], [.. Uncovered(span)]);
        _days.Add(key, days);
        return days;
    }

    /// <summary>The working days among some days, as far as the calendar knows.</summary>
    public ImmutableArray<LocalDate> WorkingDays(DateInterval days) =>
        Plan.Request.Calendar.Coverage.Intersection(days) is { } known ? Plan.Request.Calendar.WorkingDaysIn(known) : [];

    // Days of the working week of which the calendar cannot say whether they are worked.
    private IEnumerable<LocalDate> Uncovered(DateInterval days)
    {
        WorkingCalendar calendar = Plan.Request.Calendar;
        return calendar.Covers(days.Start) && calendar.Covers(days.End)
            ? []
            : days.Where(day => !calendar.Covers(day) && calendar.Week.Contains(day.DayOfWeek));
    }
}

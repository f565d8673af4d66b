using System.Collections.Immutable;
using MigrationDomain.Calendars;
using MigrationDomain.Intervals;
using MigrationDomain.Planning;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Availability;

/// <summary>A plan and a roster, with where everybody stands on the days of each part of the plan.</summary>
internal sealed class CheckContext(MigrationPlan plan, AttendanceBook book)
{
    private readonly Dictionary<PlanSpan, DemandedDays> _days = [];

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

    /// <summary>The days on which a demand counts, none once its milestone is reached; <see langword="null"/> when the plan does not know them.</summary>
    public DemandedDays? DaysOf(PlanSpan during)
    {
        if (_days.TryGetValue(during, out DemandedDays? known))
        {
            return known;
        }

        if (SpanOf(during) is not { } span)
        {
            return null;
        }

        book.Open(PlanDays is { } plan ? new DateInterval(LocalDate.Min(plan.Start, span.Start), LocalDate.Max(plan.End, span.End)) : span);
        DemandedDays days = IsReached(during) ? new([], []) : new([.. WorkingDays(span).Select(book.On)], [.. Uncovered(span)]);
        _days.Add(during, days);
        return days;
    }

    /// <summary>All days of a part of the plan, working or not; <see langword="null"/> when the plan does not know them.</summary>
    public DateInterval? SpanOf(PlanSpan during) => PlanDaysOf(Plan, during);

    /// <summary>Whether the span is the day of a milestone that is done.</summary>
    public bool IsReached(PlanSpan during) => during.Milestone is { } milestone && Plan.Request.Done.Contains(milestone);

    /// <summary>Whether the template has such a window, phase or milestone, its days known or not.</summary>
    public bool Has(PlanSpan during) =>
        (during.Window is { } window && Plan.Find(window) is not null)
        || (during.Phase is { } phase && Plan.Phases.Any(part => part.Key == phase))
        || (during.Milestone is { } milestone && Plan.Find(milestone) is not null);

    public ImmutableArray<ConfirmationRequirement> Confirmations => book.Confirmations(Plan.Request.Template);

    public IntervalIndex Trained(RoleKey? except) => book.Trained(except);

    public ImmutableArray<LocalDate> ClinicDays(RoleKey role) => book.ClinicDays(role);

    public bool IsWorkingDay(LocalDate date) => Plan.Request.Calendar.Covers(date) && Plan.Request.Calendar.IsWorkingDay(date);

    /// <summary>All days of a part of a plan; <see langword="null"/> when the plan does not know them.</summary>
    public static DateInterval? PlanDaysOf(MigrationPlan plan, PlanSpan during)
    {
        if (during.Window is not null)
        {
            return plan.Find(during.Window)?.Days;
        }

        if (during.Milestone is { } milestone)
        {
            return plan.Find(milestone)?.Date is { } date ? new DateInterval(date, date) : null;
        }

        PlannedPhase? phase = plan.Phases.FirstOrDefault(part => part.Key == during.Phase);
        return phase?.From is { } from && phase.To is { } to && from <= to ? new DateInterval(from, to) : null;
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

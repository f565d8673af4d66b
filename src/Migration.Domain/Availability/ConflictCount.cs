using MigrationDomain.Calendars;
using MigrationDomain.Intervals;
using MigrationDomain.Planning;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Availability;

/// <summary>How many conflicts each of many possible plans of one request would have with one roster. Not for several threads at once.</summary>
/// <remarks>
/// The law: exactly those that <see cref="AvailabilityChecker"/> finds. Most demands on people are judged once for all days; a plan then asks
/// whether a bit is set within its window. All else is found by the checks themselves.
/// </remarks>
/// <param name="roster">Who and what there is.</param>
/// <param name="policy">How much each kind of conflict weighs.</param>
/// <param name="lastRoot">The last root date that will be asked about, so that the days are laid out once.</param>
internal sealed class ConflictCount(Roster roster, ConflictPolicy policy, LocalDate lastRoot)
{
    private readonly AttendanceBook _book = new(roster, isKept: false);
    private DemandRows?[] _rows = [];
    private SessionGrid? _grid;

    public (int Blockers, int Warnings) Of(MigrationPlan plan)
    {
        CheckContext context = new(plan, _book);
        (int blockers, int warnings) = (0, 0);
        List<Demand> others = [];
        for (int place = 0; place < context.Demands.Length; place++)
        {
            Demand demand = context.Demands[place];
            if (DaysOf(demand, context) is { } days && RowsOf(place, context) is { } rows)
            {
                (int more, int warned) = rows.Count(_book.Grid.PlaceOf(days.Start), _book.Grid.PlaceOf(days.End));
                blockers += more;
                warnings += warned;
            }
            else
            {
                others.Add(demand);
            }
        }

        foreach (Conflict conflict in AvailabilityChecker.FindIn(context.About(others), policy))
        {
            blockers += conflict.Severity == Severity.Blocker ? 1 : 0;
            warnings += conflict.Severity == Severity.Warning ? 1 : 0;
        }

        return (blockers, warnings);
    }

    // Days that rows can answer for: an accepted conflict, and days past the calendar, need the checks.
    private DateInterval? DaysOf(Demand demand, CheckContext context)
    {
        WorkingCalendar calendar = context.Plan.Request.Calendar;
        PlanSpan during = demand.Requirement.During;
        return policy.Accepted.IsEmpty && !context.IsReached(during) && context.SpanOf(during) is { } days && calendar.Covers(days.Start) && calendar.Covers(days.End)
            ? Opened(days, context)
            : null;
    }

    private DateInterval Opened(DateInterval days, CheckContext context)
    {
        if (_grid is null && context.PlanDays is { } first)
        {
            int more = Math.Max(0, Period.DaysBetween(context.Plan.Request.RootDate, lastRoot));
            _book.Open(new DateInterval(first.Start, first.End.PlusDays(more)));
        }

        _book.Open(days);
        return days;
    }

    private DemandRows? RowsOf(int place, CheckContext context)
    {
        if (!ReferenceEquals(_grid, _book.Grid))
        {
            _grid = _book.Grid;
            ulong[] working = WorkingDays(context.Plan.Request.Calendar, _grid);
            _rows = [.. context.Demands.Select(demand => DemandRows.Of(demand, _book, working, policy))];
        }

        return _rows[place];
    }

    private static ulong[] WorkingDays(WorkingCalendar calendar, SessionGrid grid)
    {
        ulong[] working = new ulong[grid.Words];
        if (calendar.Coverage.Intersection(grid.Days) is { } known)
        {
            foreach (LocalDate day in calendar.WorkingDaysIn(known))
            {
                BitRow.Set(working, grid.PlaceOf(day), grid.PlaceOf(day));
            }
        }

        return working;
    }
}

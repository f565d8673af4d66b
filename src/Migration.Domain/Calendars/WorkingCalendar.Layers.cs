using NodaTime;

namespace MigrationDomain.Calendars;

/// <content>Calendars made from other calendars.</content>
public sealed partial class WorkingCalendar
{
    /// <summary>The calendar of those who need both: a working day is one of the first and of the second.</summary>
    /// <param name="first">A calendar.</param>
    /// <param name="second">A calendar; which of the two comes first does not matter.</param>
    /// <returns>
    /// A calendar over the days that both cover, named for both. A closed day tells the reasons of both. Of two equal
    /// calendars, the first itself.
    /// </returns>
    /// <exception cref="ArgumentException">There is no day that both cover.</exception>
    public static WorkingCalendar BothOpen(WorkingCalendar first, WorkingCalendar second) =>
        Join(first, second, both: true);

    /// <summary>The calendar of those who can turn to either: a working day is one of the first, or of the second.</summary>
    /// <param name="first">A calendar.</param>
    /// <param name="second">A calendar; which of the two comes first does not matter.</param>
    /// <returns>
    /// A calendar over the days that both cover, named for both. A closed day tells the reasons of both. Of two equal
    /// calendars, the first itself.
    /// </returns>
    /// <exception cref="ArgumentException">There is no day that both cover.</exception>
    public static WorkingCalendar EitherOpen(WorkingCalendar first, WorkingCalendar second) =>
        Join(first, second, both: false);

    /// <summary>The same calendar under another name.</summary>
    /// <param name="name">What to call it in messages, for example "Riverside Practice". Not blank.</param>
    public WorkingCalendar WithName(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new(name, _days, _layers);
    }

    /// <summary>The same calendar with more closed days.</summary>
    /// <param name="closures">
    /// The closures. Of one that reaches outside the coverage the part inside applies; closures may overlap, and a day
    /// closed twice tells both reasons.
    /// </param>
    /// <exception cref="ArgumentException">A closed day is an extra working day of this calendar.</exception>
    public WorkingCalendar WithClosures(IEnumerable<Closure> closures)
    {
        ArgumentNullException.ThrowIfNull(closures);
        List<ClosedDay> closed = [];
        foreach (Closure closure in closures)
        {
            ArgumentNullException.ThrowIfNull(closure, nameof(closures));
            if (Coverage.Intersection(closure.Days) is { } covered)
            {
                closed.AddRange(covered.Select(date => new ClosedDay(date, ClosedDayKind.Closure, closure.Why)));
            }
        }

        return With(_layers.WithClosed(closed), nameof(closures));
    }

    /// <summary>The same calendar with days that are worked though they are a weekend or a bank holiday.</summary>
    /// <param name="dates">The dates. Those outside the coverage do not apply.</param>
    /// <param name="why">The reason as a reader will see it, for example "cutover weekend". Not blank.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="why"/> is blank, or one of the dates is closed by a <see cref="Closure"/>.
    /// </exception>
    public WorkingCalendar WithExtraWorkingDays(IEnumerable<LocalDate> dates, string why)
    {
        ArgumentNullException.ThrowIfNull(dates);
        ArgumentException.ThrowIfNullOrWhiteSpace(why);
        return With(
            _layers.WithExtra(dates.Where(Covers).Select(date => new ExtraWorkingDay(date, why))), nameof(dates));
    }

    /// <summary>The same calendar on another working week; closures, bank holidays and extra working days stay.</summary>
    /// <param name="week">The days of the week on which work is done.</param>
    public WorkingCalendar WithWorkingWeek(WorkingWeek week)
    {
        ArgumentNullException.ThrowIfNull(week);
        return new(Name, _days, _layers.WithWeek(week));
    }

    /// <summary>The same calendar on other bank holiday data, for example after a day was proclaimed.</summary>
    /// <param name="table">The new data. Its bank holidays take the place of all that the calendar has.</param>
    /// <returns>A calendar over the days that the table covers; the week, the closures and the extra working days among them stay.</returns>
    public WorkingCalendar WithBankHolidays(BankHolidayTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        IEnumerable<ClosedDay> kept = _layers.Closed.Where(day => day.Kind != ClosedDayKind.BankHoliday && table.Coverage.Contains(day.Date));
        return new(Name, new(table.Coverage), CalendarLayers.Of(
            Week, [.. kept, .. table.Calendar.Layers.Closed], _layers.Extra.Where(day => table.Coverage.Contains(day.Date))));
    }

    private static WorkingCalendar Join(WorkingCalendar first, WorkingCalendar second, bool both)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        if (first.Equals(second))
        {
            return first;
        }

        DateInterval coverage = first.Coverage.Intersection(second.Coverage) ?? throw new ArgumentException(
            Invariant($"Calendar '{second.Name}' covers [{second.Coverage.Start:R}, {second.Coverage.End:R}], calendar '{first.Name}' [{first.Coverage.Start:R}, {first.Coverage.End:R}]. Join calendars with a day in common."),
            nameof(second));
        IEnumerable<string> names = new[] { first.Name, second.Name }.Order(StringComparer.Ordinal);
        return new(
            $"{string.Join(" + ", names)} ({(both ? "both" : "either")} open)",
            coverage == first.Coverage ? first._days : new(coverage),
            new CalendarJoin(first, second, both).JoinLayers(coverage));
    }

    private WorkingCalendar With(CalendarLayers layers, string parameter)
    {
        if (layers.FindContradiction() is ({ } extra, { } closure))
        {
            throw new ArgumentException(
                Invariant($"In calendar '{Name}' {extra.Date:R} is both an extra working day ('{extra.Why}') and closed ('{closure.Reason}'). Leave out one of the two."),
                parameter);
        }

        return new(Name, _days, layers);
    }
}

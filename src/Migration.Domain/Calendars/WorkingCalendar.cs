using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;

namespace MigrationDomain.Calendars;

/// <summary>Which days are working days, over a stated coverage and not a day beyond.</summary>
/// <remarks>
/// <para>
/// Outside its coverage a calendar does not know, and says so with <see cref="OutsideCoverageException"/>: an
/// unpublished year is not a year without bank holidays. The first and the last day of the coverage are included.
/// </para>
/// <para>
/// Adding, counting and rolling are lookups, whatever the number of days. They agree: for a working day <c>d</c>,
/// <c>CountWorkingDays(d, AddWorkingDays(d, n)) == n</c>.
/// </para>
/// <para>
/// Layers (<see cref="WithClosures"/> and the others that begin with "With") give a new calendar, and their order does
/// not matter. A calendar never changes and is safe to use from several threads. Two calendars are equal when they
/// have the same name, coverage, working week, closed days with their reasons, and extra working days with theirs.
/// </para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial class WorkingCalendar : IEquatable<WorkingCalendar>
{
    private readonly CoverageDays _days;
    private readonly CalendarLayers _layers;
    private readonly WorkingDayTable _table;

    /// <summary>Makes a calendar.</summary>
    /// <param name="name">What to call it in messages, for example "England and Wales". Not blank.</param>
    /// <param name="coverage">The days it answers for, both ends included; at most 65,535 days, some 179 years.</param>
    /// <param name="week">The days of the week on which work is done.</param>
    /// <param name="closedDays">
    /// The bank holidays and closures, in any order. They may fall outside the working week. A day given twice with
    /// different reasons keeps both.
    /// </param>
    /// <exception cref="ArgumentException">
    /// The coverage is too long or not in the ISO calendar; a closed day lies outside it, or is of the kind
    /// <see cref="ClosedDayKind.OutsideWorkingWeek"/>, which only the week decides.
    /// </exception>
    public WorkingCalendar(
        string name, DateInterval coverage, WorkingWeek week, IEnumerable<ClosedDay> closedDays)
        : this(name, NumberDays(coverage), CheckLayers(coverage, week, closedDays))
    {
    }

    private WorkingCalendar(string name, CoverageDays days, CalendarLayers layers)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
        _days = days;
        _layers = layers;
        _table = new(CalendarDays.FindOpen(days, layers));
    }

    /// <summary>What the calendar is called in messages.</summary>
    public string Name { get; }

    /// <summary>The days it answers for, first and last included.</summary>
    public DateInterval Coverage => _days.Interval;

    /// <summary>The days of the week on which work is done.</summary>
    public WorkingWeek Week => _layers.Week;

    /// <summary>The first year of which some day lies after the coverage, for example 2029.</summary>
    public int FirstUnpublishedYear => OutsideCoverageException.YearAfter(Coverage);

    /// <summary>What the calendar is made of.</summary>
    internal CalendarLayers Layers => _layers;

    /// <summary>Whether the calendar answers for this date.</summary>
    /// <param name="date">Any date.</param>
    public bool Covers(LocalDate date) => _days.Contains(_days.IndexOf(date));

    /// <summary>Whether work is done on this date.</summary>
    /// <param name="date">A date inside the coverage.</param>
    /// <exception cref="OutsideCoverageException">The date lies outside the coverage.</exception>
    public bool IsWorkingDay(LocalDate date) => _table.IsWorkingDay(IndexOf(date));

    /// <summary>Says why no work is done on this date.</summary>
    /// <param name="date">A date inside the coverage.</param>
    /// <returns>The day with its reasons, or <see langword="null"/> for a working day.</returns>
    /// <exception cref="OutsideCoverageException">The date lies outside the coverage.</exception>
    public ClosedDay? WhyClosed(LocalDate date) => IsWorkingDay(date) ? null : _layers.WhyClosed(date);

    /// <summary>Says why this date is an extra working day.</summary>
    /// <param name="date">A date inside the coverage.</param>
    /// <returns>The reason, or <see langword="null"/> for a date that no one opened with
    /// <see cref="WithExtraWorkingDays"/>.</returns>
    /// <exception cref="OutsideCoverageException">The date lies outside the coverage.</exception>
    public string? WhyOpen(LocalDate date) => IsWorkingDay(date) ? _layers.WhyExtra(date) : null;

    /// <summary>Finds the nth working day after or before a date.</summary>
    /// <param name="from">A date inside the coverage, working day or not. It is not counted itself.</param>
    /// <param name="workingDays">
    /// How many working days to go: 1 is the first one after <paramref name="from"/>, -1 the last one before it.
    /// Zero keeps the date, whatever day it is.
    /// </param>
    /// <exception cref="OutsideCoverageException">
    /// <paramref name="from"/> lies outside the coverage, or the coverage ends before so many working days.
    /// </exception>
    public LocalDate AddWorkingDays(LocalDate from, int workingDays) => Step(from, workingDays);

    /// <summary>Finds the nth working day before or after a date: <see cref="AddWorkingDays"/> with the sign turned.</summary>
    /// <param name="from">A date inside the coverage, working day or not. It is not counted itself.</param>
    /// <param name="workingDays">How many working days to go back: 1 is the last one before <paramref name="from"/>.</param>
    /// <exception cref="OutsideCoverageException">
    /// <paramref name="from"/> lies outside the coverage, or the coverage begins after so many working days.
    /// </exception>
    public LocalDate SubtractWorkingDays(LocalDate from, int workingDays) => Step(from, -(long)workingDays);

    /// <summary>Finds the nth working day after or before a date, if the calendar knows it.</summary>
    /// <param name="from">A date, working day or not. It is not counted itself.</param>
    /// <param name="workingDays">How many working days to go, as in <see cref="AddWorkingDays"/>.</param>
    /// <param name="result">The day found; without meaning when the answer is <see langword="false"/>.</param>
    /// <returns><see langword="false"/> when the date or the answer lies outside the coverage.</returns>
    public bool TryAddWorkingDays(LocalDate from, int workingDays, out LocalDate result)
    {
        int index = _days.IndexOf(from);
        int found = _days.Contains(index) ? FindStep(index, workingDays) : -1;
        result = found < 0 ? from : _days[found];
        return found >= 0;
    }

    /// <summary>Counts the working days from one date to the day before another.</summary>
    /// <param name="from">The first day, counted if it is a working day.</param>
    /// <param name="before">
    /// The day after the last, not counted itself. When it is earlier than <paramref name="from"/> the count is the
    /// same the other way round, and negative.
    /// </param>
    /// <remarks>Either date may be one day after the coverage, so that the whole of it can be counted.</remarks>
    /// <exception cref="OutsideCoverageException">A date lies outside the coverage.</exception>
    public int CountWorkingDays(LocalDate from, LocalDate before) =>
        _table.Before(IndexOfEnd(before)) - _table.Before(IndexOfEnd(from));

    /// <summary><see cref="CountWorkingDays"/>, or null when a date is unknown or not covered.</summary>
    internal int? CountIfKnown(LocalDate? from, LocalDate? before) =>
        from is { } first && before is { } end && Covers(first) && Covers(end) ? CountWorkingDays(first, end) : null;

    /// <summary>Finds the first working day after a date.</summary>
    /// <param name="date">A date inside the coverage; never the answer itself.</param>
    /// <exception cref="OutsideCoverageException">The date lies outside the coverage, or no working day follows in it.</exception>
    public LocalDate NextWorkingDay(LocalDate date) => Step(date, 1);

    /// <summary>Finds the last working day before a date.</summary>
    /// <param name="date">A date inside the coverage; never the answer itself.</param>
    /// <exception cref="OutsideCoverageException">The date lies outside the coverage, or no working day precedes in it.</exception>
    public LocalDate PreviousWorkingDay(LocalDate date) => Step(date, -1);

    /// <summary>Lists the working days among some days.</summary>
    /// <param name="days">Days inside the coverage, first and last included.</param>
    /// <returns>The working days, earliest first.</returns>
    /// <exception cref="OutsideCoverageException">Some of the days lie outside the coverage.</exception>
    public ImmutableArray<LocalDate> WorkingDaysIn(DateInterval days)
    {
        (int first, int end) = IndexesOf(days);
        int number = _table.Before(first);
        var found = new LocalDate[_table.Before(end) - number];
        for (int i = 0; i < found.Length; i++)
        {
            found[i] = _days[_table.Day(number + i)];
        }

        return [.. found];
    }

    /// <summary>Lists the days among some days that are not working days: what a count over them stepped over, and why.</summary>
    /// <param name="days">Days inside the coverage, first and last included.</param>
    /// <returns>The closed days with their reasons, Saturdays and Sundays too, earliest first.</returns>
    /// <exception cref="OutsideCoverageException">Some of the days lie outside the coverage.</exception>
    public ImmutableArray<ClosedDay> ClosedDaysIn(DateInterval days)
    {
        (int first, int end) = IndexesOf(days);
        int count = end - first - (_table.Before(end) - _table.Before(first));
        var closed = ImmutableArray.CreateBuilder<ClosedDay>(count);
        for (int index = first; closed.Count < count; index++)
        {
            if (!_table.IsWorkingDay(index))
            {
                closed.Add(_layers.WhyClosed(_days[index]));
            }
        }

        return closed.MoveToImmutable();
    }

    /// <inheritdoc/>
    public bool Equals(WorkingCalendar? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && string.Equals(Name, other.Name, StringComparison.Ordinal)
            && Coverage.Equals(other.Coverage)
            && _layers.Equals(other._layers));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as WorkingCalendar);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Coverage, _layers);

    /// <summary>The calendar in a phrase, for example "England and Wales, 2012-01-01 to 2028-12-31, Monday to Friday".</summary>
    public override string ToString() =>
        Invariant($"{Name}, {Coverage.Start:R} to {Coverage.End:R}, {Week}");

    private static CoverageDays NumberDays(DateInterval coverage)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        if (coverage.Start.Calendar != CalendarSystem.Iso)
        {
            throw new ArgumentException(
                $"The coverage is in the calendar system {coverage.Start.Calendar}. Use ISO dates.", nameof(coverage));
        }

        if (coverage.Length > WorkingDayTable.MaximumDays)
        {
            throw new ArgumentException(
                Invariant($"The coverage [{coverage.Start:R}, {coverage.End:R}] has {coverage.Length} days. Use at most {WorkingDayTable.MaximumDays} days, some 179 years."),
                nameof(coverage));
        }

        return new(coverage);
    }

    private static CalendarLayers CheckLayers(
        DateInterval coverage, WorkingWeek week, IEnumerable<ClosedDay> closedDays)
    {
        ArgumentNullException.ThrowIfNull(week);
        ArgumentNullException.ThrowIfNull(closedDays);
        ImmutableArray<ClosedDay> closed = [.. closedDays];
        foreach (ClosedDay day in closed)
        {
            ArgumentNullException.ThrowIfNull(day, nameof(closedDays));
            if (!coverage.Contains(day.Date))
            {
                throw new ArgumentException(
                    Invariant($"The closed day {day} lies outside the coverage [{coverage.Start:R}, {coverage.End:R}]. Widen the coverage or leave the day out."),
                    nameof(closedDays));
            }

            if (day.Kind == ClosedDayKind.OutsideWorkingWeek)
            {
                throw new ArgumentException(
                    $"The closed day {day} is of the kind {day.Kind}. Let the working week say so, or use another kind.",
                    nameof(closedDays));
            }
        }

        return CalendarLayers.Of(week, closed, []);
    }

    private LocalDate Step(LocalDate from, long workingDays)
    {
        int found = FindStep(IndexOf(from), workingDays);
        return found >= 0 ? _days[found] : throw StepRanOut(from, workingDays);
    }

    private int FindStep(int index, long workingDays) =>
        workingDays == 0 ? index : _table.Step(index, workingDays);

    private OutsideCoverageException StepRanOut(LocalDate from, long workingDays)
    {
        long count = Math.Abs(workingDays);
        string days = count == 1 ? "working day" : "working days";
        string side = workingDays > 0 ? "after" : "before";
        return OutsideCoverageException.RanOut(
            Name, Coverage, from, Invariant($"{count} {days} {side} {from:R}"), workingDays > 0);
    }

    private int IndexOf(LocalDate date)
    {
        int index = _days.IndexOf(date);
        return _days.Contains(index) ? index : throw OutsideCoverageException.For(Name, Coverage, date);
    }

    private int IndexOfEnd(LocalDate date)
    {
        int index = _days.IndexOf(date);
        return index == _days.Count || _days.Contains(index)
            ? index
            : throw OutsideCoverageException.For(Name, Coverage, date);
    }

    private (int First, int End) IndexesOf(DateInterval days)
    {
        ArgumentNullException.ThrowIfNull(days);
        return (IndexOf(days.Start), IndexOf(days.End) + 1);
    }
}

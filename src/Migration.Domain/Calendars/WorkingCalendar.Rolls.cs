using NodaTime;

namespace MigrationDomain.Calendars;

/// <content>Rolling a date to a working day.</content>
public sealed partial class WorkingCalendar
{
    /// <summary>Moves a date that is not a working day to one that is.</summary>
    /// <param name="date">A date inside the coverage; with <see cref="DayRoll.None"/>, any date.</param>
    /// <param name="roll">Where it goes. Rolling a date twice the same way changes nothing more.</param>
    /// <exception cref="OutsideCoverageException">
    /// The date lies outside the coverage, or the working day sought does, so far as the calendar can know.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="roll"/> is not defined.</exception>
    public LocalDate Roll(LocalDate date, DayRoll roll)
    {
        CheckRoll(roll);
        if (roll == DayRoll.None)
        {
            return date;
        }

        int found = FindRoll(date, IndexOf(date), roll);
        return found >= 0 ? _days[found] : throw RollRanOut(date, roll);
    }

    /// <summary>Moves a date that is not a working day to one that is, if the calendar knows where.</summary>
    /// <param name="date">Any date.</param>
    /// <param name="roll">Where it goes; <see cref="DayRoll.None"/> never fails.</param>
    /// <param name="result">The working day; <paramref name="date"/> itself when the answer is <see langword="false"/>.</param>
    /// <returns><see langword="false"/> when the date or the working day sought lies outside the coverage.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="roll"/> is not defined.</exception>
    public bool TryRoll(LocalDate date, DayRoll roll, out LocalDate result)
    {
        CheckRoll(roll);
        result = date;
        if (roll == DayRoll.None)
        {
            return true;
        }

        int index = _days.IndexOf(date);
        int found = _days.Contains(index) ? FindRoll(date, index, roll) : -1;
        if (found >= 0)
        {
            result = _days[found];
        }

        return found >= 0;
    }

    private static void CheckRoll(DayRoll roll)
    {
        if (roll is < DayRoll.None or > DayRoll.Nearest)
        {
            throw new ArgumentOutOfRangeException(nameof(roll), roll, Invariant($"'{(int)roll}' is not a roll."));
        }
    }

    private static bool GoesForward(LocalDate date, DayRoll roll) => roll switch
    {
        DayRoll.Following or DayRoll.ModifiedFollowing => true,
        DayRoll.Nearest => date.DayOfWeek is IsoDayOfWeek.Sunday or IsoDayOfWeek.Monday,
        _ => false,
    };

    private static bool IsSameMonth(LocalDate one, LocalDate other) =>
        one.Year == other.Year && one.Month == other.Month;

    private int FindRoll(LocalDate date, int index, DayRoll roll)
    {
        bool forward = GoesForward(date, roll);
        int found = forward ? _table.OnOrAfter(index) : _table.OnOrBefore(index);
        if (roll is not (DayRoll.ModifiedFollowing or DayRoll.ModifiedPreceding) || StaysInMonth(date, found, forward))
        {
            return found;
        }

        return forward ? _table.OnOrBefore(index) : _table.OnOrAfter(index);
    }

    /// <summary>Whether the working day found is in the date's month; one not found may be, unless the month ends first.</summary>
    private bool StaysInMonth(LocalDate date, int found, bool forward)
    {
        if (found >= 0)
        {
            return IsSameMonth(date, _days[found]);
        }

        return forward ? !CoversMonthEnd(date) : !CoversMonthStart(date);
    }

    private bool CoversMonthEnd(LocalDate date) => Coverage.End >= date.With(DateAdjusters.EndOfMonth);

    private bool CoversMonthStart(LocalDate date) => Coverage.Start <= date.With(DateAdjusters.StartOfMonth);

    /// <summary>Names the search that failed: for a modified roll that left the month it was the way back.</summary>
    private OutsideCoverageException RollRanOut(LocalDate date, DayRoll roll)
    {
        bool forward = GoesForward(date, roll);
        bool turned = roll switch
        {
            DayRoll.ModifiedFollowing => _table.OnOrAfter(_days.IndexOf(date)) >= 0 || CoversMonthEnd(date),
            DayRoll.ModifiedPreceding => _table.OnOrBefore(_days.IndexOf(date)) >= 0 || CoversMonthStart(date),
            _ => false,
        };
        bool afterwards = forward != turned;
        string question = afterwards
            ? Invariant($"the first working day from {date:R} on")
            : Invariant($"the last working day up to {date:R}");
        return OutsideCoverageException.RanOut(Name, Coverage, date, question, afterwards);
    }
}

namespace MigrationDomain.Calendars;

/// <summary>The answers of a calendar found by walking day by day: slow, plain, and the judge of the fast ones.</summary>
internal sealed class NaiveCalendar(
    DateInterval coverage, ISet<IsoDayOfWeek> week, ISet<LocalDate> closed, ISet<LocalDate> extra)
{
    internal bool Covers(LocalDate date) => date >= coverage.Start && date <= coverage.End;

    internal bool IsOpen(LocalDate date) =>
        extra.Contains(date) || (week.Contains(date.DayOfWeek) && !closed.Contains(date));

    /// <summary>The day found, or null when the walk leaves the coverage.</summary>
    internal LocalDate? Add(LocalDate from, int workingDays)
    {
        LocalDate date = from;
        for (int left = Math.Abs(workingDays); left > 0;)
        {
            date = date.PlusDays(Math.Sign(workingDays));
            if (!Covers(date))
            {
                return null;
            }

            left -= IsOpen(date) ? 1 : 0;
        }

        return date;
    }

    internal int Count(LocalDate from, LocalDate before)
    {
        if (before < from)
        {
            return -Count(before, from);
        }

        int count = 0;
        for (LocalDate date = from; date < before; date = date.PlusDays(1))
        {
            count += IsOpen(date) ? 1 : 0;
        }

        return count;
    }

    internal LocalDate? Roll(LocalDate date, DayRoll roll) => roll switch
    {
        DayRoll.None => date,
        DayRoll.Preceding => Walk(date, -1, null).Found,
        DayRoll.Following => Walk(date, 1, null).Found,
        DayRoll.ModifiedPreceding => WalkOrTurn(date, -1),
        DayRoll.ModifiedFollowing => WalkOrTurn(date, 1),
        _ => Walk(date, date.DayOfWeek is IsoDayOfWeek.Sunday or IsoDayOfWeek.Monday ? 1 : -1, null).Found,
    };

    private LocalDate? WalkOrTurn(LocalDate date, int step)
    {
        (LocalDate? found, bool leftMonth) = Walk(date, step, date.Month);
        return leftMonth ? Walk(date, -step, null).Found : found;
    }

    private (LocalDate? Found, bool LeftMonth) Walk(LocalDate from, int step, int? month)
    {
        LocalDate date = from;
        while (true)
        {
            if (month is not null && date.Month != month)
            {
                return (null, true);
            }

            if (!Covers(date))
            {
                return (null, false);
            }

            if (IsOpen(date))
            {
                return (date, false);
            }

            date = date.PlusDays(step);
        }
    }
}

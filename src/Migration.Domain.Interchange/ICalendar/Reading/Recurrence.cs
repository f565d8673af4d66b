using NodaTime;

namespace MigrationDomain.Interchange.ICalendar.Reading;

/// <summary>The days on which something comes round by a rule.</summary>
/// <param name="rule">The rule.</param>
/// <param name="start">The day it begins on.</param>
internal sealed class Recurrence(RecurrenceRule rule, LocalDate start)
{
    /// <summary>The days by the rule, rising, from its start up to the last that is wanted. The days before the first that is wanted may be left out.</summary>
    /// <param name="first">The first day that is wanted.</param>
    /// <param name="last">The last day that is wanted.</param>
    /// <param name="steps">How many steps may still be made; when none is left the days end.</param>
    public IEnumerable<LocalDate> Days(LocalDate first, LocalDate last, Allowance steps)
    {
        int left = rule.Count ?? int.MaxValue;
        long period = rule.Count is null && first > start ? PeriodsBefore(first) : 0;
        while (steps.Take(1))
        {
            LocalDate begin = Begin(period++);
            if (begin > last)
            {
                yield break;
            }

            List<LocalDate> days = [.. Picked([.. Candidates(begin).Distinct().Order()])];
            if (!steps.Take(days.Count))
            {
                yield break;
            }

            foreach (LocalDate day in days.Where(day => day >= start))
            {
                if (day > last || left-- == 0)
                {
                    yield break;
                }

                yield return day;
            }
        }
    }

    // Which period to begin with, so that none before the first wanted day is missed.
    private long PeriodsBefore(LocalDate first)
    {
        int days = Period.DaysBetween(start, first);
        int least = rule.Frequency switch { Frequency.Daily => 1, Frequency.Weekly => 7, Frequency.Monthly => 31, _ => 366 };
        return Math.Max(0, (days / least / rule.Interval) - 1);
    }

    private LocalDate Begin(long period)
    {
        int steps = (int)Math.Min(period * rule.Interval, int.MaxValue);
        return rule.Frequency switch
        {
            Frequency.Daily => Later(start, steps, 1),
            Frequency.Weekly => Later(start.PlusDays(1).Previous(rule.WeekStart), steps, 7),
            Frequency.Monthly => steps > 120_000 ? LocalDate.MaxIsoValue : Capped(new LocalDate(start.Year, start.Month, 1), steps),
            _ => steps > 9_999 - start.Year ? LocalDate.MaxIsoValue : new LocalDate(start.Year + steps, 1, 1),
        };
    }

    private static LocalDate Later(LocalDate day, int steps, int length) =>
        (long)steps * length > Period.DaysBetween(day, LocalDate.MaxIsoValue) ? LocalDate.MaxIsoValue : day.PlusDays(steps * length);

    private static LocalDate Capped(LocalDate month, int steps) =>
        (month.Year * 12) + month.Month - 1 + steps > (9_999 * 12) + 11 ? LocalDate.MaxIsoValue : month.PlusMonths(steps);

    private IEnumerable<LocalDate> Candidates(LocalDate begin) => rule.Frequency switch
    {
        Frequency.Daily => new[] { begin }.Where(day => IsMonth(day) && IsMonthDay(day) && IsWeekday(day)),
        Frequency.Weekly => Week(begin).Where(IsMonth),
        Frequency.Monthly => IsMonth(begin) ? Month(begin) : [],
        _ => Year(begin),
    };

    private IEnumerable<LocalDate> Week(LocalDate begin)
    {
        LocalDate last = begin > LocalDate.MaxIsoValue.PlusDays(-6) ? LocalDate.MaxIsoValue : begin.PlusDays(6);
        return rule.Weekdays.IsEmpty ? new OrdinalDay(0, start.DayOfWeek).In(begin, last) : rule.Weekdays.SelectMany(day => day.In(begin, last));
    }

    private IEnumerable<LocalDate> Month(LocalDate begin)
    {
        int length = CalendarSystem.Iso.GetDaysInMonth(begin.Year, begin.Month);
        LocalDate last = begin.PlusDays(length - 1);
        if (!rule.MonthDays.IsEmpty)
        {
            return NumberedDays(begin, length).Where(IsWeekday);
        }

        return !rule.Weekdays.IsEmpty ? rule.Weekdays.SelectMany(day => day.In(begin, last))
            : start.Day <= length ? [begin.PlusDays(start.Day - 1)] : [];
    }

    private IEnumerable<LocalDate> Year(LocalDate begin)
    {
        if (rule.MonthDays.IsEmpty && rule.Months.IsEmpty && !rule.Weekdays.IsEmpty)
        {
            return rule.Weekdays.SelectMany(day => day.In(begin, new LocalDate(begin.Year, 12, 31)));
        }

        IEnumerable<int> months = !rule.Months.IsEmpty ? rule.Months : rule.MonthDays.IsEmpty ? [start.Month] : Enumerable.Range(1, 12);
        return months.SelectMany(month => Month(new LocalDate(begin.Year, month, 1)));
    }

    private IEnumerable<LocalDate> NumberedDays(LocalDate begin, int length) => rule.MonthDays
        .Select(number => number > 0 ? number : length + 1 + number)
        .Where(number => number >= 1 && number <= length)
        .Select(number => begin.PlusDays(number - 1));

    private IEnumerable<LocalDate> Picked(List<LocalDate> days) => rule.Positions.IsEmpty ? days : rule.Positions
        .Select(position => position > 0 ? position - 1 : days.Count + position)
        .Where(place => place >= 0 && place < days.Count)
        .Distinct()
        .Order()
        .Select(place => days[place]);

    private bool IsMonth(LocalDate day) => rule.Months.IsEmpty || rule.Months.Contains(day.Month);

    private bool IsMonthDay(LocalDate day) => rule.MonthDays.IsEmpty
        || rule.MonthDays.Contains(day.Day) || rule.MonthDays.Contains(day.Day - 1 - CalendarSystem.Iso.GetDaysInMonth(day.Year, day.Month));

    // Beside days by number, weekdays only say which of them are meant.
    private bool IsWeekday(LocalDate day) => rule.Weekdays.IsEmpty || rule.Weekdays.Any(weekday => weekday.Weekday == day.DayOfWeek);
}

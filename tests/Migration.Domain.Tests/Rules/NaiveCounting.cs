using MigrationDomain.Calendars;

namespace MigrationDomain.Rules;

/// <summary>Counting and rolling said again in the simplest way, a day at a time. Null where the calendar ends first.</summary>
internal static class NaiveCounting
{
    /// <summary>The date before rolling.</summary>
    public static LocalDate? Raw(LocalDate anchor, OffsetDirection direction, DateOffset offset, CountMode count, WorkingCalendar calendar)
    {
        int step = direction == OffsetDirection.Before ? -1 : 1;
        return offset.Unit switch
        {
            OffsetUnit.WorkingDays => WorkingDays(anchor, step, offset.Amount, count, calendar),
            OffsetUnit.Weeks => Days(anchor, step, 7 * offset.Amount, count),
            OffsetUnit.Months => Months(anchor, step, offset.Amount, count),
            OffsetUnit.Hours => Hours(anchor, step * offset.Amount),
            _ => Days(anchor, step, offset.Amount, count),
        };
    }

    /// <summary>The date after rolling.</summary>
    public static LocalDate? Roll(LocalDate? raw, DayRoll roll, WorkingCalendar calendar)
    {
        if (raw is not { } date || roll == DayRoll.None)
        {
            return raw;
        }

        LocalDate? back = Walk(date, -1, calendar);
        LocalDate? forward = Walk(date, 1, calendar);
        return roll switch
        {
            DayRoll.Preceding => back,
            DayRoll.Following => forward,
            DayRoll.ModifiedPreceding => IsAnyOpen(date, -1, calendar) is false ? forward : back,
            DayRoll.ModifiedFollowing => IsAnyOpen(date, 1, calendar) is false ? back : forward,
            _ => date.DayOfWeek is IsoDayOfWeek.Sunday or IsoDayOfWeek.Monday ? forward : back,
        };
    }

    /// <summary>The first working day from a date on, the date included; null past the coverage.</summary>
    public static LocalDate? Walk(LocalDate date, int step, WorkingCalendar calendar)
    {
        while (calendar.Covers(date))
        {
            if (calendar.IsWorkingDay(date))
            {
                return date;
            }

            date = date.PlusDays(step);
        }

        return null;
    }

    /// <summary>Whether a working day comes before the month is left; null where the calendar ends first.</summary>
    private static bool? IsAnyOpen(LocalDate date, int step, WorkingCalendar calendar)
    {
        for (LocalDate day = date; day.Month == date.Month; day = day.PlusDays(step))
        {
            if (!calendar.Covers(day))
            {
                return null;
            }

            if (calendar.IsWorkingDay(day))
            {
                return true;
            }
        }

        return false;
    }

    private static LocalDate? WorkingDays(LocalDate anchor, int step, int amount, CountMode count, WorkingCalendar calendar)
    {
        LocalDate? day = Walk(anchor, step, calendar);
        int counted = count == CountMode.IncludeStart ? 1 : 0;
        int wanted = count == CountMode.ClearDays ? amount + 1 : amount;
        while (day is { } date && counted < wanted)
        {
            day = Walk(date.PlusDays(step), step, calendar);
            counted++;
        }

        return day;
    }

    private static LocalDate Days(LocalDate anchor, int step, int amount, CountMode count)
    {
        int counted = count == CountMode.IncludeStart ? 1 : 0;
        int wanted = count == CountMode.ClearDays ? amount + 1 : amount;
        for (; counted < wanted; counted++)
        {
            anchor = anchor.PlusDays(step);
        }

        return anchor;
    }

    private static LocalDate Months(LocalDate anchor, int step, int amount, CountMode count)
    {
        int year = anchor.Year;
        int month = anchor.Month;
        for (int i = 0; i < amount; i++)
        {
            month += step;
            (year, month) = month switch
            {
                0 => (year - 1, 12),
                13 => (year + 1, 1),
                _ => (year, month),
            };
        }

        int[] lengths = [31, year % 4 == 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        LocalDate same = new(year, month, Math.Min(anchor.Day, lengths[month - 1]));
        return count switch
        {
            CountMode.IncludeStart => same.PlusDays(-step),
            CountMode.ClearDays => same.PlusDays(step),
            _ => same,
        };
    }

    /// <summary>Hours since an arbitrary midnight, Greenwich time, walked one by one; London is an hour ahead in summer.</summary>
    private static LocalDate Hours(LocalDate anchor, int hours)
    {
        LocalDateTime greenwich = anchor.AtMidnight();
        greenwich = IsSummer(greenwich.PlusHours(-1)) ? greenwich.PlusHours(-1) : greenwich;
        for (int i = 0; i < Math.Abs(hours); i++)
        {
            greenwich = greenwich.PlusHours(Math.Sign(hours));
        }

        return (IsSummer(greenwich) ? greenwich.PlusHours(1) : greenwich).Date;
    }

    private static bool IsSummer(LocalDateTime greenwich) =>
        greenwich >= LastSunday(greenwich.Year, 3).At(new LocalTime(1, 0)) && greenwich < LastSunday(greenwich.Year, 10).At(new LocalTime(1, 0));

    private static LocalDate LastSunday(int year, int month)
    {
        LocalDate day = new(year, month, 31);
        while (day.DayOfWeek != IsoDayOfWeek.Sunday)
        {
            day = day.PlusDays(-1);
        }

        return day;
    }
}

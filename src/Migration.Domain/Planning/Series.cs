using System.Collections.Immutable;
using MigrationDomain.Calendars;
using MigrationDomain.Rules;
using NodaTime;

namespace MigrationDomain.Planning;

/// <summary>The days of something that repeats, such as a weekly meeting.</summary>
internal static class Series
{
    private const int MostOccurrences = 520;

    /// <summary>Every so many days, weeks or months from the first day through the last, each rolled to the preceding working day where the calendar knows it; no day twice.</summary>
    public static ImmutableArray<LocalDate> Between(LocalDate? from, LocalDate? through, DateOffset? every, WorkingCalendar calendar)
    {
        if (every is not { } step || from is not { } first || through is not { } last)
        {
            return [];
        }

        ImmutableArray<LocalDate>.Builder days = ImmutableArray.CreateBuilder<LocalDate>();
        LocalDate day = first;
        for (int occurrence = 0; occurrence < MostOccurrences && day <= last; occurrence++)
        {
            LocalDate held = calendar.TryRoll(day, DayRoll.Preceding, out LocalDate rolled) ? rolled : day;
            if (days.Count == 0 || held > days[^1])
            {
                days.Add(held);
            }

            day = Counting.OnCalendar(day, step, CountMode.ExcludeStart, OffsetDirection.After);
        }

        return days.ToImmutable();
    }
}

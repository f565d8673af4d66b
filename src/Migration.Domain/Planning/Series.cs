using System.Collections.Immutable;
using MigrationDomain.Calendars;
using MigrationDomain.Rules;
using NodaTime;

namespace MigrationDomain.Planning;

/// <summary>The days of something that repeats, such as a weekly meeting.</summary>
internal static class Series
{
    private const int MostOccurrences = 520;

    /// <summary>Every so often from the first day through the last, each rolled to the preceding working day where the calendar knows it; no day twice.</summary>
    public static ImmutableArray<LocalDate> Between(LocalDate? from, LocalDate? through, DateOffset? every, WorkingCalendar calendar)
    {
        if (every is not { } step || from is not { } first || through is not { } last)
        {
            return [];
        }

        ImmutableArray<LocalDate>.Builder days = ImmutableArray.CreateBuilder<LocalDate>();
        for (LocalDate day = first; day <= last && days.Count < MostOccurrences;)
        {
            LocalDate held = calendar.TryRoll(day, DayRoll.Preceding, out LocalDate rolled) ? rolled : day;
            if (days.Count == 0 || held > days[^1])
            {
                days.Add(held);
            }

            if (!Counting.TryShift(day, step, CountMode.ExcludeStart, OffsetDirection.After, calendar, DateTimeZone.Utc, out LocalDate next) || next <= day)
            {
                break;
            }

            day = next;
        }

        return days.ToImmutable();
    }
}

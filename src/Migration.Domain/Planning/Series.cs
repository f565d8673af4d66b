using System.Collections.Immutable;
using MigrationDomain.Calendars;
using MigrationDomain.Rules;
using NodaTime;

namespace MigrationDomain.Planning;

/// <summary>The days of something that repeats, such as a weekly meeting.</summary>
internal static class Series
{
    private const int MostOccurrences = 520;

    /// <summary>Every so many days, weeks or months from the first day through the last, each rolled to the preceding working day where the calendar knows it.</summary>
    public static ImmutableArray<LocalDate> Between(LocalDate? from, LocalDate? through, DateOffset? every, WorkingCalendar calendar)
    {
        if (every is not { } step || from is not { } first || through is not { } last)
        {
            return [];
        }

        ImmutableArray<LocalDate>.Builder days = ImmutableArray.CreateBuilder<LocalDate>();
        for (LocalDate day = first; day <= last && days.Count < MostOccurrences; day = Counting.OnCalendar(day, step, CountMode.ExcludeStart, OffsetDirection.After))
        {
            days.Add(calendar.TryRoll(day, DayRoll.Preceding, out LocalDate rolled) ? rolled : day);
        }

        return days.ToImmutable();
    }
}

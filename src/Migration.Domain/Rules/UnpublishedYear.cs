using MigrationDomain.Calendars;
using NodaTime;

namespace MigrationDomain.Rules;

/// <summary>The year to name when a calendar has no answer.</summary>
internal static class UnpublishedYear
{
    /// <summary>The year that is missing when a count or a roll from a date left the coverage.</summary>
    /// <param name="calendar">The calendar that had no answer.</param>
    /// <param name="from">The date it was asked about.</param>
    /// <param name="isBackwards">Whether it was asked about earlier days.</param>
    public static int Of(WorkingCalendar calendar, LocalDate from, bool isBackwards)
    {
        LocalDate first = calendar.Coverage.Start;
        if (from < first)
        {
            return from.Year;
        }

        return isBackwards && from <= calendar.Coverage.End ? first.PlusDays(-1).Year : calendar.FirstUnpublishedYear;
    }
}

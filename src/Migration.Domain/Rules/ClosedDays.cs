using System.Collections.Immutable;
using MigrationDomain.Calendars;
using NodaTime;

namespace MigrationDomain.Rules;

/// <summary>The closed days between two dates, listed and said.</summary>
internal static class ClosedDays
{
    /// <summary>Closed days between two dates in either order; a closed end counts, so an end that is a working day adds nothing.</summary>
    public static ImmutableArray<ClosedDay> Between(LocalDate one, LocalDate other, WorkingCalendar calendar) =>
        calendar.ClosedDaysIn(one < other ? new DateInterval(one, other) : new DateInterval(other, one));

    /// <summary>", stepping over 4 weekend days and 2026-04-03 (Good Friday)"; empty when there is nothing to say.</summary>
    public static string SteppedOver(ImmutableArray<ClosedDay> closed)
    {
        if (closed.IsEmpty)
        {
            return "";
        }

        int weekend = closed.Count(day => day.Kind == ClosedDayKind.OutsideWorkingWeek);
        IEnumerable<string> named = closed
            .Where(day => day.Kind != ClosedDayKind.OutsideWorkingWeek)
            .Select(day => Invariant($"{day.Date:R} ({day.Reason})"));
        string[] weekendWords = weekend == 0 ? [] : [Invariant($"{weekend} {(weekend == 1 ? "day" : "days")} outside the working week")];
        return ", stepping over " + RuleWords.List([.. weekendWords, .. named]);
    }
}

using NodaTime;

namespace MigrationDomain.Calendars;

/// <summary>A calendar was asked about days for which nothing is published, so that the answer is unknown.</summary>
/// <remarks>Unknown is not free: no calendar takes an unpublished year for a year without bank holidays.</remarks>
public sealed class OutsideCoverageException : Exception
{
    private OutsideCoverageException(
        string calendarName, DateInterval coverage, LocalDate date, string question, bool afterwards, int year)
        : base(Invariant($"Calendar '{calendarName}' covers {Text(coverage)}; it has no answer for {question}: {Unpublished(coverage, year, afterwards)}."))
    {
        CalendarName = calendarName;
        Coverage = coverage;
        Date = date;
        FirstUnpublishedYear = afterwards ? YearAfter(coverage) : year;
    }

    /// <summary>The name of the calendar that was asked.</summary>
    public string CalendarName { get; }

    /// <summary>The days it can answer for, first and last included.</summary>
    public DateInterval Coverage { get; }

    /// <summary>The date that was asked about; when a count or a roll ran out of the coverage, the date it began from.</summary>
    public LocalDate Date { get; }

    /// <summary>
    /// The first year of which some day lies after the coverage, for example 2029. For a question about the time
    /// before the coverage, the year asked about.
    /// </summary>
    public int FirstUnpublishedYear { get; }

    /// <summary>The first year of which some day lies after the coverage.</summary>
    internal static int YearAfter(DateInterval coverage) =>
        coverage.End is { Month: 12, Day: 31 } ? coverage.End.Year + 1 : coverage.End.Year;

    /// <summary>The failure for a date outside the coverage.</summary>
    internal static OutsideCoverageException For(string calendarName, DateInterval coverage, LocalDate date) =>
        new(calendarName, coverage, date, Invariant($"{date:R}"), date > coverage.End, date.Year);

    /// <summary>The failure for a search that began inside the coverage and left it.</summary>
    internal static OutsideCoverageException RanOut(
        string calendarName, DateInterval coverage, LocalDate from, string question, bool afterwards) =>
        new(calendarName, coverage, from, question, afterwards, afterwards ? YearAfter(coverage) : YearBefore(coverage));

    private static int YearBefore(DateInterval coverage) =>
        coverage.Start is { Month: 1, Day: 1 } ? coverage.Start.Year - 1 : coverage.Start.Year;

    private static string Text(DateInterval coverage) => Invariant($"[{coverage.Start:R}, {coverage.End:R}]");

    private static string Unpublished(DateInterval coverage, int year, bool afterwards)
    {
        if (afterwards)
        {
            return year == coverage.End.Year
                ? Invariant($"the year {year} is published only up to {coverage.End:R}")
                : Invariant($"the year {year} is not published");
        }

        return year == coverage.Start.Year
            ? Invariant($"the year {year} is published only from {coverage.Start:R}")
            : Invariant($"the year {year} is not published");
    }
}

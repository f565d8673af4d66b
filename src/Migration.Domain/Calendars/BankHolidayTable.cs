using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;

namespace MigrationDomain.Calendars;

/// <summary>The bank holidays of a division over whole years, with where they come from.</summary>
/// <remarks>
/// Equality is by reference; to see whether two tables say the same, compare <see cref="Edition"/>. A table never
/// changes and is safe to use from several threads.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class BankHolidayTable
{
    private readonly FrozenDictionary<LocalDate, string> _names;

    /// <summary>Makes a table from published data.</summary>
    /// <param name="division">The division it is for.</param>
    /// <param name="coverage">The published years, from a 1 January to a 31 December, both included.</param>
    /// <param name="holidays">The bank holidays, in any order, at most one a day.</param>
    /// <param name="source">Where they were published, for example a web address. Not blank.</param>
    /// <param name="retrievedOn">The day they were read there.</param>
    /// <exception cref="ArgumentException">
    /// The coverage is not whole years; a holiday lies outside it; two holidays fall on one day; the source is blank.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="division"/> is not defined.</exception>
    public BankHolidayTable(
        Division division,
        DateInterval coverage,
        IEnumerable<BankHoliday> holidays,
        string source,
        LocalDate retrievedOn)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        ArgumentNullException.ThrowIfNull(holidays);
        ArgumentException.ThrowIfNullOrWhiteSpace(source);
        Division = division;
        Name = division.EnglishName();
        Coverage = coverage;
        Holidays = Sort(holidays);
        Source = source;
        RetrievedOn = retrievedOn;
        CheckCoverage(coverage);
        CheckHolidays(coverage, Holidays);
        Edition = TableEdition.Hash(division, Holidays);
        Calendar = new(
            Name,
            coverage,
            WorkingWeek.MondayToFriday,
            Holidays.Select(day => new ClosedDay(day.Date, ClosedDayKind.BankHoliday, day.Title)));
        _names = NameDays(Holidays);
    }

    /// <summary>The division the table is for.</summary>
    public Division Division { get; }

    /// <summary>The division's name, for example "England and Wales".</summary>
    public string Name { get; }

    /// <summary>The published years, first and last day included.</summary>
    public DateInterval Coverage { get; }

    /// <summary>The bank holidays, earliest first.</summary>
    public ImmutableArray<BankHoliday> Holidays { get; }

    /// <summary>Where they were published.</summary>
    public string Source { get; }

    /// <summary>The day they were read there.</summary>
    public LocalDate RetrievedOn { get; }

    /// <summary>A fingerprint of the content: two tables for one division with the same holidays have the same edition.</summary>
    /// <remarks>
    /// The first 12 lower-case hexadecimal digits of the SHA-256 of the UTF-8 lines <c>division|date|name|substitute</c>,
    /// by date, each ended by a line feed, for example <c>scotland|2027-12-27|Christmas Day|true</c>. Publishers change
    /// content without changing their date of last update, so that date is not used.
    /// </remarks>
    public string Edition { get; }

    /// <summary>Monday to Friday, less the bank holidays of the table.</summary>
    public WorkingCalendar Calendar { get; }

    /// <summary>Lists the bank holidays of a year.</summary>
    /// <param name="year">A published year, for example 2026.</param>
    /// <returns>The bank holidays, earliest first.</returns>
    /// <exception cref="OutsideCoverageException">The year is not published.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year is not one of 1 to 9999.</exception>
    public ImmutableArray<BankHoliday> InYear(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, CalendarSystem.Iso.MaxYear);
        CheckCovered(new(year, 1, 1));
        return [.. Holidays.Where(day => day.Date.Year == year)];
    }

    /// <summary>Names the holiday of a date: one listed for it, or one whose own day it is though the day off is another.</summary>
    /// <param name="date">A date inside the coverage.</param>
    /// <returns>
    /// The name, for example "Christmas Day" for Saturday 2027-12-25 as for Monday 2027-12-27, where the day off is;
    /// <see langword="null"/> for an ordinary day. Of a listed holiday and one whose own day it is, the listed one.
    /// </returns>
    /// <exception cref="OutsideCoverageException">The date lies outside the coverage.</exception>
    public string? NameOn(LocalDate date)
    {
        CheckCovered(date);
        return _names.GetValueOrDefault(date);
    }

    /// <summary>The table in a phrase: division, years, edition and day of reading.</summary>
    public override string ToString() =>
        Invariant($"{Name}, {Coverage.Start.Year} to {Coverage.End.Year}, edition {Edition}, read {RetrievedOn:R}");

    private static ImmutableArray<BankHoliday> Sort(IEnumerable<BankHoliday> holidays)
    {
        ImmutableArray<BankHoliday> days = [.. holidays];
        foreach (BankHoliday day in days)
        {
            ArgumentNullException.ThrowIfNull(day, nameof(holidays));
        }

        return [.. days.OrderBy(day => day.Date)];
    }

    private static void CheckCoverage(DateInterval coverage)
    {
        if (coverage.Start is not { Month: 1, Day: 1 } || coverage.End is not { Month: 12, Day: 31 })
        {
            throw new ArgumentException(
                Invariant($"The coverage [{coverage.Start:R}, {coverage.End:R}] is not whole years. Begin on a 1 January and end on a 31 December."),
                nameof(coverage));
        }
    }

    private static void CheckHolidays(DateInterval coverage, ImmutableArray<BankHoliday> holidays)
    {
        for (int i = 0; i < holidays.Length; i++)
        {
            if (!coverage.Contains(holidays[i].Date))
            {
                throw new ArgumentException(
                    Invariant($"The bank holiday {holidays[i]} lies outside the coverage [{coverage.Start:R}, {coverage.End:R}]. Widen the coverage or leave the holiday out."),
                    nameof(holidays));
            }

            if (i > 0 && holidays[i].Date == holidays[i - 1].Date)
            {
                throw new ArgumentException(
                    Invariant($"Two bank holidays fall on {holidays[i].Date:R}, '{holidays[i - 1].Name}' and '{holidays[i].Name}'. Give one a day."),
                    nameof(holidays));
            }
        }
    }

    private static FrozenDictionary<LocalDate, string> NameDays(ImmutableArray<BankHoliday> holidays)
    {
        Dictionary<LocalDate, string> names = holidays.ToDictionary(day => day.Date, day => day.Name);
        foreach (BankHoliday day in holidays)
        {
            if (day.OwnDay is { } own)
            {
                names.TryAdd(own, day.Name);
            }
        }

        return names.ToFrozenDictionary();
    }

    private void CheckCovered(LocalDate date)
    {
        if (!Coverage.Contains(date))
        {
            throw OutsideCoverageException.For(Name, Coverage, date);
        }
    }
}

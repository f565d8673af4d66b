using MigrationDomain.Calendars;
using MigrationDomain.Rules;
using NodaTime;

namespace MigrationDomain.Templates;

/// <summary>The same days of every year, both ends included; the end may lie in the next year, as for Christmas.</summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class YearlyAvoidPeriod : AvoidPeriod
{
    /// <summary>Describes a period of every year.</summary>
    /// <param name="key">Its key, for example "qof-year-end".</param>
    /// <param name="name">Its name for people.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day; earlier in the year than <paramref name="from"/> when the period crosses the new year.</param>
    /// <param name="provenance">Standing and sources.</param>
    public YearlyAvoidPeriod(WindowKey key, string name, AnnualDate from, AnnualDate to, Provenance provenance)
        : base(key, name, provenance)
    {
        From = from;
        To = to;
    }

    /// <summary>The first day.</summary>
    public AnnualDate From { get; }

    /// <summary>The last day.</summary>
    public AnnualDate To { get; }

    /// <inheritdoc/>
    public override LocalDate? FirstMet(DateInterval days, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(days);
        for (int year = days.Start.Year - 1; year <= days.End.Year; year++)
        {
            LocalDate first = From.InYear(year);
            LocalDate last = To.InYear(To < From ? year + 1 : year);
            if (first <= days.End && last >= days.Start)
            {
                return LocalDate.Max(first, days.Start);
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public override string ToString() => Invariant($"{Name}, {Words(From)} to {Words(To)} of every year");

    private static string Words(AnnualDate date) => Invariant($"{date.Day} {Invariant($"{date.InYear(2000):MMMM}")}");
}

using MigrationDomain.Calendars;
using MigrationDomain.Rules;
using NodaTime;

namespace MigrationDomain.Templates;

/// <summary>A time of year in which a Go Live is best avoided. A closed family: <see cref="YearlyAvoidPeriod"/> and <see cref="BankHolidayWeeks"/>.</summary>
public abstract class AvoidPeriod
{
    private protected AvoidPeriod(WindowKey key, string name, Provenance provenance)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(provenance);
        Key = key;
        Name = name;
        Provenance = provenance;
    }

    /// <summary>The key, for example "qof-year-end".</summary>
    public WindowKey Key { get; }

    /// <summary>The name for people.</summary>
    public string Name { get; }

    /// <summary>Standing and sources.</summary>
    public Provenance Provenance { get; }

    /// <summary>The first day of <paramref name="days"/> that lies in the period, or <see langword="null"/> when none does or the calendar cannot say.</summary>
    /// <param name="days">The days looked at, both ends included.</param>
    /// <param name="calendar">The calendar of the practice.</param>
    /// <returns>A day within <paramref name="days"/>.</returns>
    public abstract LocalDate? FirstMet(DateInterval days, WorkingCalendar calendar);

    /// <summary>The period as a phrase.</summary>
    /// <returns>Invariant English.</returns>
    public abstract override string ToString();
}

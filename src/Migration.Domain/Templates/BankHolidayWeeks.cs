using MigrationDomain.Calendars;
using MigrationDomain.Rules;
using NodaTime;

namespace MigrationDomain.Templates;

/// <summary>Every week, Monday to Sunday, with a bank holiday in it.</summary>
/// <remarks>
/// A bank holiday counts although the practice never works on that day of the week, or works on it for once: others are closed.
/// Equality is by reference.
/// </remarks>
public sealed class BankHolidayWeeks : AvoidPeriod
{
    /// <summary>Describes the weeks with a bank holiday.</summary>
    /// <param name="key">Their key, for example "bank-holiday-weeks".</param>
    /// <param name="name">Their name for people.</param>
    /// <param name="provenance">Standing and sources.</param>
    public BankHolidayWeeks(WindowKey key, string name, Provenance provenance)
        : base(key, name, provenance)
    {
    }

    /// <inheritdoc/>
    public override LocalDate? FirstMet(DateInterval days, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(days);
        ArgumentNullException.ThrowIfNull(calendar);
        LocalDate monday = days.Start.PlusDays(1 - (int)days.Start.DayOfWeek);
        LocalDate sunday = days.End.PlusDays(7 - (int)days.End.DayOfWeek);
        foreach (ClosedDay closed in calendar.Layers.ClosedIn(monday, sunday))
        {
            if (closed.Kind == ClosedDayKind.BankHoliday)
            {
                return LocalDate.Max(closed.Date.PlusDays(1 - (int)closed.Date.DayOfWeek), days.Start);
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Name}, every week from Monday to Sunday with a bank holiday in it";
}

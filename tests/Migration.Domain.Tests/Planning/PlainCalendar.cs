using System.Collections.Frozen;
using System.Collections.Immutable;
using MigrationDomain.Calendars;

namespace MigrationDomain.Planning;

/// <summary>Working days found by walking over GOV.UK's published list: nothing of the library is used.</summary>
internal sealed class PlainCalendar
{
    private static readonly FrozenDictionary<string, FrozenSet<LocalDate>> Holidays = new[] { "england-and-wales", "scotland", "northern-ireland" }
        .ToFrozenDictionary(slug => slug, slug => GovUk.EventsOf(slug).Select(day => day.Date).ToFrozenSet());

    private readonly FrozenSet<LocalDate> _holidays;
    private readonly ImmutableArray<(LocalDate From, LocalDate To)> _closures;

    public PlainCalendar(string division, ImmutableArray<(LocalDate From, LocalDate To)> closures)
    {
        _holidays = Holidays[division];
        _closures = closures;
    }

    /// <summary>The published years.</summary>
    public static bool Knows(LocalDate day) => day.Year is >= 2012 and <= 2028;

    public bool IsOpen(LocalDate day) =>
        day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday)
        && !_holidays.Contains(day)
        && !_closures.Any(closure => day >= closure.From && day <= closure.To);

    /// <summary>The first working day from a day on in one direction, the day itself included; null past the published years.</summary>
    public LocalDate? Walk(LocalDate day, int step)
    {
        while (Knows(day))
        {
            if (IsOpen(day))
            {
                return day;
            }

            day = day.PlusDays(step);
        }

        return null;
    }

    public LocalDate? Roll(LocalDate day, string roll) => roll switch
    {
        "none" => day,
        "preceding" => Walk(day, -1),
        "following" => Walk(day, 1),
        "modified-preceding" => LeavesMonth(day, -1) ? Walk(day, 1) : Walk(day, -1),
        "modified-following" => LeavesMonth(day, 1) ? Walk(day, -1) : Walk(day, 1),
        _ => Walk(day, day.DayOfWeek is IsoDayOfWeek.Sunday or IsoDayOfWeek.Monday ? 1 : -1),
    };

    private bool LeavesMonth(LocalDate day, int step)
    {
        int month = day.Month;
        while (Knows(day) && day.Month == month && !IsOpen(day))
        {
            day = day.PlusDays(step);
        }

        return day.Month != month;
    }
}

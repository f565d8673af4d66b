using MigrationDomain.Calendars;
using MigrationDomain.Intervals;
using NodaTime;

namespace MigrationDomain.Availability;

/// <summary>The mornings and the afternoons of consecutive days; the days are numbered from 0. Not for several threads at once.</summary>
internal sealed class SessionGrid
{
    private readonly Dictionary<(WeeklyPattern, LocalDate?, WorkingCalendar?), UsualDays> _usual = [];
    private readonly RisingWindows?[] _windows = new RisingWindows?[Sessions.All.Length];
    private readonly RosterClock _clock;

    public SessionGrid(DateInterval days, RosterClock clock)
    {
        Days = days;
        _clock = clock;
    }

    /// <summary>The days, both ends included.</summary>
    public DateInterval Days { get; }

    /// <summary>How many words hold a bit for each day.</summary>
    public int Words => BitRow.WordsFor(Days.Length);

    public RisingWindows Of(Session session) => _windows[(int)session] ??= _clock.EachDay(Days, session);

    /// <summary>The number of one of the days.</summary>
    public int PlaceOf(LocalDate day) => Period.DaysBetween(Days.Start, day);

    /// <summary>What is usual for a person: worked out once for all of the same pattern.</summary>
    public UsualDays UsualDaysOf(Person person)
    {
        (WeeklyPattern, LocalDate?, WorkingCalendar?) key = (person.Works, person.KnownUntil, person.HomeCalendar);
        if (!_usual.TryGetValue(key, out UsualDays? usual))
        {
            usual = new UsualDays(person, Days);
            _usual.Add(key, usual);
        }

        return usual;
    }
}

using FsCheck.Fluent;
using MigrationDomain.Intervals;
using Check = MigrationDomain.Testing.Check;

namespace MigrationDomain.Availability;

public sealed class RosterClockTests
{
    private static readonly DateTimeZone[] Zones =
        [Some.London, DateTimeZone.Utc, DateTimeZoneProviders.Tzdb["Pacific/Apia"], DateTimeZoneProviders.Tzdb["Antarctica/Troll"]];

    // Apia had no 30 December 2011; Troll moves its clocks by two hours.
    [Fact]
    public void The_sessions_of_days_on_end_are_those_of_each_day() => Check.That(
        from zone in Gen.Elements(Zones)
        from start in Gen.Elements("2011-12-20", "2026-03-20", "2026-10-15", "2117-09-15")
        from shift in Gen.Choose(0, 60)
        from length in Gen.Choose(0, 60)
        from session in Gen.Elements(Sessions.All)
        select (zone, days: new DateInterval(Some.Day(start).PlusDays(shift), Some.Day(start).PlusDays(shift + length)), session),
        given =>
        {
            RosterClock clock = new(given.zone);
            RisingWindows windows = clock.EachDay(given.days, given.session);
            windows.Count.Should().Be(given.days.Length);
            int place = 0;
            foreach (LocalDate day in given.days)
            {
                SecondSpan span = new RosterClock(given.zone).Of(BusyTime.On(day, given.session));
                int last = Math.Max(span.End, span.Start + 1) - 1;
                (Marks(windows, span.Start, place), Marks(windows, last, place)).Should().Be((true, true), $"{day:R}");
                (Marks(windows, span.Start - 1, place), Marks(windows, last + 1, place)).Should().Be((false, false), $"{day:R}");
                place++;
            }
        });

    private static bool Marks(RisingWindows windows, int second, int place)
    {
        ulong[] row = new ulong[BitRow.WordsFor(windows.Count)];
        windows.Mark([second], [second], row);
        return BitRow.IsSet(row, place);
    }
}

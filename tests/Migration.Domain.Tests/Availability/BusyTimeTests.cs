using FsCheck.Fluent;
using MigrationDomain.Testing;
using NodaTime.Text;

namespace MigrationDomain.Availability;

public sealed class BusyTimeTests
{
    [Theory]
    [InlineData("2026-03-29", 23)] // the clocks go forward
    [InlineData("2026-10-25", 25)] // and back
    [InlineData("2027-03-28", 23)]
    [InlineData("2027-10-31", 25)]
    [InlineData("2026-03-30", 24)]
    public void A_day_has_as_many_hours_as_the_clocks_say(string day, int hours) =>
        BusyTime.Days(Some.Day(day), Some.Day(day)).In(Some.London).Duration.Should().Be(Duration.FromHours(hours));

    [Theory]
    [InlineData("2026-03-28T20:00", "2026-03-29T08:00", 11 * 60)] // the clocks go forward in the night
    [InlineData("2027-03-27T20:00", "2027-03-28T08:00", 11 * 60)]
    [InlineData("2026-10-24T20:00", "2026-10-25T08:00", 13 * 60)] // and back
    [InlineData("2027-10-30T20:00", "2027-10-31T08:00", 13 * 60)]
    [InlineData("2027-10-30T22:30", "2027-10-31T01:15", 225)] // to a quarter past one for the second time
    [InlineData("2026-10-23T20:00", "2026-10-24T08:00", 12 * 60)] // an ordinary night
    public void A_night_shift_has_its_true_length(string from, string to, int minutes) =>
        BusyTime.Between(Time(from), Time(to)).In(Some.London).Duration.Should().Be(Duration.FromMinutes(minutes));

    [Fact]
    public void A_time_is_as_long_as_its_ends_and_the_clocks_between_them_say() => Check.That(
        from day in ArbDates.Dates
        from minutes in Gen.Choose(0, 1_439)
        from length in Gen.Choose(1, 4_000)
        let start = day.AtMidnight().PlusMinutes(minutes)
        select (Start: start, End: start.PlusMinutes(length)),
        time => !IsPlain(time.Start) || !IsPlain(time.End)
            || BusyTime.Between(time.Start, time.End).In(Some.London).Duration
                == Period.Between(time.Start, time.End, PeriodUnits.Minutes).ToDuration() - Ahead(time.End) + Ahead(time.Start));

    [Fact]
    public void What_the_clocks_skip_is_empty() =>
        BusyTime.Between(Some.Day("2026-03-29").At(new LocalTime(1, 10)), Some.Day("2026-03-29").At(new LocalTime(1, 50))).In(Some.London).Duration.Should().Be(Duration.Zero);

    [Fact]
    public void An_hour_that_occurs_twice_is_taken_twice() =>
        BusyTime.Between(Some.Day("2026-10-25").At(new LocalTime(1, 0)), Some.Day("2026-10-25").At(new LocalTime(2, 0))).In(Some.London).Duration.Should().Be(Duration.FromHours(2));

    [Fact]
    public void The_clock_of_a_roster_gives_the_same_instants() => Check.That(
        from day in ArbDates.Dates
        from minutes in Gen.Choose(0, 1_439)
        from length in Gen.Choose(1, 4_000)
        from isWholeDays in Gen.Elements(true, false)
        select isWholeDays
            ? BusyTime.Days(day, day.PlusDays(length % 20))
            : BusyTime.Between(day.AtMidnight().PlusMinutes(minutes), day.AtMidnight().PlusMinutes(minutes + length)),
        time => Clock.Find(time) == SecondSpan.Of(time.In(Some.London)));

    [Fact]
    public void Days_that_end_before_they_start_are_refused()
    {
        Action act = () => BusyTime.Days(Some.Day("2026-01-06"), Some.Day("2026-01-05"));
        act.Should().Throw<ArgumentException>().WithMessage("The time ends on 2026-01-05, before it starts on 2026-01-06; swap the two.*");
    }

    [Fact]
    public void A_time_reads_as_a_phrase()
    {
        BusyTime.Days(Some.Day("2026-01-05"), Some.Day("2026-01-06")).ToString().Should().Be("2026-01-05 to 2026-01-06");
        BusyTime.On(Some.Day("2026-01-05"), Session.Afternoon).ToString().Should().Be("2026-01-05T13:00 up to 2026-01-05T18:30");
    }

    private static LocalDateTime Time(string text) => LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(text).Value;

    private static bool IsPlain(LocalDateTime time) => Some.London.MapLocal(time).Count == 1;

    /// <summary>How far the clocks are ahead of Greenwich.</summary>
    private static Duration Ahead(LocalDateTime time) => Duration.FromTicks(Some.London.MapLocal(time).Single().Offset.Ticks);

    private static RosterClock Clock { get; } = new(Some.London);
}

using MigrationDomain.Testing;

namespace MigrationDomain.Calendars;

public sealed class CalendarCultureTests
{
    [Theory]
    [ClassData(typeof(Cultures))]
    public void Text_is_the_same_on_every_machine(string culture) => Culture.Run(culture, () =>
    {
        WorkingCalendar calendar = WorkingCalendars.EnglandAndWales;
        calendar.ToString().Should().Be("England and Wales, 2012-01-01 to 2028-12-31, Monday to Friday");
        Some.Closure("2026-04-07", "2026-04-09", "move").ToString().Should().Be("2026-04-07 to 2026-04-09: move");
        calendar.WhyClosed(Some.Day("2026-04-04"))!.ToString().Should().Be("2026-04-04: Saturday");
        BankHolidays.Scotland.InYear(2026)[6].ToString().Should().Be("2026-08-03: Summer bank holiday");
        Division.NorthernIreland.Slug().Should().Be("northern-ireland");
        Divisions.TryParse("NORTHERN-IRELAND", out _).Should().BeTrue();

        Action ask = () => calendar.AddWorkingDays(Some.Day("2028-12-29"), 1_000);
        ask.Should().Throw<OutsideCoverageException>().WithMessage(
            "Calendar 'England and Wales' covers [2012-01-01, 2028-12-31]; it has no answer for 1000 working days after 2028-12-29: the year 2029 is not published.");
        Action make = () => Some.CalendarWith([Some.Holiday("2026-06-01", "Late")]);
        make.Should().Throw<ArgumentException>().WithMessage(
            "The closed day 2026-06-01: Late lies outside the coverage [2026-03-01, 2026-05-31]. Widen the coverage or leave the day out. (Parameter 'closedDays')");
    });
}

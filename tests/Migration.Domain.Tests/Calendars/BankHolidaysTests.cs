using MigrationDomain.Testing;

namespace MigrationDomain.Calendars;

public sealed class BankHolidaysTests
{
    public static TheoryData<Division> All { get; } = [.. Enum.GetValues<Division>()];

    [Theory]
    [MemberData(nameof(All))]
    public void The_table_is_that_of_GOV_UK(Division division) =>
        BankHolidays.For(division).Holidays.Select(day => (day.Date, day.Name, day.IsSubstitute))
            .Should().Equal(GovUk.EventsOf(division.Slug()));

    [Theory]
    [MemberData(nameof(All))]
    public void Every_day_of_seventeen_years_is_open_or_closed_as_GOV_UK_says(Division division)
    {
        Dictionary<LocalDate, string> published = GovUk.EventsOf(division.Slug()).ToDictionary(day => day.Date, day => day.Title);
        BankHolidayTable table = BankHolidays.For(division);
        int days = 0;
        foreach (LocalDate date in Some.Days("2012-01-01", "2028-12-31"))
        {
            bool isOpen = date.DayOfWeek <= IsoDayOfWeek.Friday && !published.ContainsKey(date);
            if (isOpen != table.Calendar.IsWorkingDay(date))
            {
                Assert.Fail(Invariant($"{table.Name} on {date:R}: {table.Calendar.WhyClosed(date)}"));
            }

            days++;
        }

        days.Should().Be(6_210);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_own_day_of_a_substitute_is_a_day_off_shortly_before(Division division)
    {
        BankHolidayTable table = BankHolidays.For(division);
        foreach (BankHoliday day in table.Holidays.Where(day => day.OwnDay is not null))
        {
            LocalDate ownDay = day.OwnDay!.Value;
            table.Calendar.IsWorkingDay(ownDay).Should().BeFalse(day.ToString());
            Period.DaysBetween(ownDay, day.Date).Should().BeInRange(1, 3, day.ToString());
        }
    }

    [Fact]
    public void An_own_day_taken_by_another_holiday_has_the_name_that_is_listed()
    {
        // Monday 2023-01-02 is New Year's Day's substitute in Scotland, so that 2 January is taken on the Tuesday.
        BankHolidays.Scotland.NameOn(Some.Day("2023-01-01")).Should().Be("New Year’s Day");
        BankHolidays.Scotland.NameOn(Some.Day("2023-01-02")).Should().Be("New Year’s Day");
        BankHolidays.Scotland.NameOn(Some.Day("2023-01-03")).Should().Be("2nd January");
    }

    [Theory]
    [InlineData("2026-06-15", "World Cup bank holiday", Division.Scotland)]
    [InlineData("2022-09-19", "Bank Holiday for the State Funeral of Queen Elizabeth II", Division.EnglandAndWales, Division.Scotland, Division.NorthernIreland)]
    [InlineData("2023-05-08", "Bank holiday for the coronation of King Charles III", Division.EnglandAndWales, Division.Scotland, Division.NorthernIreland)]
    [InlineData("2022-06-03", "Platinum Jubilee bank holiday", Division.EnglandAndWales, Division.Scotland, Division.NorthernIreland)]
    [InlineData("2020-05-08", "Early May bank holiday (VE day)", Division.EnglandAndWales, Division.Scotland, Division.NorthernIreland)]
    [InlineData("2012-06-05", "Queen’s Diamond Jubilee", Division.EnglandAndWales, Division.Scotland, Division.NorthernIreland)]
    public void The_days_off_given_once_are_there(string date, string name, params Division[] divisions)
    {
        foreach (BankHolidayTable table in BankHolidays.All)
        {
            string? expected = divisions.Contains(table.Division) ? name : null;
            table.NameOn(Some.Day(date)).Should().Be(expected, table.Name);
            table.Calendar.WhyClosed(Some.Day(date))?.Reason.Should().Be(expected);
        }
    }

    [Fact]
    public void Substitutes_are_listed_where_they_are_taken()
    {
        BankHolidayTable table = BankHolidays.EnglandAndWales;
        LocalDate boxingDay2026 = Some.Day("2026-12-26"); // Saturday: not an entry, but Boxing Day
        table.Holidays.Should().NotContain(day => day.Date == boxingDay2026);
        table.NameOn(boxingDay2026).Should().Be("Boxing Day");
        table.NameOn(Some.Day("2026-12-28")).Should().Be("Boxing Day");
        table.NameOn(Some.Day("2026-12-27")).Should().BeNull();
        table.Calendar.WhyClosed(boxingDay2026)!.Reason.Should().Be("Saturday");
        table.Calendar.WhyClosed(Some.Day("2026-12-28"))!.Reason.Should().Be("Boxing Day (substitute day)");

        // Boxing Day before Christmas Day's substitute, and New Year's Day after 2 January.
        table.InYear(2022).Select(day => day.ToString()).TakeLast(2).Should().Equal(
            "2022-12-26: Boxing Day", "2022-12-27: Christmas Day (substitute day)");
        BankHolidays.Scotland.InYear(2017).Select(day => day.ToString()).Take(2).Should().Equal(
            "2017-01-02: 2nd January", "2017-01-03: New Year’s Day (substitute day)");
    }

    [Fact]
    public void The_divisions_differ_where_they_should()
    {
        LocalDate easterMonday = Some.Day("2026-04-06");
        LocalDate boyne = Some.Day("2026-07-13");
        WorkingCalendars.EnglandAndWales.IsWorkingDay(easterMonday).Should().BeFalse();
        WorkingCalendars.Scotland.IsWorkingDay(easterMonday).Should().BeTrue();
        WorkingCalendars.NorthernIreland.IsWorkingDay(boyne).Should().BeFalse();
        WorkingCalendars.EnglandAndWales.IsWorkingDay(boyne).Should().BeTrue();
    }

    [Theory]
    [ClassData(typeof(Cultures))]
    public void The_tables_say_the_same_on_every_machine(string culture) => Culture.Run(culture, () =>
        BankHolidays.All.Select(table => table.ToString()).Should().Equal(
            "England and Wales, 2012 to 2028, edition 99ac4489f592, read 2026-08-31",
            "Scotland, 2012 to 2028, edition 62205a66abfd, read 2026-08-31",
            "Northern Ireland, 2012 to 2028, edition 3a54074a2cc7, read 2026-08-31"));
}

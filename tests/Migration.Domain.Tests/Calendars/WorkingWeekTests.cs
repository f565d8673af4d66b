namespace MigrationDomain.Calendars;

public sealed class WorkingWeekTests
{
    [Theory]
    [InlineData("Monday to Friday", 1, 2, 3, 4, 5)]
    [InlineData("Monday, Wednesday", 3, 1, 3)]
    [InlineData("Saturday, Sunday", 7, 6)]
    [InlineData("Tuesday, Wednesday, Friday", 2, 3, 5)]
    [InlineData("every day", 1, 2, 3, 4, 5, 6, 7)]
    [InlineData("Sunday", 7)]
    [InlineData("no day")]
    public void ToString_lists_the_days(string expected, params int[] days) =>
        new WorkingWeek(days.Select(day => (IsoDayOfWeek)day)).ToString().Should().Be(expected);

    [Fact]
    public void Equality_is_by_days()
    {
        WorkingWeek week = new(WorkingWeek.MondayToFriday.Days.Reverse());
        week.Should().Be(WorkingWeek.MondayToFriday);
        week.GetHashCode().Should().Be(WorkingWeek.MondayToFriday.GetHashCode());
        week.Equals(new WorkingWeek([])).Should().BeFalse();
        week.Should().NotBe("Monday to Friday");
    }

    [Fact]
    public void Contains_the_days_it_was_given_and_no_other()
    {
        WorkingWeek.MondayToFriday.Contains(IsoDayOfWeek.Friday).Should().BeTrue();
        WorkingWeek.MondayToFriday.Contains(IsoDayOfWeek.Saturday).Should().BeFalse();
        WorkingWeek.MondayToFriday.Contains(IsoDayOfWeek.None).Should().BeFalse();
        WorkingWeek.MondayToFriday.Contains((IsoDayOfWeek)33).Should().BeFalse();
    }

    [Theory]
    [InlineData(0, "'None' is not a day of the week. Use Monday to Sunday.*")]
    [InlineData(8, "'8' is not a day of the week. Use Monday to Sunday.*")]
    public void A_week_refuses_what_is_no_day(int day, string message)
    {
        Action make = () => _ = new WorkingWeek([(IsoDayOfWeek)day]);
        make.Should().Throw<ArgumentOutOfRangeException>().WithMessage(message).WithParameterName("days");
    }
}

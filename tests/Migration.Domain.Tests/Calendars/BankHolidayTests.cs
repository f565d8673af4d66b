namespace MigrationDomain.Calendars;

public sealed class BankHolidayTests
{
    [Theory]
    [InlineData("2027-12-27", "Christmas Day", "2027-12-25")]
    [InlineData("2027-12-28", "Boxing Day", "2027-12-26")]
    [InlineData("2028-01-03", "New Year’s Day", "2028-01-01")]
    [InlineData("2028-01-04", "2nd January", "2028-01-02")]
    [InlineData("2024-03-18", "St Patrick's Day", "2024-03-17")] // typewriter apostrophe
    [InlineData("2026-07-13", "Battle of the Boyne (Orangemen’s Day)", "2026-07-12")]
    [InlineData("2025-12-01", "St Andrew’s Day", "2025-11-30")]
    public void FromPublished_knows_the_own_day_of_a_substitute(string date, string name, string ownDay) =>
        BankHoliday.FromPublished(Some.Day(date), name, isSubstitute: true).OwnDay.Should().Be(Some.Day(ownDay));

    [Theory]
    [InlineData("2012-06-04", "Spring bank holiday", true)] // it moves: no day of its own
    [InlineData("2025-12-25", "Christmas Day", false)]
    [InlineData("2025-12-25", "Christmas Day", true)]
    public void FromPublished_gives_no_own_day_where_there_is_none(string date, string name, bool isSubstitute) =>
        BankHoliday.FromPublished(Some.Day(date), name, isSubstitute).OwnDay.Should().BeNull();

    [Fact]
    public void ToString_says_that_a_day_is_a_substitute()
    {
        new BankHoliday(Some.Day("2026-04-03"), "Good Friday").ToString().Should().Be("2026-04-03: Good Friday");
        new BankHoliday(Some.Day("2027-12-27"), "Christmas Day", isSubstitute: true).ToString()
            .Should().Be("2027-12-27: Christmas Day (substitute day)");
    }

    [Fact]
    public void An_own_day_belongs_to_a_substitute_on_another_day()
    {
        const string Message =
            "'Christmas Day' on 2027-12-27 has its own day on {0}. Give an own day only to a substitute on another day. (Parameter 'ownDay')";
        Action ordinary = () => _ = new BankHoliday(Some.Day("2027-12-27"), "Christmas Day", isSubstitute: false, Some.Day("2027-12-25"));
        ordinary.Should().Throw<ArgumentException>().WithMessage(Message.Replace("{0}", "2027-12-25", StringComparison.Ordinal));
        Action same = () => _ = new BankHoliday(Some.Day("2027-12-27"), "Christmas Day", isSubstitute: true, Some.Day("2027-12-27"));
        same.Should().Throw<ArgumentException>().WithMessage(Message.Replace("{0}", "2027-12-27", StringComparison.Ordinal));
        Action blank = () => _ = new BankHoliday(Some.Day("2027-12-27"), " ");
        blank.Should().Throw<ArgumentException>().WithParameterName("name");
    }
}

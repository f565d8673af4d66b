namespace MigrationDomain.Availability;

public sealed class WeeklyPatternTests
{
    [Fact]
    public void A_pattern_reads_as_a_list_of_days_and_halves() =>
        WeeklyPattern.Days(IsoDayOfWeek.Monday).Plus(IsoDayOfWeek.Tuesday, Session.Morning).Plus(IsoDayOfWeek.Sunday, Session.Afternoon).ToString()
            .Should().Be("Monday, Tuesday morning, Sunday afternoon");

    [Fact]
    public void Minus_undoes_Plus() =>
        WeeklyPattern.FullTime.Plus(IsoDayOfWeek.Saturday, Session.Morning).Minus(IsoDayOfWeek.Saturday, Session.Morning).Should().Be(WeeklyPattern.FullTime);

    [Fact]
    public void The_default_works_never() => default(WeeklyPattern).ToString().Should().Be("no day");
}

namespace MigrationDomain.Calendars;

public sealed class ClosedDayTests
{
    [Fact]
    public void ToString_says_day_and_reason() =>
        Some.Holiday("2026-04-03", "Good Friday").ToString().Should().Be("2026-04-03: Good Friday");

    [Fact]
    public void A_closed_day_refuses_a_blank_reason_and_an_unknown_kind()
    {
        Action blank = () => _ = new ClosedDay(Some.Day("2026-04-03"), ClosedDayKind.Closure, " ");
        blank.Should().Throw<ArgumentException>().WithParameterName("reason");
        Action unknown = () => _ = new ClosedDay(Some.Day("2026-04-03"), (ClosedDayKind)3, "flood");
        unknown.Should().Throw<ArgumentOutOfRangeException>().WithMessage("'3' is not a kind of closed day. (Parameter 'kind')*");
    }
}

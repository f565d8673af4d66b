namespace MigrationDomain.Calendars;

public sealed class ClosureTests
{
    [Fact]
    public void ToString_says_days_and_reason()
    {
        Some.Closure("2026-04-07", "2026-04-07", "training").ToString().Should().Be("2026-04-07: training");
        Some.Closure("2026-04-07", "2026-04-09", "office move").ToString().Should().Be("2026-04-07 to 2026-04-09: office move");
    }

    [Fact]
    public void Equality_is_by_content() =>
        Some.Closure("2026-04-07", "2026-04-09", "move").Should().Be(Some.Closure("2026-04-07", "2026-04-09", "move"));

    [Fact]
    public void A_closure_refuses_a_blank_reason()
    {
        Action blank = () => Some.Closure("2026-04-07", "2026-04-09", " ");
        blank.Should().Throw<ArgumentException>().WithParameterName("why");
    }
}

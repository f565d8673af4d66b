using MigrationDomain.Calendars;

namespace MigrationDomain.Rules;

public sealed class EarliestOfRuleTests
{
    private static readonly OffsetRule Weeks = OffsetRule.Before(Some.GoLive, DateOffset.Weeks(2));
    private static readonly OffsetRule Days = OffsetRule.Before(Some.FinalExtract, DateOffset.Days(7));

    [Fact]
    public void ToString_says_earlier_of_two_and_earliest_of_more()
    {
        new EarliestOfRule([Weeks, Days]).ToString().Should().Be("the earlier of 2 weeks before go-live and 7 calendar days before final-extract");
        new EarliestOfRule([Weeks, Days, Weeks], DayRoll.Preceding).ToString().Should().Be(
            "the earliest of 2 weeks before go-live, 7 calendar days before final-extract and 2 weeks before go-live, rolled to the preceding working day");
    }

    [Fact]
    public void Rules_with_equal_parts_are_equal()
    {
        DateRule rule = new EarliestOfRule([Weeks, Days], DayRoll.Preceding);
        rule.Should().Be(new EarliestOfRule([Weeks, Days], DayRoll.Preceding)).And.NotBe(new EarliestOfRule([Days, Weeks], DayRoll.Preceding));
    }

    [Fact]
    public void Anchors_are_those_of_its_rules_in_order() => new EarliestOfRule([Weeks, Days]).Anchors().Should().Equal(Some.GoLive, Some.FinalExtract);

    [Fact]
    public void A_roll_that_is_none_is_refused()
    {
        Action roll = () => _ = new EarliestOfRule([Weeks, Days], (DayRoll)(-1));
        roll.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("roll");
    }

    [Fact]
    public void Null_is_refused()
    {
        Action rules = () => _ = new EarliestOfRule(null!);
        rules.Should().Throw<ArgumentNullException>().WithParameterName("rules");
    }
}

using MigrationDomain.Calendars;

namespace MigrationDomain.Rules;

public sealed class OverridingTests
{
    private static readonly OffsetRule Weeks = OffsetRule.Before(Some.GoLive, DateOffset.Weeks(2), DayRoll.Preceding);
    private static readonly RuleOverride Nothing = new() { Rule = "trained", By = "project manager", Why = "local custom" };

    [Fact]
    public void Without_a_change_the_rule_stays() => Overriding.Apply(Weeks, null).Should().BeSameAs(Weeks);

    [Fact]
    public void What_is_not_given_stays() => Overriding.Apply(Weeks, Nothing).Should().Be(Weeks);

    [Fact]
    public void What_is_given_changes_and_the_direction_stays() => Overriding
        .Apply(Weeks, Nothing with { Offset = DateOffset.Days(10), Count = CountMode.ClearDays, Roll = DayRoll.Following })
        .Should().Be(OffsetRule.Before(Some.GoLive, DateOffset.Days(10), DayRoll.Following, CountMode.ClearDays));

    [Fact]
    public void Of_a_choice_only_the_roll_changes()
    {
        RuleOverride change = Nothing with { Roll = DayRoll.Nearest };
        Overriding.Apply(new LatestOfRule([Weeks, Weeks]), change).Should().Be(new LatestOfRule([Weeks, Weeks], DayRoll.Nearest));
        Overriding.Apply(new EarliestOfRule([Weeks, Weeks]), change).Should().Be(new EarliestOfRule([Weeks, Weeks], DayRoll.Nearest));
        Overriding.FindFault(new LatestOfRule([Weeks, Weeks]), change).Should().BeNull();
        Overriding.FindFault(new LatestOfRule([Weeks, Weeks]), Nothing with { Offset = DateOffset.Days(1) })
            .Should().Be("Rule 'trained' chooses between dates and has no length; only its roll can be overridden.");
    }

    [Fact]
    public void A_given_date_has_no_rule_to_change() => Overriding.FindFault(AnchorRule.Root, Nothing)
        .Should().Be("Rule 'trained' is a date that is given; give another date instead of an override.");

    [Fact]
    public void A_period_that_cannot_be_counted_is_a_fault()
    {
        Overriding.FindFault(Weeks, Nothing with { Offset = DateOffset.Hours(3), Count = CountMode.ClearDays })
            .Should().Be("'3 hours' is elapsed time and has no first day; leave the way of counting out.");
        Overriding.FindFault(Weeks, Nothing with { Offset = DateOffset.Days(3) }).Should().BeNull();
    }

    [Fact]
    public void ToString_says_who_and_why() => Nothing.ToString().Should().Be("trained, changed by project manager: local custom");
}

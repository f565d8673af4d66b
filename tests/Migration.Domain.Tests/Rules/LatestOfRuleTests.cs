using MigrationDomain.Calendars;

namespace MigrationDomain.Rules;

public sealed class LatestOfRuleTests
{
    private static readonly OffsetRule Weeks = OffsetRule.Before(Some.GoLive, DateOffset.Weeks(2));
    private static readonly OffsetRule Days = OffsetRule.After(Some.TestExtract, DateOffset.Days(21));

    [Fact]
    public void ToString_says_later_of_two_and_latest_of_more()
    {
        new LatestOfRule([Weeks, Days]).ToString().Should().Be("the later of 2 weeks before go-live and 21 calendar days after test-extract");
        new LatestOfRule([Weeks, Days, OffsetRule.On(Some.LinksOff)], DayRoll.Following).ToString().Should().Be(
            "the latest of 2 weeks before go-live, 21 calendar days after test-extract and links-off, rolled to the following working day");
    }

    [Fact]
    public void Anchors_are_those_of_its_rules_in_order() => new LatestOfRule([Weeks, new EarliestOfRule([Days, Weeks])]).Anchors()
        .Should().Equal(Some.GoLive, Some.TestExtract, Some.GoLive);

    [Fact]
    public void Rules_with_equal_parts_are_equal()
    {
        DateRule rule = new LatestOfRule([Weeks, Days], DayRoll.Following);
        DateRule same = new LatestOfRule([OffsetRule.Before(new("go-live"), DateOffset.Weeks(2)), Days], DayRoll.Following);
        rule.Should().Be(same);
        rule.GetHashCode().Should().Be(same.GetHashCode());
    }

    [Fact]
    public void Rules_differ_in_order_roll_and_kind()
    {
        DateRule rule = new LatestOfRule([Weeks, Days]);
        rule.Should().NotBe(new LatestOfRule([Days, Weeks]));
        rule.Should().NotBe(new LatestOfRule([Weeks, Days], DayRoll.Following));
        rule.Should().NotBe(new LatestOfRule([Weeks, Days, Days]));
        rule.Should().NotBe(new EarliestOfRule([Weeks, Days]));
    }

    [Fact]
    public void Rules_that_read_alike_are_not_equal_for_that()
    {
        OffsetRule rolled = OffsetRule.After(Some.TestExtract, DateOffset.Days(21), DayRoll.Following);
        DateRule lastIsRolled = new LatestOfRule([Weeks, new LatestOfRule([Weeks, rolled])]);
        DateRule choiceIsRolled = new LatestOfRule([Weeks, new LatestOfRule([Weeks, Days], DayRoll.Following)]);
        lastIsRolled.ToString().Should().Be(choiceIsRolled.ToString());
        lastIsRolled.Should().NotBe(choiceIsRolled);
    }

    [Fact]
    public void Needing_all_dates_is_said_and_makes_another_rule()
    {
        DateRule rule = new LatestOfRule([Weeks, Days], DayRoll.Following, needsAll: true);
        rule.ToString().Should().Be("the later of 2 weeks before go-live and 21 calendar days after test-extract, once all are known, rolled to the following working day");
        rule.Should().NotBe(new LatestOfRule([Weeks, Days], DayRoll.Following));
    }

    [Fact]
    public void A_date_not_given_is_left_out_or_awaited()
    {
        DateRule needsOne = new LatestOfRule([Weeks, Days, OffsetRule.On(Some.LinksOff)]);
        DateRule needsAll = new LatestOfRule([Weeks, Days, OffsetRule.On(Some.LinksOff)], needsAll: true);
        RuleContext context = Some.Context("go-live 2026-04-21");

        RuleEvaluator.Evaluate(needsOne, context)!.Date.Should().Be(Some.Day("2026-04-07"));
        Derivation awaiting = RuleEvaluator.Evaluate(needsAll, context)!;
        awaiting.Date.Should().BeNull();
        awaiting.FirstUnpublishedYear.Should().BeNull();
        awaiting.Awaits.Should().Equal(Some.TestExtract, Some.LinksOff);
        RuleEvaluator.Evaluate(needsAll, Some.Context("go-live 2026-04-21", "test-extract 2026-04-01", "links-off 2026-04-02"))!.Date.Should().Be(Some.Day("2026-04-22"));
    }

    [Fact]
    public void What_counts_from_a_date_that_waits_waits_too()
    {
        RuleContext context = new(_ => Derivation.Awaiting([Some.TestExtract]), Some.Calendar, Some.London);

        RuleEvaluator.Evaluate(Days, context)!.Awaits.Should().Equal(Some.TestExtract);
        RuleEvaluator.Evaluate(new LatestOfRule([Weeks, Days]), context)!.Awaits.Should().Equal(Some.TestExtract);
    }

    [Fact]
    public void One_rule_is_no_choice() => Refuses([Weeks]);

    [Fact]
    public void An_anchor_is_no_option() => Refuses([Weeks, AnchorRule.Root]);

    [Fact]
    public void Null_is_no_option() => Refuses([Weeks, null!]);

    [Fact]
    public void A_hundred_dates_are_the_most()
    {
        DateRule most = new LatestOfRule(Enumerable.Repeat(Weeks, 99));
        new EarliestOfRule([most, Days]).Anchors().Should().HaveCount(100);
        Action more = () => _ = new EarliestOfRule([most, Days, Days]);
        more.Should().Throw<ArgumentException>().WithMessage(
            "A choice of dates compares at most 100 dates, those of choices within it included; this one has 101. Leave some out. (Parameter 'rules')");
    }

    [Fact]
    public void A_roll_that_is_none_is_refused()
    {
        Action roll = () => _ = new LatestOfRule([Weeks, Days], (DayRoll)9);
        roll.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("roll");
    }

    private static void Refuses(DateRule[] rules)
    {
        Action choice = () => _ = new LatestOfRule(rules);
        choice.Should().Throw<ArgumentException>().WithMessage(
            "A choice of dates needs two or more rules, none of them an anchor; for the day of a milestone use a rule of the same day. (Parameter 'rules')");
    }
}

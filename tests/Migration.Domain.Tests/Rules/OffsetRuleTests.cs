using MigrationDomain.Calendars;

namespace MigrationDomain.Rules;

public sealed class OffsetRuleTests
{
    [Theory]
    [InlineData(OffsetUnit.Days, 45, CountMode.ExcludeStart, "45 calendar days before go-live")]
    [InlineData(OffsetUnit.Days, 1, CountMode.ExcludeStart, "1 calendar day before go-live")]
    [InlineData(OffsetUnit.Days, 0, CountMode.ExcludeStart, "on the day of go-live")]
    [InlineData(OffsetUnit.Days, 8, CountMode.IncludeStart, "8 calendar days before go-live, which is itself counted")]
    [InlineData(OffsetUnit.Days, 28, CountMode.ClearDays, "28 clear calendar days before go-live")]
    [InlineData(OffsetUnit.Days, 0, CountMode.ClearDays, "0 clear calendar days before go-live")]
    [InlineData(OffsetUnit.WorkingDays, 3, CountMode.ExcludeStart, "3 working days before go-live")]
    [InlineData(OffsetUnit.WorkingDays, 0, CountMode.ExcludeStart, "on go-live, or the working day before it")]
    [InlineData(OffsetUnit.WorkingDays, 8, CountMode.IncludeStart, "8 working days before go-live, which is itself counted")]
    [InlineData(OffsetUnit.WorkingDays, 1, CountMode.ClearDays, "1 clear working day before go-live")]
    [InlineData(OffsetUnit.Weeks, 5, CountMode.ExcludeStart, "5 weeks before go-live")]
    [InlineData(OffsetUnit.Weeks, 1, CountMode.IncludeStart, "1 week before go-live, which is itself counted")]
    [InlineData(OffsetUnit.Weeks, 5, CountMode.ClearDays, "5 clear weeks before go-live")]
    [InlineData(OffsetUnit.Months, 3, CountMode.ExcludeStart, "3 months before go-live")]
    [InlineData(OffsetUnit.Months, 1, CountMode.IncludeStart, "1 month before go-live, which is itself counted")]
    [InlineData(OffsetUnit.Months, 2, CountMode.ClearDays, "2 clear months before go-live")]
    [InlineData(OffsetUnit.Hours, 72, CountMode.ExcludeStart, "72 hours before go-live")]
    public void ToString_reads_as_a_phrase(OffsetUnit unit, int amount, CountMode count, string phrase) =>
        OffsetRule.Before(Some.GoLive, DateOffset.Of(amount, unit), count: count).ToString().Should().Be(phrase);

    [Theory]
    [InlineData(OffsetUnit.WorkingDays, 0, "on go-live, or the working day after it")]
    [InlineData(OffsetUnit.Days, 45, "45 calendar days after go-live")]
    public void ToString_says_after(OffsetUnit unit, int amount, string phrase) =>
        OffsetRule.After(Some.GoLive, DateOffset.Of(amount, unit)).ToString().Should().Be(phrase);

    [Theory]
    [InlineData(DayRoll.None, "2 weeks after go-live")]
    [InlineData(DayRoll.Preceding, "2 weeks after go-live, rolled to the preceding working day")]
    [InlineData(DayRoll.Following, "2 weeks after go-live, rolled to the following working day")]
    [InlineData(DayRoll.ModifiedPreceding, "2 weeks after go-live, rolled to the preceding working day, or the following one where that leaves the month")]
    [InlineData(DayRoll.ModifiedFollowing, "2 weeks after go-live, rolled to the following working day, or the preceding one where that leaves the month")]
    [InlineData(DayRoll.Nearest, "2 weeks after go-live, rolled to the nearest working day")]
    public void ToString_names_the_roll(DayRoll roll, string phrase) =>
        OffsetRule.After(Some.GoLive, DateOffset.Weeks(2), roll).ToString().Should().Be(phrase);

    [Theory]
    [InlineData(1, "the 1st working day after go-live")]
    [InlineData(2, "the 2nd working day after go-live")]
    [InlineData(3, "the 3rd working day after go-live")]
    [InlineData(8, "the 8th working day after go-live")]
    [InlineData(11, "the 11th working day after go-live")]
    [InlineData(13, "the 13th working day after go-live")]
    [InlineData(22, "the 22nd working day after go-live")]
    [InlineData(111, "the 111th working day after go-live")]
    public void NthWorkingDayAfter_reads_as_an_ordinal(int n, string phrase) => OffsetRule.NthWorkingDayAfter(Some.GoLive, n).ToString().Should().Be(phrase);

    [Theory]
    [InlineData("2026-04-02", 1, "2026-04-07", "2026-04-07")] // Thu before Easter
    [InlineData("2026-04-04", 1, "2026-04-07", "2026-04-08")] // Sat: Tuesday is the 1st, or the day counted from
    [InlineData("2026-04-04", 2, "2026-04-08", "2026-04-09")]
    public void NthWorkingDayAfter_does_not_move_its_anchor_first(string goLive, int n, string nth, string counted)
    {
        RuleContext context = Some.Context($"go-live {goLive}");

        RuleEvaluator.Evaluate(OffsetRule.NthWorkingDayAfter(Some.GoLive, n), context)!.Date.Should().Be(Some.Day(nth));
        RuleEvaluator.Evaluate(OffsetRule.After(Some.GoLive, DateOffset.WorkingDays(n)), context)!.Date.Should().Be(Some.Day(counted));
    }

    [Fact]
    public void NthWorkingDayAfter_is_another_rule_than_so_many_working_days() =>
        OffsetRule.NthWorkingDayAfter(Some.GoLive, 8).Should().NotBe(OffsetRule.After(Some.GoLive, DateOffset.WorkingDays(8)));

    [Fact]
    public void NthWorkingDayAfter_stays_ordinal_only_in_working_days_that_leave_out_the_start()
    {
        OffsetRule eighth = OffsetRule.NthWorkingDayAfter(Some.GoLive, 8);
        eighth.With(DateOffset.WorkingDays(10), null, null).Should().Be(OffsetRule.NthWorkingDayAfter(Some.GoLive, 10));
        eighth.With(null, null, DayRoll.Following).ToString().Should().Be("the 8th working day after go-live, rolled to the following working day");
        eighth.With(DateOffset.Days(10), null, null).Should().Be(OffsetRule.After(Some.GoLive, DateOffset.Days(10)));
        eighth.With(null, CountMode.ClearDays, null).Should().Be(OffsetRule.After(Some.GoLive, DateOffset.WorkingDays(8), count: CountMode.ClearDays));
        eighth.With(DateOffset.WorkingDays(0), null, null).Should().Be(OffsetRule.After(Some.GoLive, DateOffset.WorkingDays(0)));
        OffsetRule.After(Some.GoLive, DateOffset.WorkingDays(8)).With(DateOffset.WorkingDays(9), null, null).IsOrdinal.Should().BeFalse();
    }

    [Fact]
    public void NthWorkingDayAfter_has_no_day_before_the_first()
    {
        Action zeroth = () => OffsetRule.NthWorkingDayAfter(Some.GoLive, 0);
        zeroth.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("n");
    }

    [Fact]
    public void On_is_the_same_day()
    {
        OffsetRule rule = OffsetRule.On(Some.GoLive);
        rule.Offset.Should().Be(DateOffset.Days(0));
        rule.Roll.Should().Be(DayRoll.None);
        rule.ToString().Should().Be("on the day of go-live");
    }

    [Fact]
    public void Anchors_is_the_milestone_counted_from() => OffsetRule.On(Some.GoLive).Anchors().Should().Equal(Some.GoLive);

    [Fact]
    public void Rules_with_equal_parts_are_equal()
    {
        DateRule rule = OffsetRule.Before(new("go-live"), DateOffset.Weeks(2), DayRoll.Preceding, CountMode.ClearDays);
        DateRule same = OffsetRule.Before(new("go-live"), DateOffset.Weeks(2), DayRoll.Preceding, CountMode.ClearDays);
        rule.Should().Be(same);
        rule.GetHashCode().Should().Be(same.GetHashCode());
    }

    [Fact]
    public void Rules_differ_when_any_part_does()
    {
        DateRule rule = OffsetRule.Before(Some.GoLive, DateOffset.Weeks(2), DayRoll.Preceding);
        rule.Should().NotBe(OffsetRule.Before(Some.LinksOff, DateOffset.Weeks(2), DayRoll.Preceding));
        rule.Should().NotBe(OffsetRule.After(Some.GoLive, DateOffset.Weeks(2), DayRoll.Preceding));
        rule.Should().NotBe(OffsetRule.Before(Some.GoLive, DateOffset.Days(14), DayRoll.Preceding));
        rule.Should().NotBe(OffsetRule.Before(Some.GoLive, DateOffset.Weeks(2)));
        rule.Should().NotBe(OffsetRule.Before(Some.GoLive, DateOffset.Weeks(2), DayRoll.Preceding, CountMode.ClearDays));
        rule.Equals((object)"2 weeks before go-live, rolled to the preceding working day").Should().BeFalse();
    }

    [Fact]
    public void A_period_that_includes_its_start_has_a_day()
    {
        Action none = () => OffsetRule.After(Some.GoLive, DateOffset.WorkingDays(0), count: CountMode.IncludeStart);
        none.Should().Throw<ArgumentException>().WithMessage(
            "'0 working days' cannot count its first day; a period that includes its start has at least 1 day. (Parameter 'count')");
    }

    [Theory]
    [InlineData(CountMode.IncludeStart)]
    [InlineData(CountMode.ClearDays)]
    public void Hours_have_no_first_day(CountMode count)
    {
        Action hours = () => OffsetRule.After(Some.GoLive, DateOffset.Hours(72), count: count);
        hours.Should().Throw<ArgumentException>().WithMessage("'72 hours' is elapsed time and has no first day; leave the way of counting out. (Parameter 'count')");
    }

    [Fact]
    public void Values_that_are_none_are_refused()
    {
        Action roll = () => OffsetRule.Before(Some.GoLive, DateOffset.Days(1), (DayRoll)9);
        Action count = () => OffsetRule.Before(Some.GoLive, DateOffset.Days(1), count: (CountMode)9);
        Action from = () => OffsetRule.On(null!);
        roll.Should().Throw<ArgumentOutOfRangeException>().WithMessage(
            "'9' is not a roll. Use one of None, Preceding, Following, ModifiedPreceding, ModifiedFollowing, Nearest. (Parameter 'roll')");
        count.Should().Throw<ArgumentOutOfRangeException>().WithMessage(
            "'9' is not a way of counting. Use one of ExcludeStart, IncludeStart, ClearDays. (Parameter 'count')");
        from.Should().Throw<ArgumentNullException>().WithParameterName("from");
    }
}

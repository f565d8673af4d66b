using MigrationDomain.Calendars;

namespace MigrationDomain.Rules;

public sealed class RuleEvaluatorTests
{
    [Theory]
    [InlineData(3, "2026-04-07", "2026-03-31")] // Tuesday after Easter: Thursday, Wednesday, Tuesday
    [InlineData(3, "2026-04-05", "2026-03-30")] // Easter Sunday is rolled back to Thursday first
    [InlineData(0, "2026-04-05", "2026-04-02")] // also for 0 working days
    [InlineData(0, "2026-04-07", "2026-04-07")]
    [InlineData(1, "2026-12-29", "2026-12-24")] // 25 December and its neighbour's substitute day
    public void Working_days_before_roll_the_anchor_back_and_do_not_count_it(int amount, string anchor, string date) =>
        Before(anchor, DateOffset.WorkingDays(amount)).Date.Should().Be(Some.Day(date));

    [Theory]
    [InlineData(2, "2026-04-02", "2026-04-08")]
    [InlineData(2, "2026-04-04", "2026-04-09")] // Saturday is rolled forward to Tuesday first
    [InlineData(0, "2026-04-04", "2026-04-07")]
    public void Working_days_after_roll_the_anchor_forward_and_do_not_count_it(int amount, string anchor, string date) =>
        After(anchor, DateOffset.WorkingDays(amount)).Date.Should().Be(Some.Day(date));

    [Theory]
    [InlineData("2026-11-30", 3, "2027-02-28")]
    [InlineData("2027-11-30", 3, "2028-02-29")] // leap year
    [InlineData("2026-01-31", 1, "2026-02-28")]
    [InlineData("2026-12-31", 14, "2028-02-29")]
    public void Months_after_keep_the_day_number_clipped_to_the_month(string anchor, int months, string date) =>
        After(anchor, DateOffset.Months(months)).Date.Should().Be(Some.Day(date));

    [Theory]
    [InlineData("2026-05-31", 1, "2026-04-30")]
    [InlineData("2027-03-31", 1, "2027-02-28")]
    [InlineData("2027-02-28", 1, "2027-01-28")] // not the way back from 31 January
    public void Months_before_keep_the_day_number_clipped_to_the_month(string anchor, int months, string date) =>
        Before(anchor, DateOffset.Months(months)).Date.Should().Be(Some.Day(date));

    [Theory]
    [InlineData("2026-02-02", 8, CountMode.IncludeStart, "2026-02-11")] // "8 working days beginning with the day": the Monday is day 1
    [InlineData("2026-02-07", 8, CountMode.IncludeStart, "2026-02-18")] // on a Saturday, Monday is day 1
    [InlineData("2026-02-02", 8, CountMode.ExcludeStart, "2026-02-12")] // "8th working day after the day": Tuesday is day 1
    [InlineData("2026-02-02", 3, CountMode.ClearDays, "2026-02-06")] // Tuesday to Thursday lie between
    [InlineData("2026-02-02", 1, CountMode.IncludeStart, "2026-02-02")]
    public void The_way_of_counting_says_which_working_days_count(string anchor, int amount, CountMode count, string date) =>
        After(anchor, DateOffset.WorkingDays(amount), count: count).Date.Should().Be(Some.Day(date));

    [Theory]
    [InlineData("2026-10-01", 28, CountMode.ClearDays, "2026-10-30")] // at least 28 clear days after 1 October
    [InlineData("2026-10-01", 28, CountMode.ExcludeStart, "2026-10-29")]
    [InlineData("2026-10-01", 28, CountMode.IncludeStart, "2026-10-28")]
    [InlineData("2026-10-01", 45, CountMode.ExcludeStart, "2026-11-15")] // day after is day 1, and a Sunday is kept
    public void The_way_of_counting_says_which_calendar_days_count(string anchor, int amount, CountMode count, string date) =>
        After(anchor, DateOffset.Days(amount), count: count).Date.Should().Be(Some.Day(date));

    [Fact]
    public void Three_clear_days_before_a_Friday_hearing_is_Monday() =>
        Before("2023-10-20", DateOffset.Days(3), count: CountMode.ClearDays).Date.Should().Be(Some.Day("2023-10-16"));

    [Theory]
    [InlineData("2027-03-27", 24, "2027-03-28")]
    [InlineData("2027-03-28", 24, "2027-03-29")] // 23-hour day: 24 hours later it is 01:00
    [InlineData("2027-03-28", 23, "2027-03-29")]
    [InlineData("2027-03-28", 22, "2027-03-28")]
    [InlineData("2027-10-31", 24, "2027-10-31")] // 25-hour day: 24 hours later it is 23:00
    [InlineData("2027-10-31", 25, "2027-11-01")]
    [InlineData("2027-10-29", 72, "2027-10-31")]
    [InlineData("2027-03-26", 72, "2027-03-29")]
    public void Hours_after_are_elapsed_from_the_start_of_the_day(string anchor, int hours, string date) =>
        After(anchor, DateOffset.Hours(hours)).Date.Should().Be(Some.Day(date));

    [Theory]
    [InlineData("2027-03-29", 23, "2027-03-28")]
    [InlineData("2027-03-29", 24, "2027-03-27")] // an hour was lost: it is 23:00 on Saturday
    [InlineData("2027-11-01", 24, "2027-10-31")]
    [InlineData("2027-11-01", 25, "2027-10-31")]
    [InlineData("2027-11-01", 26, "2027-10-30")]
    public void Hours_before_are_elapsed_from_the_start_of_the_day(string anchor, int hours, string date) =>
        Before(anchor, DateOffset.Hours(hours)).Date.Should().Be(Some.Day(date));

    [Theory]
    [InlineData("2027-04-20", "2027-03-16")]
    [InlineData("2027-11-16", "2027-10-12")]
    public void Days_do_not_notice_a_clock_change(string anchor, string date) =>
        Before(anchor, DateOffset.Days(35)).Date.Should().Be(Some.Day(date));

    [Theory]
    [InlineData(DayRoll.None, "2026-05-31")]
    [InlineData(DayRoll.Preceding, "2026-05-29")]
    [InlineData(DayRoll.Following, "2026-06-01")]
    [InlineData(DayRoll.ModifiedPreceding, "2026-05-29")]
    [InlineData(DayRoll.ModifiedFollowing, "2026-05-29")] // Monday is in June
    [InlineData(DayRoll.Nearest, "2026-06-01")] // Sunday
    public void The_raw_date_is_kept_beside_the_rolled_one(DayRoll roll, string date)
    {
        Derivation derivation = After("2026-05-17", DateOffset.Weeks(2), roll);
        derivation.Raw.Should().Be(Some.Day("2026-05-31"));
        derivation.Date.Should().Be(Some.Day(date));
    }

    [Theory]
    [InlineData("2028-12-20", 10)] // leaves the coverage on the way
    [InlineData("2029-03-01", 1)] // begins outside
    [InlineData("2028-12-30", 0)] // no working day follows
    public void Past_the_coverage_working_days_are_unknown(string anchor, int amount)
    {
        Derivation derivation = After(anchor, DateOffset.WorkingDays(amount));
        derivation.Raw.Should().BeNull();
        derivation.Date.Should().BeNull();
        derivation.FirstUnpublishedYear.Should().Be(2029);
    }

    [Theory]
    [InlineData("2012-01-04", 10, 2011)]
    [InlineData("2011-03-01", 1, 2011)]
    [InlineData("2009-03-01", 1, 2009)]
    public void Before_the_coverage_working_days_are_unknown_for_a_year_before_it(string anchor, int amount, int year) =>
        Before(anchor, DateOffset.WorkingDays(amount)).FirstUnpublishedYear.Should().Be(year);

    [Fact]
    public void Past_the_coverage_a_roll_is_unknown_but_the_raw_date_is_not()
    {
        Derivation derivation = After("2028-12-20", DateOffset.Weeks(4), DayRoll.Following);
        derivation.Raw.Should().Be(Some.Day("2029-01-17"));
        derivation.Date.Should().BeNull();
        derivation.FirstUnpublishedYear.Should().Be(2029);
        derivation.ToString().Should().Be("go-live is on 2028-12-20, a Wednesday. 4 weeks after 2028-12-20 is 2029-01-17, a Wednesday.");
    }

    [Fact]
    public void Past_the_coverage_an_entitlement_is_known() =>
        After("2028-12-20", DateOffset.Days(45)).Date.Should().Be(Some.Day("2029-02-03"));

    [Fact]
    public void An_anchor_nobody_gave_leaves_the_rule_out() =>
        RuleEvaluator.Evaluate(OffsetRule.On(Some.TestExtract), Some.Context("go-live 2026-04-07")).Should().BeNull();

    [Fact]
    public void An_unknown_anchor_makes_the_date_unknown_for_the_same_year()
    {
        Derivation unknown = Derivation.Unknown(null, [], 2031);
        Derivation derivation = RuleEvaluator.Evaluate(OffsetRule.On(Some.GoLive), new RuleContext(_ => unknown, Some.Calendar, Some.London))!;
        derivation.Date.Should().BeNull();
        derivation.FirstUnpublishedYear.Should().Be(2031);
        derivation.Replay().Should().BeNull();
    }

    [Fact]
    public void A_choice_leaves_out_what_nobody_gave()
    {
        LatestOfRule rule = new([OffsetRule.On(Some.TestExtract), OffsetRule.On(Some.GoLive)]);
        RuleEvaluator.Evaluate(rule, Some.Context("go-live 2026-04-07"))!.Date.Should().Be(Some.AfterEaster);
        RuleEvaluator.Evaluate(rule, Some.Context()).Should().BeNull();
    }

    [Fact]
    public void A_choice_with_an_unknown_date_is_unknown()
    {
        LatestOfRule rule = new([OffsetRule.On(Some.GoLive), OffsetRule.After(Some.GoLive, DateOffset.WorkingDays(500))]);
        Derivation derivation = RuleEvaluator.Evaluate(rule, Some.Context("go-live 2027-04-06"))!;
        derivation.Date.Should().BeNull();
        derivation.FirstUnpublishedYear.Should().Be(2029);
    }

    [Fact]
    public void An_offset_of_a_hundred_years_is_unknown_and_not_an_error() =>
        After("2999-04-07", DateOffset.WorkingDays(36_600)).Date.Should().BeNull();

    private static Derivation Before(string anchor, DateOffset offset, DayRoll roll = DayRoll.None, CountMode count = CountMode.ExcludeStart) =>
        Evaluate(OffsetRule.Before(Some.GoLive, offset, roll, count), anchor);

    private static Derivation After(string anchor, DateOffset offset, DayRoll roll = DayRoll.None, CountMode count = CountMode.ExcludeStart) =>
        Evaluate(OffsetRule.After(Some.GoLive, offset, roll, count), anchor);

    private static Derivation Evaluate(OffsetRule rule, string anchor) => RuleEvaluator.Evaluate(rule, Some.Context($"go-live {anchor}"))!;
}

using MigrationDomain.Calendars;

namespace MigrationDomain.Rules;

public sealed class DerivationTests
{
    [Fact]
    public void A_count_of_working_days_names_every_closed_day_it_steps_over() => Explain(
        OffsetRule.Before(Some.GoLive, DateOffset.WorkingDays(3)),
        "go-live 2026-04-07",
        "go-live is on 2026-04-07, a Tuesday.",
        "3 working days before 2026-04-07 is 2026-03-31, a Tuesday, stepping over 2 days outside the working week, 2026-04-03 (Good Friday) and 2026-04-06 (Easter Monday).");

    [Fact]
    public void A_count_over_nothing_says_nothing_of_it() => Explain(
        OffsetRule.After(Some.GoLive, DateOffset.WorkingDays(2)),
        "go-live 2026-02-02",
        "go-live is on 2026-02-02, a Monday.",
        "2 working days after 2026-02-02 is 2026-02-04, a Wednesday.");

    [Fact]
    public void An_anchor_on_a_closed_day_is_rolled_before_working_days_are_counted() => Explain(
        OffsetRule.Before(Some.GoLive, DateOffset.WorkingDays(1)),
        "go-live 2026-04-06",
        "go-live is on 2026-04-06, a Monday.",
        "2026-04-06 is no working day (Easter Monday): rolled to the preceding working day, 2026-04-02.",
        "1 working day before 2026-04-02 is 2026-04-01, a Wednesday.");

    [Fact]
    public void Zero_working_days_only_roll() => Explain(
        OffsetRule.After(Some.GoLive, DateOffset.WorkingDays(0)),
        "go-live 2026-02-07",
        "go-live is on 2026-02-07, a Saturday.",
        "2026-02-07 is no working day (Saturday): rolled to the following working day, 2026-02-09.");

    [Fact]
    public void The_same_day_is_one_step() =>
        Explain(OffsetRule.On(Some.GoLive), "go-live 2026-02-07", "go-live is on 2026-02-07, a Saturday.");

    [Fact]
    public void Other_units_step_over_nothing() => Explain(
        OffsetRule.After(Some.GoLive, DateOffset.Months(3)),
        "go-live 2026-11-30",
        "go-live is on 2026-11-30, a Monday.",
        "3 months after 2026-11-30 is 2027-02-28, a Sunday.");

    [Fact]
    public void The_way_of_counting_is_said() => Explain(
        OffsetRule.After(Some.GoLive, DateOffset.WorkingDays(8), count: CountMode.IncludeStart),
        "go-live 2026-02-02",
        "go-live is on 2026-02-02, a Monday.",
        "8 working days after 2026-02-02, which is itself counted, is 2026-02-11, a Wednesday, stepping over 2 days outside the working week.");

    [Fact]
    public void A_roll_gives_its_reason() => Explain(
        OffsetRule.After(Some.GoLive, DateOffset.Days(28), DayRoll.ModifiedFollowing, CountMode.ClearDays),
        "go-live 2026-05-02",
        "go-live is on 2026-05-02, a Saturday.",
        "28 clear calendar days after 2026-05-02 is 2026-05-31, a Sunday.",
        "2026-05-31 is no working day (Sunday): rolled to the following working day, or the preceding one where that leaves the month, 2026-05-29.");

    [Fact]
    public void A_choice_shows_what_it_chose_from() => Explain(
        new LatestOfRule([OffsetRule.Before(Some.GoLive, DateOffset.Weeks(2)), OffsetRule.On(Some.TestExtract)], DayRoll.Following),
        "go-live 2026-04-07,test-extract 2026-03-28",
        "test-extract is on 2026-03-28, a Saturday.",
        "2026-03-28 is the latest of 2026-03-24 (2 weeks before go-live) and 2026-03-28 (test-extract).",
        "2026-03-28 is no working day (Saturday): rolled to the following working day, 2026-03-30.");

    [Fact]
    public void The_earliest_is_called_so() => Explain(
        new EarliestOfRule([OffsetRule.Before(Some.GoLive, DateOffset.Weeks(2)), OffsetRule.On(Some.TestExtract)]),
        "go-live 2026-04-07,test-extract 2026-03-28",
        "go-live is on 2026-04-07, a Tuesday.",
        "2 weeks before 2026-04-07 is 2026-03-24, a Tuesday.",
        "2026-03-24 is the earliest of 2026-03-24 (2 weeks before go-live) and 2026-03-28 (test-extract).");

    [Fact]
    public void An_override_says_who_why_and_what()
    {
        RuleOverride change = new() { Rule = "trained", By = "project manager", Why = "trainers away", Offset = DateOffset.WorkingDays(7) };
        OffsetRule rule = OffsetRule.Before(Some.GoLive, DateOffset.WorkingDays(5));
        Derivation derivation = RuleEvaluator.Evaluate(Overriding.Apply(rule, change), Some.Context("go-live 2026-02-17"), change, rule)!;
        derivation.Steps.Select(step => step.ToString()).Should().Equal(
            "go-live is on 2026-02-17, a Tuesday.",
            "Overridden by project manager (trainers away): '5 working days before go-live' became '7 working days before go-live'.",
            "7 working days before 2026-02-17 is 2026-02-06, a Friday, stepping over 4 days outside the working week.");
        derivation.Replay().Should().Be(Some.Day("2026-02-06"));
    }

    [Fact]
    public void An_overridden_choice_says_what_it_became_also_without_a_roll()
    {
        RuleOverride change = new() { Rule = "trained", By = "project manager", Why = "weekend work", Roll = DayRoll.None };
        EarliestOfRule rule = new([OffsetRule.On(Some.GoLive), OffsetRule.On(Some.TestExtract)], DayRoll.Preceding);
        Derivation derivation = RuleEvaluator.Evaluate(
            Overriding.Apply(rule, change), Some.Context("go-live 2026-02-14", "test-extract 2026-02-17"), change, rule)!;
        derivation.Steps[^1].ToString().Should().Be(
            "Overridden by project manager (weekend work): 'the earlier of go-live and test-extract, rolled to the preceding working day'"
            + " became 'the earlier of go-live and test-extract'.");
        derivation.Date.Should().Be(Some.Day("2026-02-14"));
    }

    [Fact]
    public void The_steps_that_begin_a_derivation_say_what_they_are()
    {
        new GivenStep(Some.AfterEaster).ToString().Should().Be("2026-04-07 is the date given.");
        new PinStep(Some.AfterEaster).ToString().Should().Be("2026-04-07 is pinned: a fact that wins over the rule.");
        new GivenStep(Some.AfterEaster).Replay(new LocalDate(2000, 1, 1)).Should().Be(Some.AfterEaster);
        new PinStep(Some.AfterEaster).Replay(new LocalDate(2000, 1, 1)).Should().Be(Some.AfterEaster);
    }

    [Fact]
    public void SteppedOver_lists_the_closed_days_by_date()
    {
        Derivation derivation = RuleEvaluator.Evaluate(OffsetRule.Before(Some.GoLive, DateOffset.WorkingDays(3)), Some.Context("go-live 2026-04-07"))!;
        derivation.Steps.OfType<OffsetStep>().Single().SteppedOver.Select(day => day.ToString()).Should().Equal(
            "2026-04-03: Good Friday", "2026-04-04: Saturday", "2026-04-05: Sunday", "2026-04-06: Easter Monday");
    }

    [Fact]
    public void The_steps_of_a_roll_list_the_day_itself_too()
    {
        Derivation derivation = RuleEvaluator.Evaluate(
            OffsetRule.After(Some.GoLive, DateOffset.Days(4), DayRoll.Following), Some.Context("go-live 2026-03-31"))!;
        RollStep roll = derivation.Steps.OfType<RollStep>().Single();
        roll.Roll.Should().Be(DayRoll.Following);
        roll.SteppedOver.Select(day => day.Date).Should().Equal(Some.Day("2026-04-04"), Some.Day("2026-04-05"), Some.Day("2026-04-06"));
    }

    private static void Explain(DateRule rule, string dates, params string[] sentences)
    {
        Derivation derivation = RuleEvaluator.Evaluate(rule, Some.Context(dates.Split(',')))!;
        derivation.Steps.Select(step => step.ToString()).Should().Equal(sentences);
        derivation.ToString().Should().Be(string.Join(' ', sentences));
        derivation.Replay().Should().Be(derivation.Date);
    }
}

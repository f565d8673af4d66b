using MigrationDomain.Calendars;
using MigrationDomain.Testing;

namespace MigrationDomain.Rules;

public sealed class RulesCultureTests
{
    [Theory]
    [ClassData(typeof(Cultures))]
    public void Text_does_not_follow_the_culture(string culture) =>
        Culture.Run(culture, () => string.Join('\n', Everything())).Should().Be(
            """
            3 working days
            1200 months
            go-live
            the date given
            35 clear calendar days before go-live, rolled to the nearest working day
            the later of 1 week after go-live and 2 months after go-live
            the earlier of 1 week after go-live and 2 months after go-live
            45 calendar days before the change, rolled to the preceding working day
            hard, must; Guide (Publisher, 2019), step 7
            Guide (Publisher, 2019), step 7
            trained, changed by project manager: illness
            Give a day.
            go-live is on 2026-04-05, a Sunday. 2026-04-05 is no working day (Sunday): rolled to the preceding working day, 2026-04-02. 1 working day before 2026-04-02 is 2026-04-01, a Wednesday.
            go-live is on 2026-04-05, a Sunday. 1 week after 2026-04-05 is 2026-04-12, a Sunday. 2026-04-12 is the earliest of 2026-04-12 (1 week after go-live) and 2026-06-05 (2 months after go-live).
            2026-04-07 is the date given.
            2026-04-07 is pinned: a fact that wins over the rule.
            Overridden by project manager (illness): 'a' became 'b'.
            An offset of -1 weeks is out of range. Use 0 to 5200; the rule says whether it counts before or after. (Parameter 'amount')
            """.ReplaceLineEndings("\n"));

    private static IEnumerable<string> Everything()
    {
        RuleOverride change = new() { Rule = "trained", By = "project manager", Why = "illness" };
        OffsetRule[] rules = [OffsetRule.After(Some.GoLive, DateOffset.Weeks(1)), OffsetRule.After(Some.GoLive, DateOffset.Months(2))];
        Action negative = () => DateOffset.Weeks(-1);
        return
        [
            DateOffset.WorkingDays(3).ToString(),
            DateOffset.Months(1_200).ToString(),
            Some.GoLive.ToString(),
            AnchorRule.Root.ToString(),
            OffsetRule.Before(Some.GoLive, DateOffset.Days(35), DayRoll.Nearest, CountMode.ClearDays).ToString(),
            new LatestOfRule(rules).ToString(),
            new EarliestOfRule(rules).ToString(),
            new NoticePeriod(DateOffset.Days(45)).ToString(),
            Some.Must.ToString(),
            Some.Guide.ToString(),
            change.ToString(),
            new Fault("today", "Give a day.").ToString(),
            Derive(OffsetRule.Before(Some.GoLive, DateOffset.WorkingDays(1))),
            Derive(new EarliestOfRule(rules)),
            new GivenStep(Some.AfterEaster).ToString(),
            new PinStep(Some.AfterEaster).ToString(),
            new OverrideStep(Some.AfterEaster, change, "a", "b").ToString(),
            negative.Should().Throw<ArgumentOutOfRangeException>().Which.Message,
        ];
    }

    private static string Derive(DateRule rule) => RuleEvaluator.Evaluate(rule, Some.Context("go-live 2026-04-05"))!.ToString();
}

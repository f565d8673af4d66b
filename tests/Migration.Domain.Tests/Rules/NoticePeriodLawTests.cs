using MigrationDomain.Calendars;
using MigrationDomain.Testing;

namespace MigrationDomain.Rules;

public sealed class NoticePeriodLawTests
{
    [Fact]
    public void LatestNotice_and_EarliestEffect_agree_on_what_is_in_time() => Check.That(NoticeCase.Any, given =>
    {
        LocalDate told = given.Calendar.Roll(given.Told, DayRoll.Following);
        return told <= given.LatestNotice() == given.Notice.EarliestEffect(told, given.Calendar) <= given.Effective;
    });

    [Fact]
    public void LatestNotice_is_a_working_day_on_or_before_the_change() => Check.That(NoticeCase.Any, given =>
        given.Calendar.IsWorkingDay(given.LatestNotice()) && given.LatestNotice() <= given.Effective);

    [Fact]
    public void A_later_change_never_wants_earlier_notice() => Check.That(NoticeCase.Any, given =>
        (given with { Effective = given.Effective.PlusDays(1) }).LatestNotice() >= given.LatestNotice());

    [Fact]
    public void Telling_on_the_last_day_is_in_time_for_the_change() => Check.That(NoticeCase.Any, given =>
        given.Notice.EarliestEffect(given.LatestNotice(), given.Calendar) <= given.Effective);

    [Fact]
    public void Telling_a_working_day_later_is_too_late() => Check.That(NoticeCase.Any, given =>
        given.Notice.EarliestEffect(given.Calendar.NextWorkingDay(given.LatestNotice()), given.Calendar) > given.Effective);

    [Fact]
    public void EarliestEffect_is_the_first_day_the_walk_finds_in_time() => Check.That(NoticeCase.Any, given =>
    {
        LocalDate told = given.Calendar.Roll(given.Told, DayRoll.Following);
        LocalDate effect = given.Notice.EarliestEffect(given.Told, given.Calendar);
        return IsInTime(told, effect, given) && !IsInTime(told, effect.PlusDays(-1), given);
    });

    [Fact]
    public void LatestNotice_is_what_a_plan_works_out() => Check.That(NoticeCase.Any, given =>
    {
        Derivation change = new(given.Effective, given.Effective, []);
        OffsetRule rule = OffsetRule.Before(Some.GoLive, given.Notice.Length, given.Notice.Roll, given.Notice.Count);
        return RuleEvaluator.Evaluate(rule, new RuleContext(_ => change, given.Calendar, Some.London))!.Date == given.LatestNotice();
    });

    private static bool IsInTime(LocalDate told, LocalDate effective, NoticeCase given) =>
        NaiveCounting.Raw(effective, OffsetDirection.Before, given.Notice.Length, given.Notice.Count, given.Calendar) >= told;
}

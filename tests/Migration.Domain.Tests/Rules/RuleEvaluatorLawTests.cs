using MigrationDomain.Testing;

namespace MigrationDomain.Rules;

public sealed class RuleEvaluatorLawTests
{
    [Fact]
    public void Evaluate_agrees_with_a_walk_day_by_day() => Check.That(CountingCase.Any, given =>
    {
        OffsetRule rule = given.Rule;
        LocalDate? raw = NaiveCounting.Raw(given.Anchor, rule.Direction, rule.Offset, rule.Count, given.Calendar);
        Derivation derivation = given.Evaluate();
        derivation.Raw.Should().Be(raw);
        derivation.Date.Should().Be(NaiveCounting.Roll(raw, rule.Roll, given.Calendar));
    });

    [Fact]
    public void Replaying_the_steps_gives_the_date() => Check.That(CountingCase.Any, given =>
    {
        Derivation derivation = given.Evaluate();
        return derivation.Date is null || derivation.Replay() == derivation.Date;
    });

    [Fact]
    public void Every_step_replays_from_the_step_before() => Check.That(CountingCase.Any, given =>
    {
        LocalDate before = given.Anchor;
        foreach (DerivationStep step in given.Evaluate().Steps)
        {
            step.Replay(before).Should().Be(step.Date, step.ToString());
            before = step.Date;
        }
    });

    [Fact]
    public void An_unknown_date_names_a_year_that_the_calendar_does_not_wholly_cover() => Check.That(CountingCase.Any, given =>
    {
        Derivation derivation = given.Evaluate();
        return derivation.Date is not null
            ? derivation.FirstUnpublishedYear is null
            : derivation.FirstUnpublishedYear is { } year && !(given.Calendar.Covers(new(year, 1, 1)) && given.Calendar.Covers(new(year, 12, 31)));
    });

    [Fact]
    public void A_longer_offset_is_never_nearer() => Check.That(CountingCase.Any, given =>
    {
        DateOffset longer = DateOffset.Of(given.Rule.Offset.Amount + 1, given.Rule.Offset.Unit);
        LocalDate? near = given.Evaluate().Raw;
        LocalDate? far = (given with { Rule = given.Rule.With(longer, null, null) }).Evaluate().Raw;
        return near is null || far is null || (given.Rule.Direction == OffsetDirection.Before ? far <= near : far >= near);
    });

    [Fact]
    public void A_choice_is_the_latest_or_earliest_of_what_is_given_then_rolled() => Check.That(ChoiceCase.Any, given =>
    {
        Derivation? derivation = given.Evaluate();
        (bool isGiven, LocalDate? date) = given.Expected();
        (derivation is not null).Should().Be(isGiven);
        derivation?.Date.Should().Be(date);
    });

    [Fact]
    public void Replaying_a_choice_gives_the_date() =>
        Check.That(ChoiceCase.Any, given => given.Evaluate()?.Date is not { } date || given.Evaluate()!.Replay() == date);
}

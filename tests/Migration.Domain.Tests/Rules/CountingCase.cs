using FsCheck;
using FsCheck.Fluent;
using MigrationDomain.Calendars;
using MigrationDomain.Testing;

namespace MigrationDomain.Rules;

/// <summary>One rule of one length, worked out from one date on one calendar.</summary>
internal sealed record CountingCase(LocalDate Anchor, OffsetRule Rule, WorkingCalendar Calendar)
{
    private static readonly LocalDate PlainMonday = new(2026, 2, 16);

    internal static Arbitrary<CountingCase> Any { get; } = Arb.From(
        from calendar in ArbDates.Calendars
        from anchor in ArbDates.Dates
        from rule in ArbRules.Offset(Some.GoLive)
        select new CountingCase(anchor, rule, calendar),
        Shrink);

    /// <summary>What the evaluator makes of it.</summary>
    internal Derivation Evaluate()
    {
        Derivation anchor = new(Anchor, Anchor, [new GivenStep(Anchor)]);
        return RuleEvaluator.Evaluate(Rule, new RuleContext(_ => anchor, Calendar, Some.London))!;
    }

    public override string ToString() => Invariant($"{Rule}, from {Anchor:R}, a {Anchor.DayOfWeek}, on {Calendar}");

    private static IEnumerable<CountingCase> Shrink(CountingCase large)
    {
        if (large.Anchor != PlainMonday)
        {
            yield return large with { Anchor = PlainMonday };
        }

        if (large.Rule.Roll != DayRoll.None)
        {
            yield return large with { Rule = large.Rule.With(null, null, DayRoll.None) };
        }

        if (large.Rule.Offset.Amount > 1)
        {
            yield return large with { Rule = large.Rule.With(DateOffset.Of(large.Rule.Offset.Amount / 2, large.Rule.Offset.Unit), null, null) };
            yield return large with { Rule = large.Rule.With(DateOffset.Of(large.Rule.Offset.Amount - 1, large.Rule.Offset.Unit), null, null) };
        }
    }
}

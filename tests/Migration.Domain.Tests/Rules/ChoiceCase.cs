using FsCheck;
using FsCheck.Fluent;
using MigrationDomain.Calendars;
using MigrationDomain.Testing;

namespace MigrationDomain.Rules;

/// <summary>A choice of dates that count from two milestones, and from a third one that nobody gave.</summary>
internal sealed record ChoiceCase(DateRule Rule, LocalDate One, LocalDate Other, WorkingCalendar Calendar)
{
    internal static Gen<ChoiceCase> Any { get; } =
        from rule in ArbRules.Rule(2, new("one"), new("other"), new("nobody-gave"))
        from one in ArbDates.Dates
        from other in ArbDates.Dates
        from calendar in ArbDates.Calendars
        select new ChoiceCase(rule, one, other, calendar);

    /// <summary>What the evaluator makes of it.</summary>
    internal Derivation? Evaluate() =>
        RuleEvaluator.Evaluate(Rule, Some.Context(Calendar, Invariant($"one {One:R}"), Invariant($"other {Other:R}")));

    /// <summary>What it should make of it: whether there is an answer at all, and the date where it is known.</summary>
    internal (bool IsGiven, LocalDate? Date) Expected() => Expected(Rule);

    public override string ToString() => Invariant($"{Rule}; one {One:R}, other {Other:R}, on {Calendar}");

    private (bool IsGiven, LocalDate? Date) Expected(DateRule rule) => rule switch
    {
        OffsetRule { From.Value: "nobody-gave" } => (false, null),
        OffsetRule offset => (true, Counted(offset)),
        LatestOfRule latest => Chosen(latest.Rules, latest.Roll, dates => dates.Max()),
        EarliestOfRule earliest => Chosen(earliest.Rules, earliest.Roll, dates => dates.Min()),
        _ => (false, null),
    };

    private LocalDate? Counted(OffsetRule rule)
    {
        LocalDate? raw = NaiveCounting.Raw(rule.From.Value == "one" ? One : Other, rule.Direction, rule.Offset, rule.Count, Calendar);
        return NaiveCounting.Roll(raw, rule.Roll, Calendar);
    }

    private (bool IsGiven, LocalDate? Date) Chosen(IEnumerable<DateRule> rules, DayRoll roll, Func<IEnumerable<LocalDate>, LocalDate> choose)
    {
        LocalDate?[] dates = [.. rules.Select(Expected).Where(option => option.IsGiven).Select(option => option.Date)];
        return dates switch
        {
            [] => (false, null),
            _ when dates.Contains(null) => (true, null),
            _ => (true, NaiveCounting.Roll(choose(dates.Select(date => date!.Value)), roll, Calendar)),
        };
    }
}

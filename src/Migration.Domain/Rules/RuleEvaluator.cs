using System.Collections.Immutable;
using MigrationDomain.Calendars;
using NodaTime;

namespace MigrationDomain.Rules;

/// <summary>The one place that works out rules. Everything that needs a date by rule asks here.</summary>
internal static class RuleEvaluator
{
    /// <summary>Works out a rule; <see langword="null"/> when an anchor it needs was not given.</summary>
    public static Derivation? Evaluate(DateRule rule, RuleContext context, RuleOverride? change = null, DateRule? original = null) => rule switch
    {
        OffsetRule offset => Offset(offset, context, change, original),
        LatestOfRule latest => Choose(latest, latest.Rules, latest.Roll, tookLatest: true, context, change, original),
        EarliestOfRule earliest => Choose(earliest, earliest.Rules, earliest.Roll, tookLatest: false, context, change, original),
        _ => null,
    };

    /// <summary>Counts from a known date and rolls: shared by milestones, notices and activities.</summary>
    public static Derivation Count(
        ImmutableArray<DerivationStep>.Builder? steps, LocalDate anchor, OffsetDirection direction, DateOffset offset, CountMode count, DayRoll roll, RuleContext context)
    {
        WorkingCalendar calendar = context.Calendar;
        LocalDate start = anchor;
        bool isBackwards = direction == OffsetDirection.Before;
        if (offset.Unit == OffsetUnit.WorkingDays && !TryRoll(steps, ref start, isBackwards ? DayRoll.Preceding : DayRoll.Following, calendar))
        {
            return Derivation.Unknown(null, Taken(steps), UnpublishedYear.Of(calendar, start, isBackwards));
        }

        if (!Counting.TryShift(start, offset, count, direction, calendar, context.Zone, out LocalDate raw))
        {
            return Derivation.Unknown(null, Taken(steps), UnpublishedYear.Of(calendar, start, isBackwards));
        }

        if (offset.Amount != 0 || raw != start)
        {
            steps?.Add(new OffsetStep(start, raw, offset, direction, count, calendar));
        }

        return Rolled(steps, raw, roll, calendar);
    }

    private static Derivation? Offset(OffsetRule rule, RuleContext context, RuleOverride? change, DateRule? original)
    {
        if (context.DateOf(rule.From) is not { } anchor)
        {
            return null;
        }

        ImmutableArray<DerivationStep>.Builder? steps = context.NewSteps();
        if (anchor.Date is not { } from)
        {
            return Derivation.Unknown(null, [], anchor.FirstUnpublishedYear ?? context.Calendar.FirstUnpublishedYear);
        }

        steps?.Add(new AnchorStep(rule.From, from));
        if (change is not null)
        {
            steps?.Add(new OverrideStep(from, change, $"{original}", rule.ToString()));
        }

        return Count(steps, from, rule.Direction, rule.Offset, rule.Count, rule.Roll, context);
    }

    private static Derivation? Choose(
        DateRule choice, ImmutableArray<DateRule> rules, DayRoll roll, bool tookLatest, RuleContext context, RuleOverride? change, DateRule? original)
    {
        List<(DateRule Rule, Derivation Derivation)> given = [];
        foreach (DateRule rule in rules)
        {
            if (Evaluate(rule, context) is { } derivation)
            {
                given.Add((rule, derivation));
            }
        }

        if (given.Count == 0)
        {
            return null;
        }

        if (given.Find(option => option.Derivation.Date is null) is { Derivation: { } unknown })
        {
            return Derivation.Unknown(null, unknown.Steps, unknown.FirstUnpublishedYear ?? context.Calendar.FirstUnpublishedYear);
        }

        ImmutableArray<KeyValuePair<DateRule, LocalDate>> options = [.. given.Select(option => KeyValuePair.Create(option.Rule, option.Derivation.Date!.Value))];
        LocalDate date = tookLatest ? options.Max(option => option.Value) : options.Min(option => option.Value);
        ImmutableArray<DerivationStep>.Builder? steps = context.NewSteps();
        steps?.AddRange(given.First(option => option.Derivation.Date == date).Derivation.Steps);
        steps?.Add(new ChoiceStep(date, tookLatest, options));
        if (change is not null)
        {
            steps?.Add(new OverrideStep(date, change, $"{original}", choice.ToString()));
        }

        return Rolled(steps, date, roll, context.Calendar);
    }

    private static Derivation Rolled(ImmutableArray<DerivationStep>.Builder? steps, LocalDate raw, DayRoll roll, WorkingCalendar calendar)
    {
        LocalDate date = raw;
        return TryRoll(steps, ref date, roll, calendar)
            ? new Derivation(raw, date, Taken(steps))
            : Derivation.Unknown(raw, Taken(steps), UnpublishedYear.Of(calendar, raw, isBackwards: roll is DayRoll.Preceding or DayRoll.ModifiedPreceding));
    }

    private static ImmutableArray<DerivationStep> Taken(ImmutableArray<DerivationStep>.Builder? steps) => steps?.DrainToImmutable() ?? [];

    private static bool TryRoll(ImmutableArray<DerivationStep>.Builder? steps, ref LocalDate date, DayRoll roll, WorkingCalendar calendar)
    {
        LocalDate start = date;
        if (!calendar.TryRoll(start, roll, out date))
        {
            return false;
        }

        if (date != start)
        {
            steps?.Add(new RollStep(start, date, roll, calendar));
        }

        return true;
    }
}

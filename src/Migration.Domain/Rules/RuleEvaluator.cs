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

    /// <summary>Counts from the day of a milestone and rolls: shared by milestones, activities, windows and notices.</summary>
    /// <param name="from">The milestone counted from.</param>
    /// <param name="anchor">How its day came about.</param>
    /// <param name="direction">Before or after it.</param>
    /// <param name="period">The length, the way of counting and the roll in force.</param>
    /// <param name="context">What it is worked out with.</param>
    /// <param name="change">The override that is in force, or <see langword="null"/>.</param>
    /// <param name="was">What the override changed; said only when there is one.</param>
    /// <param name="became">What it became.</param>
    /// <param name="isOrdinal">Whether the nth working day is meant, so that a start on a non-working day is not counted.</param>
    public static Derivation Count(
        MilestoneKey from,
        Derivation anchor,
        OffsetDirection direction,
        (DateOffset Offset, CountMode Count, DayRoll Roll) period,
        RuleContext context,
        RuleOverride? change = null,
        object? was = null,
        object? became = null,
        bool isOrdinal = false)
    {
        if (anchor.Date is not { } start)
        {
            return AlsoUnknown(anchor, context);
        }

        ImmutableArray<DerivationStep>.Builder? steps = context.NewSteps();
        steps?.Add(new AnchorStep(from, start));
        if (change is not null)
        {
            steps?.Add(new OverrideStep(start, change, $"{was}", $"{became}"));
        }

        WorkingCalendar calendar = context.Calendar;
        bool isBackwards = direction == OffsetDirection.Before;
        if (period.Offset.Unit == OffsetUnit.WorkingDays && !TryRoll(steps, ref start, isBackwards || isOrdinal ? DayRoll.Preceding : DayRoll.Following, calendar))
        {
            return Derivation.Unknown(null, Taken(steps), UnpublishedYear.Of(calendar, start, isBackwards));
        }

        if (!Counting.TryShift(start, period.Offset, period.Count, direction, calendar, context.Zone, out LocalDate raw))
        {
            return Derivation.Unknown(null, Taken(steps), UnpublishedYear.Of(calendar, start, isBackwards));
        }

        if (period.Offset.Amount != 0 || raw != start)
        {
            steps?.Add(new OffsetStep(start, raw, period.Offset, direction, period.Count, calendar));
        }

        return Rolled(steps, raw, period.Roll, calendar);
    }

    private static Derivation? Offset(OffsetRule rule, RuleContext context, RuleOverride? change, DateRule? original) =>
        context.DateOf(rule.From) is { } anchor
            ? Count(rule.From, anchor, rule.Direction, (rule.Offset, rule.Count, rule.Roll), context, change, original, rule, rule.IsOrdinal)
            : null;

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

        if (choice is LatestOfRule { NeedsAll: true } && given.Count < rules.Length)
        {
            return Derivation.Awaiting([.. choice.Anchors().Where(anchor => context.DateOf(anchor) is null).Distinct()]);
        }

        if (given.Count == 0)
        {
            return null;
        }

        if (given.Find(option => option.Derivation.Date is null) is { Derivation: { } unknown })
        {
            return AlsoUnknown(unknown, context);
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

    private static Derivation AlsoUnknown(Derivation source, RuleContext context) => source.Awaits.IsEmpty
        ? Derivation.Unknown(null, source.Steps, source.FirstUnpublishedYear ?? context.Calendar.FirstUnpublishedYear)
        : Derivation.Awaiting(source.Awaits);

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

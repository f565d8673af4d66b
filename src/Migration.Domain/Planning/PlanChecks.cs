using System.Collections.Immutable;
using MigrationDomain.Calendars;
using MigrationDomain.Rules;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Planning;

/// <summary>What there is to know about a plan. One method for each kind of finding; <see cref="FindAll"/> is the list of them.</summary>
internal static class PlanChecks
{
    public static ImmutableArray<Finding> FindAll(MigrationPlan plan, RuleContext context, IReadOnlyDictionary<string, RuleOverride> overrides)
    {
        List<Finding> findings = [];
        findings.AddRange(NoticesLate(plan));
        findings.AddRange(MilestonesLate(plan));
        findings.AddRange(OrdersBroken(plan));
        findings.AddRange(PhaseLengths(plan));
        findings.AddRange(AvoidWindows(plan));
        findings.AddRange(NotWorkingDays(plan));
        findings.AddRange(DatesUnknown(plan));
        findings.AddRange(DatesNotGiven(plan));
        findings.AddRange(LongstopChecks.FindAll(plan));
        if (overrides.Count > 0)
        {
            findings.AddRange(FloorChecks.WeakerThanFloors(plan, context, overrides));
            findings.AddRange(PinsThatWin(plan, overrides));
        }

        return FindingOrder.Sorted(findings);
    }

    private static IEnumerable<Finding> NoticesLate(MigrationPlan plan)
    {
        if (plan.Request.Today is not { } today)
        {
            yield break;
        }

        foreach (PlannedNotice notice in plan.Notices)
        {
            if (notice.SendBy is { } sendBy && sendBy < today && !(notice.SentOn <= sendBy))
            {
                yield return Late(notice, sendBy, today);
            }
        }
    }

    // A sentence holds on to what it is about: made here, and not in the loop, that is kept only for what is late.
    private static Finding Late(PlannedNotice notice, LocalDate sendBy, LocalDate today) => new(FindingCodes.NoticeLate, Severity.Blocker, notice.Key.Value, sendBy, () =>
    {
        string subject = $"Notice to {notice.Template.PartyName} of the change on {DateText.Of(notice.ChangeOn)}";
        return notice.SentOn is { } sent
            ? Invariant($"{subject} was given on {sent:R}, {DateText.Days(Period.DaysBetween(sendBy, sent))} after the last day, {sendBy:R}; told then, the earliest change is {DateText.Of(notice.EarliestChangeIfToldOn(sent))}.")
            : Invariant($"{subject} had to be given by {sendBy:R}, {DateText.Days(Period.DaysBetween(sendBy, today))} before today, {today:R}; told today, the earliest change is {DateText.Of(notice.EarliestChangeIfToldOn(today))}.");
    });

    private static IEnumerable<Finding> MilestonesLate(MigrationPlan plan)
    {
        if (plan.Request.Today is not { } today)
        {
            yield break;
        }

        foreach (PlannedMilestone milestone in plan.Milestones)
        {
            if (milestone.Date is { } date && date < today && !milestone.IsPinned && !plan.Request.Done.Contains(milestone.Key))
            {
                yield return Late(milestone, date, today, plan.Request.Template.Root);
            }
        }
    }

    private static Finding Late(PlannedMilestone milestone, LocalDate date, LocalDate today, MilestoneKey root) => new(
        FindingCodes.MilestoneLate, Severity.Blocker, milestone.Key.Value, date,
        () => Invariant($"'{milestone.Name}' should have been on {date:R}, {DateText.Days(Period.DaysBetween(date, today))} before today, {today:R}; pin it if it has happened, or move {root}."));

    private static IEnumerable<Finding> OrdersBroken(MigrationPlan plan)
    {
        foreach (SequenceRule sequence in plan.Request.Template.Sequences)
        {
            if (plan.Find(sequence.Earlier)?.Date is { } earlier && plan.Find(sequence.Later)?.Date is { } later
                && (later < earlier || (later == earlier && !sequence.SameDayAllowed)))
            {
                yield return Broken(sequence, earlier, later);
            }
        }
    }

    private static Finding Broken(SequenceRule sequence, LocalDate earlier, LocalDate later) => new(
        FindingCodes.OrderBroken, Severity.Blocker, sequence.Later.Value, later,
        () => Invariant($"{sequence.Later} on {later:R} must come {(sequence.SameDayAllowed ? "on or after" : "after")} {sequence.Earlier}, which is on {earlier:R}."));

    private static IEnumerable<Finding> PhaseLengths(MigrationPlan plan)
    {
        foreach (PlannedPhase phase in plan.Phases)
        {
            PhaseLength length = phase.Template.Length;
            if (phase.From is not { } from || phase.To is not { } to || phase.Template.From == phase.Template.To)
            {
                continue;
            }

            if (length.Least is { } least && to < End(from, least, plan.Request.Calendar))
            {
                yield return Length(plan, phase, FindingCodes.PhaseTooShort, $"at least {least}");
            }

            if (length.Most is { } most && to > End(from, most, plan.Request.Calendar))
            {
                yield return Length(plan, phase, FindingCodes.PhaseTooLong, $"at most {most}");
            }
        }
    }

    private static Finding Length(MigrationPlan plan, PlannedPhase phase, string code, string bound) => new(
        code, Severity.Warning, phase.Key.Value, phase.From,
        () => Invariant($"Phase '{phase.Name}' takes {DateText.Days(phase.LengthDays!.Value)}, from {phase.From:R} to {phase.To:R}; edition {plan.Request.Template.Edition.Key} expects {bound}."));

    private static LocalDate? End(LocalDate from, DateOffset length, WorkingCalendar calendar) =>
        Counting.TryShift(from, length, CountMode.ExcludeStart, OffsetDirection.After, calendar, DateTimeZone.Utc, out LocalDate end) ? end : null;

    private static IEnumerable<Finding> AvoidWindows(MigrationPlan plan)
    {
        DateInterval root = new(plan.Request.RootDate, plan.Request.RootDate);
        DateInterval? critical = plan.Windows.FirstOrDefault(window => window.Key == plan.Request.Template.CriticalWindow)?.Days;
        foreach (AvoidPeriod period in plan.Request.Template.AvoidPeriods)
        {
            if (period.FirstMet(root, plan.Request.Calendar) is { } day)
            {
                yield return Avoid(period, day, () => Invariant($"{plan.Request.Template.Root} on {day:R} falls"));
            }
            else if (critical is not null && period.FirstMet(critical, plan.Request.Calendar) is { } first)
            {
                yield return Avoid(period, first, () => Invariant($"The critical window from {critical.Start:R} to {critical.End:R} reaches, on {first:R},"));
            }
        }
    }

    private static Finding Avoid(AvoidPeriod period, LocalDate on, Func<string> fact) => new(
        FindingCodes.AvoidWindow, Severity.Warning, period.Key.Value, on, () => $"{fact()} into a time to avoid: {period}.");

    private static IEnumerable<Finding> NotWorkingDays(MigrationPlan plan)
    {
        foreach (PlannedMilestone milestone in plan.Milestones)
        {
            if ((milestone.IsPinned || milestone.Key == plan.Request.Template.Root)
                && milestone.Date is { } date && plan.Request.Calendar.Covers(date) && !plan.Request.Calendar.IsWorkingDay(date))
            {
                yield return NotWorking(milestone, date, plan.Request.Calendar);
            }
        }
    }

    private static Finding NotWorking(PlannedMilestone milestone, LocalDate date, WorkingCalendar calendar) => new(
        FindingCodes.NotAWorkingDay, Severity.Warning, milestone.Key.Value, date,
        () => Invariant($"'{milestone.Name}' falls on {date:R}, which is not a working day ({calendar.WhyClosed(date)?.Reason}); dates that are given are never rolled."));

    private static IEnumerable<Finding> DatesUnknown(MigrationPlan plan)
    {
        if (!plan.Request.Calendar.Covers(plan.Request.RootDate))
        {
            yield return Unknown(
                plan.Request.Template.Root.Value,
                Invariant($"Whether {plan.Request.Template.Root} on {plan.Request.RootDate:R} is a working day"),
                UnpublishedYear.Of(plan.Request.Calendar, plan.Request.RootDate, isBackwards: false));
        }

        foreach (PlannedMilestone milestone in plan.Milestones.Where(milestone => IsUnpublished(milestone.Derivation)))
        {
            yield return Unknown(milestone.Key.Value, $"The date of {milestone.Key}", milestone.Derivation.FirstUnpublishedYear);
        }

        foreach (PlannedNotice notice in plan.Notices.Where(notice => IsUnpublished(notice.Derivation)))
        {
            yield return Unknown(notice.Key.Value, $"The last day to tell {notice.Template.PartyName}", notice.Derivation.FirstUnpublishedYear);
        }

        foreach (PlannedWindow window in plan.Windows.Where(window => IsUnpublished(window.FromDerivation) || IsUnpublished(window.ToDerivation)))
        {
            yield return Unknown(
                window.Key.Value, $"The days of window {window.Key}", window.FromDerivation.FirstUnpublishedYear ?? window.ToDerivation.FirstUnpublishedYear);
        }
    }

    // What waits for a condition is told with that condition.
    private static bool IsUnpublished(Derivation derivation) => derivation.Date is null && derivation.Awaits.IsEmpty;

    private static Finding Unknown(string subject, string what, int? year) => new(
        FindingCodes.DateUnknown, Severity.Warning, subject, null, () => Invariant($"{what} cannot be worked out: the bank holidays of {year} are not published."));

    private static IEnumerable<Finding> PinsThatWin(MigrationPlan plan, IReadOnlyDictionary<string, RuleOverride> overrides) =>
        from milestone in plan.Milestones
        where milestone.IsPinned && overrides.ContainsKey(milestone.Key.Value)
        select new Finding(
            FindingCodes.PinWins, Severity.Note, milestone.Key.Value, milestone.Date,
            () => Invariant($"{milestone.Name} is pinned to {milestone.Date:R}; the override of its rule has no effect."));

    private static IEnumerable<Finding> DatesNotGiven(MigrationPlan plan) =>
        from milestone in plan.Request.Template.Milestones
        where milestone.Rule is not AnchorRule && plan.Find(milestone.Key) is null
        select new Finding(
            FindingCodes.DateNotGiven, Severity.Note, milestone.Key.Value, null,
            () => $"{milestone.Name} is left out: its rule, {milestone.Rule}, needs a date that was not given; pin it.");
}

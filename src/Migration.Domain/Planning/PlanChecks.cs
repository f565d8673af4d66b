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
        List<Finding> found = [];
        NoticesLate(plan, found);
        MilestonesLate(plan, found);
        OrdersBroken(plan, found);
        PhaseLengths(plan, found);
        AvoidWindows(plan, found);
        NotWorkingDays(plan, found);
        DatesUnknown(plan, found);
        DatesNotGiven(plan, found);
        ReadinessChecks.FindAll(plan.Request.Template, context, found);
        LongstopChecks.FindAll(plan, found);
        if (overrides.Count > 0)
        {
            found.AddRange(FloorChecks.WeakerThanFloors(plan, context, overrides));
            found.AddRange(PinsThatWin(plan, overrides));
        }

        return FindingOrder.Sorted(found);
    }

    private static void NoticesLate(MigrationPlan plan, List<Finding> found)
    {
        if (plan.Request.Today is not { } today)
        {
            return;
        }

        foreach (PlannedNotice notice in plan.Notices)
        {
            if (notice.SendBy is { } sendBy && sendBy < today && !(notice.SentOn <= sendBy) && notice.Status != NoticeStatus.NotJudged)
            {
                found.Add(Late(notice, sendBy, today));
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

    private static void MilestonesLate(MigrationPlan plan, List<Finding> found)
    {
        if (plan.Request.Today is not { } today)
        {
            return;
        }

        foreach (PlannedMilestone milestone in plan.Milestones)
        {
            if (milestone.Date is { } date && date < today && !milestone.IsPinned && !plan.Request.Done.Contains(milestone.Key))
            {
                found.Add(Late(milestone, date, today, plan.Request.Template.Root));
            }
        }
    }

    private static Finding Late(PlannedMilestone milestone, LocalDate date, LocalDate today, MilestoneKey root) => new(
        FindingCodes.MilestoneLate, Severity.Blocker, milestone.Key.Value, date,
        () => Invariant($"'{milestone.Name}' should have been on {date:R}, {DateText.Days(Period.DaysBetween(date, today))} before today, {today:R}; pin it if it has happened, or move {root}."));

    private static void OrdersBroken(MigrationPlan plan, List<Finding> found)
    {
        foreach (SequenceRule sequence in plan.Request.Template.Sequences)
        {
            if (plan.Find(sequence.Earlier)?.Date is { } earlier && plan.Find(sequence.Later)?.Date is { } later
                && (later < earlier || (later == earlier && !sequence.SameDayAllowed)))
            {
                found.Add(Broken(sequence, earlier, later));
            }
        }
    }

    private static Finding Broken(SequenceRule sequence, LocalDate earlier, LocalDate later) => new(
        FindingCodes.OrderBroken, Severity.Blocker, sequence.Later.Value, later,
        () => Invariant($"{sequence.Later} on {later:R} must come {(sequence.SameDayAllowed ? "on or after" : "after")} {sequence.Earlier}, which is on {earlier:R}."));

    private static void PhaseLengths(MigrationPlan plan, List<Finding> found)
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
                found.Add(Length(plan, phase, FindingCodes.PhaseTooShort, "at least", least));
            }

            if (length.Most is { } most && to > End(from, most, plan.Request.Calendar))
            {
                found.Add(Length(plan, phase, FindingCodes.PhaseTooLong, "at most", most));
            }
        }
    }

    private static Finding Length(MigrationPlan plan, PlannedPhase phase, string code, string side, DateOffset bound) => new(
        code, Severity.Warning, phase.Key.Value, phase.From,
        () => Invariant($"Phase '{phase.Name}' takes {DateText.Days(phase.LengthDays!.Value)}, from {phase.From:R} to {phase.To:R}; edition {plan.Request.Template.Edition.Key} expects {side} {bound}."));

    private static LocalDate? End(LocalDate from, DateOffset length, WorkingCalendar calendar) =>
        Counting.TryShift(from, length, CountMode.ExcludeStart, OffsetDirection.After, calendar, DateTimeZone.Utc, out LocalDate end) ? end : null;

    private static void AvoidWindows(MigrationPlan plan, List<Finding> found)
    {
        WorkingCalendar calendar = plan.Request.Calendar;
        DateInterval root = new(plan.Request.RootDate, plan.Request.RootDate);
        DateInterval? critical = plan.Find(plan.Request.Template.CriticalWindow)?.Days;
        foreach (AvoidPeriod period in plan.Request.Template.AvoidPeriods)
        {
            if (period.FirstMet(root, calendar) is { } day)
            {
                found.Add(Falls(period, day, plan.Request.Template.Root));
            }
            else if (critical is not null && period.FirstMet(critical, calendar) is { } first)
            {
                found.Add(Reaches(period, first, critical));
            }
        }
    }

    private static Finding Falls(AvoidPeriod period, LocalDate day, MilestoneKey root) => new(
        FindingCodes.AvoidWindow, Severity.Warning, period.Key.Value, day, () => Invariant($"{root} on {day:R} falls into a time to avoid: {period}."));

    private static Finding Reaches(AvoidPeriod period, LocalDate first, DateInterval critical) => new(
        FindingCodes.AvoidWindow, Severity.Warning, period.Key.Value, first,
        () => Invariant($"The critical window from {critical.Start:R} to {critical.End:R} reaches, on {first:R}, into a time to avoid: {period}."));

    private static void NotWorkingDays(MigrationPlan plan, List<Finding> found)
    {
        foreach (PlannedMilestone milestone in plan.Milestones)
        {
            if ((milestone.IsPinned || milestone.Key == plan.Request.Template.Root)
                && milestone.Date is { } date && plan.Request.Calendar.Covers(date) && !plan.Request.Calendar.IsWorkingDay(date))
            {
                found.Add(NotWorking(milestone, date, plan.Request.Calendar));
            }
        }
    }

    private static Finding NotWorking(PlannedMilestone milestone, LocalDate date, WorkingCalendar calendar) => new(
        FindingCodes.NotAWorkingDay, Severity.Warning, milestone.Key.Value, date,
        () => Invariant($"'{milestone.Name}' falls on {date:R}, which is not a working day ({calendar.WhyClosed(date)?.Reason}); dates that are given are never rolled."));

    private static void DatesUnknown(MigrationPlan plan, List<Finding> found)
    {
        if (!plan.Request.Calendar.Covers(plan.Request.RootDate))
        {
            found.Add(Unknown(
                plan.Request.Template.Root.Value,
                Invariant($"Whether {plan.Request.Template.Root} on {plan.Request.RootDate:R} is a working day"),
                UnpublishedYear.Of(plan.Request.Calendar, plan.Request.RootDate, isBackwards: false)));
        }

        foreach (PlannedMilestone milestone in plan.Milestones)
        {
            if (IsUnpublished(milestone.Derivation))
            {
                found.Add(Unknown(milestone.Key.Value, $"The date of {milestone.Key}", milestone.Derivation.FirstUnpublishedYear));
            }
        }

        foreach (PlannedNotice notice in plan.Notices)
        {
            if (IsUnpublished(notice.Derivation))
            {
                found.Add(Unknown(notice.Key.Value, $"The last day to tell {notice.Template.PartyName}", notice.Derivation.FirstUnpublishedYear));
            }
        }

        foreach (PlannedWindow window in plan.Windows)
        {
            if (IsUnpublished(window.FromDerivation) || IsUnpublished(window.ToDerivation))
            {
                found.Add(Unknown(
                    window.Key.Value, $"The days of window {window.Key}", window.FromDerivation.FirstUnpublishedYear ?? window.ToDerivation.FirstUnpublishedYear));
            }
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

    private static void DatesNotGiven(MigrationPlan plan, List<Finding> found)
    {
        if (plan.Milestones.Length == plan.Request.Template.Milestones.Length)
        {
            return;
        }

        found.AddRange(
            from milestone in plan.Request.Template.Milestones
            where milestone.Rule is not AnchorRule && plan.Find(milestone.Key) is null
            select new Finding(
                FindingCodes.DateNotGiven, Severity.Note, milestone.Key.Value, null,
                () => $"{milestone.Name} is left out: its rule, {milestone.Rule}, needs a date that was not given; pin it."));
    }
}

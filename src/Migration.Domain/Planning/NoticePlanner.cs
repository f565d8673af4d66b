using System.Collections.Immutable;
using MigrationDomain.Calendars;
using MigrationDomain.Rules;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Planning;

/// <summary>Works out one line of the notice sheet.</summary>
internal static class NoticePlanner
{
    private const int ReminderDays = 7;
    private const int MostDaysToAcknowledge = 5;

    public static PlannedNotice Plan(NoticeInForce notice, Derivation changeDay, LocalDate? backOn, LocalDate? today, RuleContext context)
    {
        Derivation derivation = SendBy(notice.Template, notice.Change, notice.Period, changeDay, context.In(notice.Calendar));
        NoticeStatus status = Status(derivation.Date, notice.Served, notice.IsNeeded ? today : null);
        return new PlannedNotice(notice.Template, notice.Period, derivation, notice.Calendar, today)
        {
            ChangeOn = changeDay.Date,
            BackOn = backOn,
            Status = status,
            LateByDays = status == NoticeStatus.Late ? Period.DaysBetween(derivation.Date!.Value, today!.Value) : 0,
            SentOn = notice.Served?.SentOn,
        };
    }

    /// <summary>The derivation of the last day to send, for the period given: also used to work out what a floor would have said.</summary>
    public static Derivation SendBy(NoticeTemplate notice, RuleOverride? change, NoticePeriod period, Derivation changeDay, RuleContext context) =>
        RuleEvaluator.Count(
            notice.Change, changeDay, OffsetDirection.Before, (period.Length, period.Count, period.Roll), context, change, notice.Period, period);

    public static LocalDate? AcknowledgeBy(LocalDate? sendBy, LocalDate? change, WorkingCalendar calendar)
    {
        if (sendBy is not { } sent || change is not { } effective || !calendar.Covers(sent) || !calendar.Covers(effective))
        {
            return null;
        }

        int halfway = Math.Clamp(calendar.CountWorkingDays(sent, effective) / 2, 0, MostDaysToAcknowledge);
        return calendar.TryAddWorkingDays(sent, halfway, out LocalDate day) ? day : null;
    }

    public static LocalDate? ChaseOn(LocalDate? acknowledgeBy, LocalDate? change, WorkingCalendar calendar) =>
        acknowledgeBy is { } day && calendar.TryAddWorkingDays(day, 1, out LocalDate next) && next <= change ? next : null;

    public static ImmutableArray<LocalDate> Reminders(LocalDate? sendBy, LocalDate? change, WorkingCalendar calendar)
    {
        if (sendBy is not { } sent || change is not { } effective)
        {
            return [];
        }

        bool isKnown = calendar.TryRoll(effective.PlusDays(-ReminderDays), DayRoll.Preceding, out LocalDate weekBefore);
        return (isKnown && weekBefore >= sent, effective >= sent) switch
        {
            (true, true) => [weekBefore, effective],
            (false, true) => [effective],
            _ => [],
        };
    }

    private static NoticeStatus Status(LocalDate? sendBy, ServedNotice? served, LocalDate? today) => served switch
    {
        { AcknowledgedOn: not null } => NoticeStatus.Acknowledged,
        not null => NoticeStatus.Sent,
        null when today is null || sendBy is null => NoticeStatus.NotJudged,
        _ => sendBy < today ? NoticeStatus.Late : NoticeStatus.Due,
    };

    public static LocalDate? EarliestChange(NoticePeriod period, LocalDate told, WorkingCalendar calendar)
    {
        try
        {
            return period.EarliestEffect(told, calendar);
        }
        catch (OutsideCoverageException)
        {
            return null;
        }
    }
}

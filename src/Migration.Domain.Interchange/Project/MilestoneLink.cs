using MigrationDomain.Calendars;
using MigrationDomain.Planning;
using MigrationDomain.Rules;
using NodaTime;

namespace MigrationDomain.Interchange.Project;

/// <summary>A rule as a link of Microsoft Project: only when the link alone gives the day that the rule gives.</summary>
/// <param name="From">The milestone that is followed.</param>
/// <param name="Lag">Tenths of a minute.</param>
/// <param name="Format">7 working days, 8 calendar days.</param>
internal sealed record MilestoneLink(MilestoneKey From, int Lag, int Format)
{
    private const int MostDays = 10_000;

    public static MilestoneLink? Of(PlannedMilestone milestone, MigrationPlan plan)
    {
        WorkingCalendar calendar = plan.Request.Calendar;
        if (milestone is not { IsPinned: false, Rule: OffsetRule rule, Date: { } date } || rule.Offset.Amount > MostDays || plan.Find(rule.From)?.Date is not { } anchor || !IsWorked(calendar, date))
        {
            return null;
        }

        int amount = rule.Direction == OffsetDirection.Before ? -rule.Offset.Amount : rule.Offset.Amount;
        return rule.Offset.Unit switch
        {
            OffsetUnit.Days when anchor.PlusDays(amount) == date => new(rule.From, amount * ScheduleTimes.CalendarDay, 8),
            OffsetUnit.Weeks when anchor.PlusDays(amount * 7) == date => new(rule.From, amount * 7 * ScheduleTimes.CalendarDay, 8),
            OffsetUnit.WorkingDays when IsWorked(calendar, anchor) && calendar.TryAddWorkingDays(anchor, amount, out LocalDate counted) && counted == date => new(rule.From, amount * ScheduleTimes.WorkingDay, 7),
            _ => null,
        };
    }

    /// <inheritdoc/>
    public override string ToString() => Invariant($"{From}, lag {Lag}, format {Format}");

    private static bool IsWorked(WorkingCalendar calendar, LocalDate date) => calendar.Covers(date) && calendar.IsWorkingDay(date);
}

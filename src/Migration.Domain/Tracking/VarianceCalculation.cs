using System.Collections.Immutable;
using MigrationDomain.Calendars;
using MigrationDomain.Planning;
using MigrationDomain.Rules;
using NodaTime;

namespace MigrationDomain.Tracking;

/// <summary>Walks from a baseline to a plan cause by cause, and notes what each step moves.</summary>
internal sealed class VarianceCalculation
{
    private readonly Baseline _baseline;
    private readonly MigrationPlan _current;
    private readonly ImmutableArray<(SlipCause Cause, MigrationPlan Plan)> _stages;

    public VarianceCalculation(Baseline baseline, MigrationPlan current, Ledger ledger)
    {
        _baseline = baseline;
        _current = MigrationPlanner.Plan(ledger.ApplyTo(current.Request));
        DecidedMoves moves = new(baseline, ledger);
        _stages =
        [
            .. Enum.GetValues<SlipCause>().SkipLast(1).Select(cause => (cause, Dates(moves.Apply(Ground(cause), cause)))),
            (SlipCause.Replan, _current),
        ];
    }

    public VarianceReport Report() => new(_baseline, _current,
    [
        .. _baseline.Plan.CompareTo(_current).Dates
            .Where(date => date.Kind == PlanDateKind.Milestone)
            .Select(change => new MilestoneVariance(new(change.Subject), change, Parts(new(change.Subject), change))),
    ]);

    private static MigrationPlan Dates(PlanRequest request) => new RulesInForce(request).Plan(request.RootDate, explains: false);

    private PlanRequest Ground(SlipCause cause)
    {
        PlanRequest now = _current.Request;
        PlanRequest onCalendars = _baseline.Plan.Request with { Calendar = now.Calendar, PartyCalendars = now.PartyCalendars, Zone = now.Zone };
        return cause == SlipCause.HolidayData ? onCalendars : onCalendars with { Template = now.Template, Overrides = now.Overrides };
    }

    private ImmutableArray<SlipPart> Parts(MilestoneKey key, DateChange whole)
    {
        if (whole is not { From: { } reached, To: not null, IsMoved: true } && !(whole.From is not null && whole.From == whole.To))
        {
            return [];
        }

        ImmutableArray<SlipPart>.Builder parts = ImmutableArray.CreateBuilder<SlipPart>();
        WorkingCalendar calendar = _current.Request.Calendar;
        reached = whole.From!.Value;
        foreach ((SlipCause cause, MigrationPlan plan) in _stages)
        {
            if (plan.Find(key)?.Date is { } date && date != reached && (whole.WorkingDays is null || calendar.Covers(date)))
            {
                parts.Add(new SlipPart(cause, Period.DaysBetween(reached, date), whole.WorkingDays is null ? null : calendar.CountIfKnown(reached, date)));
                reached = date;
            }
        }

        return parts.ToImmutable();
    }
}

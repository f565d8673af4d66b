using System.Collections.Immutable;
using MigrationDomain.Rules;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Planning;

/// <summary>Dates the parts of a template for one request.</summary>
internal sealed class PlanBuilder
{
    private readonly PlanRequest _request;
    private readonly MigrationTemplate _template;
    private readonly Dictionary<MilestoneKey, Derivation> _dates;
    private readonly Dictionary<MilestoneKey, LocalDate> _pins;
    private readonly Dictionary<string, RuleOverride> _overrides;
    private readonly RuleContext _context;

    public PlanBuilder(PlanRequest request, bool explains)
    {
        _request = request;
        _template = request.Template;
        _dates = new(_template.Milestones.Length);
        _pins = request.Pins.ToDictionary(pin => pin.Milestone, pin => pin.Date);
        _overrides = request.Overrides.ToDictionary(change => change.Rule, StringComparer.Ordinal);
        _context = new RuleContext(_dates.GetValueOrDefault, request.Calendar, request.Zone, explains);
    }

    public MigrationPlan Build()
    {
        foreach (MilestoneTemplate milestone in _template.InRuleOrder)
        {
            if (Derive(milestone) is { } derivation)
            {
                _dates.Add(milestone.Key, derivation);
            }
        }

        MigrationPlan plan = new(
            _request,
            Milestones(),
            [.. _template.Phases.Select(phase => new PlannedPhase(phase, DateOf(phase.From), DateOf(phase.To)))],
            [.. _template.Windows.Select(Window).OfType<PlannedWindow>()],
            _context.Explains ? [.. _template.Activities.Select(Activity)] : [],
            [.. _template.Notices.Select(Notice).OfType<PlannedNotice>().OrderBy(notice => notice.SendBy ?? LocalDate.MaxIsoValue)]);
        return plan.Judged(PlanChecks.FindAll(plan, _context, _overrides));
    }

    private ImmutableArray<PlannedMilestone> Milestones()
    {
        SlackCalculation? slack = _context.Explains ? new(_template, _dates, _pins) : null;
        return
        [
            .. _template.Milestones
                .Where(milestone => _dates.ContainsKey(milestone.Key))
                .Select(milestone => Milestone(milestone, slack))
                .OrderBy(milestone => milestone.Date ?? LocalDate.MaxIsoValue),
        ];
    }

    private Derivation? Derive(MilestoneTemplate milestone)
    {
        if (milestone.Key == _template.Root)
        {
            return new Derivation(_request.RootDate, _request.RootDate, [new GivenStep(_request.RootDate)]);
        }

        if (_pins.TryGetValue(milestone.Key, out LocalDate pinned))
        {
            return new Derivation(pinned, pinned, [new PinStep(pinned)]);
        }

        RuleOverride? change = _overrides.GetValueOrDefault(milestone.Key.Value);
        return RuleEvaluator.Evaluate(Overriding.Apply(milestone.Rule, change), _context, change, milestone.Rule);
    }

    private PlannedMilestone Milestone(MilestoneTemplate milestone, SlackCalculation? slack)
    {
        DateRule rule = Overriding.Apply(milestone.Rule, _overrides.GetValueOrDefault(milestone.Key.Value));
        return new PlannedMilestone(milestone, rule, _dates[milestone.Key], _pins.ContainsKey(milestone.Key), slack?.Of(milestone, _request.Calendar) ?? Slack.Unknown);
    }

    private PlannedWindow? Window(WindowTemplate window) =>
        RuleEvaluator.Evaluate(window.From, _context) is { } from && RuleEvaluator.Evaluate(window.To, _context) is { } to
            ? new PlannedWindow(window, from, to)
            : null;

    private PlannedActivity Activity(ActivityTemplate activity)
    {
        RuleOverride? change = _overrides.GetValueOrDefault(activity.Key.Value);
        Derivation? latest = Evaluate(activity.Latest, change);
        Derivation? notBefore = Evaluate(activity.NotBefore, activity.Latest is null ? change : null);
        return new PlannedActivity(activity, notBefore, latest, Series.Between(notBefore?.Date, latest?.Date, activity.Every, _request.Calendar));
    }

    private Derivation? Evaluate(DateRule? rule, RuleOverride? change) =>
        rule is null ? null : RuleEvaluator.Evaluate(Overriding.Apply(rule, change), _context, change, rule);

    private PlannedNotice? Notice(NoticeTemplate notice)
    {
        if (!_dates.TryGetValue(notice.Change, out Derivation? change))
        {
            return null;
        }

        ServedNotice? served = _request.Served.FirstOrDefault(served => served.Notice == notice.Key);
        RuleContext context = _context.In(_request.CalendarOf(notice.Party));
        LocalDate? judgedOn = _request.NotNeeded.Contains(notice.Key) ? null : _request.Today;
        return NoticePlanner.Plan(notice, _overrides.GetValueOrDefault(notice.Key.Value), change, DateOf(notice.Back), served, judgedOn, context);
    }

    private LocalDate? DateOf(MilestoneKey? key) => key is null ? null : _dates.GetValueOrDefault(key)?.Date;
}

using System.Collections.Immutable;
using MigrationDomain.Rules;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Planning;

/// <summary>Dates the parts of a template for one root date.</summary>
internal sealed class PlanBuilder
{
    private readonly RulesInForce _rules;
    private readonly PlanRequest _request;
    private readonly MigrationTemplate _template;
    private readonly Derivation?[] _dates;
    private readonly RuleContext _context;
    private DateRule? _lastRule;
    private Derivation? _lastDerivation;

    public PlanBuilder(RulesInForce rules, PlanRequest request, bool explains)
    {
        _rules = rules;
        _request = request;
        _template = request.Template;
        _dates = new Derivation?[_template.Milestones.Length];
        _context = new RuleContext(DerivationOf, request.Calendar, request.Zone, explains);
    }

    public MigrationPlan Build()
    {
        foreach (MilestoneInForce milestone in _rules.Milestones)
        {
            _dates[milestone.Place] = Derive(milestone);
        }

        MigrationPlan plan = new(
            _request,
            Milestones(),
            ImmutableArray.CreateRange(_template.Phases, phase => new PlannedPhase(phase, DateOf(phase.From), DateOf(phase.To))),
            Windows(),
            _context.Explains ? [.. _template.Activities.Select(Activity)] : [],
            Notices());
        return plan.Judged(PlanChecks.FindAll(plan, _context, _rules.Overrides));
    }

    private Derivation? Derive(MilestoneInForce milestone)
    {
        if (milestone.Template.Key == _template.Root)
        {
            return new Derivation(_request.RootDate, _request.RootDate, [new GivenStep(_request.RootDate)]);
        }

        return milestone.Pin is { } pinned
            ? new Derivation(pinned, pinned, [new PinStep(pinned)])
            : RuleEvaluator.Evaluate(milestone.Rule, _context, milestone.Change, milestone.Template.Rule);
    }

    /// <summary>The milestones that have a derivation, as the template lists them.</summary>
    private PlannedMilestone?[] Milestones()
    {
        SlackCalculation? slack = _context.Explains ? new(_template, DerivationOf, _rules) : null;
        PlannedMilestone?[] milestones = new PlannedMilestone?[_dates.Length];
        foreach (MilestoneInForce milestone in _rules.Milestones)
        {
            if (_dates[milestone.Place] is { } derivation)
            {
                milestones[milestone.Place] = new PlannedMilestone(
                    milestone.Template, milestone.Rule, derivation, milestone.Pin is not null, slack?.Of(milestone.Template, _request.Calendar) ?? Slack.Unknown);
            }
        }

        return milestones;
    }

    private ImmutableArray<PlannedWindow> Windows()
    {
        ImmutableArray<PlannedWindow>.Builder windows = ImmutableArray.CreateBuilder<PlannedWindow>(_template.Windows.Length);
        foreach (WindowTemplate window in _template.Windows)
        {
            if (RuleEvaluator.Evaluate(window.From, _context) is { } from && RuleEvaluator.Evaluate(window.To, _context) is { } to)
            {
                windows.Add(new PlannedWindow(window, from, to));
            }
        }

        return windows.DrainToImmutable();
    }

    private PlannedActivity Activity(ActivityTemplate activity)
    {
        RuleOverride? change = _rules.Overrides.GetValueOrDefault(activity.Key.Value);
        Derivation? latest = Evaluate(activity.Latest, change);
        Derivation? notBefore = Evaluate(activity.NotBefore, activity.Latest is null ? change : null);
        return new PlannedActivity(activity, notBefore, latest, Series.Between(notBefore?.Date, latest?.Date, activity.Every, _request.Calendar));
    }

    // Neighbours often share a rule, such as all that the kick-off settles: it is worked out once.
    private Derivation? Evaluate(DateRule? rule, RuleOverride? change)
    {
        if (rule is null || change is not null)
        {
            return rule is null ? null : RuleEvaluator.Evaluate(Overriding.Apply(rule, change), _context, change, rule);
        }

        if (!ReferenceEquals(rule, _lastRule))
        {
            _lastRule = rule;
            _lastDerivation = RuleEvaluator.Evaluate(rule, _context);
        }

        return _lastDerivation;
    }

    private PlannedNotice?[] Notices()
    {
        PlannedNotice?[] notices = new PlannedNotice?[_rules.Notices.Length];
        for (int place = 0; place < notices.Length; place++)
        {
            NoticeInForce notice = _rules.Notices[place];
            if (DerivationOf(notice.Template.Change) is { } change)
            {
                notices[place] = NoticePlanner.Plan(notice, change, DateOf(notice.Template.Back), _request.Today, _context);
            }
        }

        return notices;
    }

    private Derivation? DerivationOf(MilestoneKey key) => _template.PlaceOf(key) is { } place ? _dates[place] : null;

    private LocalDate? DateOf(MilestoneKey? key) => key is null ? null : DerivationOf(key)?.Date;
}

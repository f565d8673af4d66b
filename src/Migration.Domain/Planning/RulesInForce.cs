using System.Collections.Frozen;
using System.Collections.Immutable;
using MigrationDomain.Rules;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Planning;

/// <summary>The rules of a template as one sound request changes them, looked up once for every root date of a search. Never changes.</summary>
internal sealed class RulesInForce
{
    private readonly Dictionary<MilestoneKey, LocalDate> _pins;

    public RulesInForce(PlanRequest request)
    {
        Request = request;
        _pins = request.Pins.ToDictionary(pin => pin.Milestone, pin => pin.Date);
        Overrides = request.Overrides.ToFrozenDictionary(change => change.Rule, StringComparer.Ordinal);
        Milestones = [.. request.Template.InRuleOrder.Select(Of)];
        Notices = [.. request.Template.Notices.Select(Of)];
    }

    /// <summary>The request; its root date plays no part here.</summary>
    public PlanRequest Request { get; }

    /// <summary>The milestones so ordered that each comes after those its rule counts from.</summary>
    public ImmutableArray<MilestoneInForce> Milestones { get; }

    /// <summary>The notices in the template's order.</summary>
    public ImmutableArray<NoticeInForce> Notices { get; }

    /// <summary>The overrides by the rule they change.</summary>
    public FrozenDictionary<string, RuleOverride> Overrides { get; }

    public bool IsPinned(MilestoneKey key) => _pins.ContainsKey(key);

    /// <summary>Works out the plan of a root date.</summary>
    /// <param name="root">The date; everything else is the request's.</param>
    /// <param name="explains">Whether steps, slack and activities are wanted; without them only dates and findings are worked out.</param>
    public MigrationPlan Plan(LocalDate root, bool explains) =>
        new PlanBuilder(this, root == Request.RootDate ? Request : Request with { RootDate = root }, explains).Build();

    private MilestoneInForce Of(MilestoneTemplate milestone)
    {
        RuleOverride? change = Overrides.GetValueOrDefault(milestone.Key.Value);
        LocalDate? pin = _pins.TryGetValue(milestone.Key, out LocalDate day) ? day : null;
        return new(milestone, Request.Template.Places[milestone.Key], Overriding.Apply(milestone.Rule, change), change, pin);
    }

    private NoticeInForce Of(NoticeTemplate notice)
    {
        RuleOverride? change = Overrides.GetValueOrDefault(notice.Key.Value);
        NoticePeriod period = change is null ? notice.Period : notice.Period.With(change.Offset, change.Count, change.Roll);
        ServedNotice? served = Request.Served.FirstOrDefault(served => served.Notice == notice.Key);
        return new(notice, period, change, Request.CalendarOf(notice.Party), served, IsNeeded: !Request.NotNeeded.Contains(notice.Key));
    }
}

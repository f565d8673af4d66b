using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using MigrationDomain.Rules;

namespace MigrationDomain.Templates;

/// <summary>What a programme is made of: milestones with their rules, phases, notices, windows, activities, roles, orders, gates, questions and risks, in one edition.</summary>
/// <remarks>
/// A template is checked when it is made; one that exists is sound. To vary a stock template, make a new one from its parts:
/// every list is public. Equality is by reference; <see cref="TemplateComparison"/> compares by content.
/// </remarks>
public sealed class MigrationTemplate
{
    /// <summary>Checks and keeps the parts of a programme. Lists keep the order given.</summary>
    /// <param name="key">The key, for example "gp-practice"; its editions share it.</param>
    /// <param name="name">The name for people.</param>
    /// <param name="edition">The edition its figures belong to.</param>
    /// <param name="milestones">The milestones; exactly one has the rule <see cref="AnchorRule.Root"/>.</param>
    /// <param name="phases">The phases in order.</param>
    /// <param name="notices">Who must be told.</param>
    /// <param name="windows">Stretches of days with a meaning.</param>
    /// <param name="activities">What is to be done.</param>
    /// <param name="roles">Who plays which part.</param>
    /// <param name="sequences">Which milestones must follow which.</param>
    /// <param name="avoidPeriods">Times of year to avoid.</param>
    /// <param name="requirements">Who and what is needed on which days.</param>
    /// <param name="criticalWindow">The window in which everybody is needed, or <see langword="null"/> when there is none.</param>
    /// <param name="gates">The points at which somebody decides whether it goes on, in order.</param>
    /// <param name="questions">The questions of the checklists.</param>
    /// <param name="streams">The kinds of work that must go on in the cutover.</param>
    /// <param name="risks">The risk register to begin with.</param>
    /// <param name="pointOfNoReturn">The day from which there is no way back, or <see langword="null"/> when there is none.</param>
    /// <exception cref="ArgumentException">A list holds <see langword="null"/>.</exception>
    /// <exception cref="UnsoundInputException">The parts do not fit together: every fault is in it.</exception>
    public MigrationTemplate(
        TemplateKey key,
        string name,
        Edition edition,
        IEnumerable<MilestoneTemplate> milestones,
        IEnumerable<PhaseTemplate>? phases = null,
        IEnumerable<NoticeTemplate>? notices = null,
        IEnumerable<WindowTemplate>? windows = null,
        IEnumerable<ActivityTemplate>? activities = null,
        IEnumerable<RoleTemplate>? roles = null,
        IEnumerable<SequenceRule>? sequences = null,
        IEnumerable<AvoidPeriod>? avoidPeriods = null,
        IEnumerable<Requirement>? requirements = null,
        WindowKey? criticalWindow = null,
        IEnumerable<GateTemplate>? gates = null,
        IEnumerable<ChecklistQuestion>? questions = null,
        IEnumerable<StreamTemplate>? streams = null,
        IEnumerable<RiskTemplate>? risks = null,
        PointOfNoReturn? pointOfNoReturn = null)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(milestones);
        Key = key;
        Name = name;
        Edition = edition;
        Milestones = Copied(milestones);
        Phases = Copied(phases);
        Notices = Copied(notices);
        Windows = Copied(windows);
        Activities = Copied(activities);
        Roles = Copied(roles);
        Sequences = Copied(sequences);
        AvoidPeriods = Copied(avoidPeriods);
        Requirements = Copied(requirements);
        CriticalWindow = criticalWindow;
        Gates = Copied(gates);
        Questions = Copied(questions);
        Streams = Copied(streams);
        Risks = Copied(risks);
        PointOfNoReturn = pointOfNoReturn;
        ImmutableArray<Fault> faults = TemplateChecks.FindFaults(this);
        if (!faults.IsEmpty)
        {
            throw new UnsoundInputException($"Template '{key}'", faults);
        }

        Places = Milestones.Select((milestone, place) => KeyValuePair.Create(milestone.Key, place)).ToFrozenDictionary();
        Conditions = Milestones
            .Where(milestone => milestone.Rule is LatestOfRule { NeedsAll: true })
            .SelectMany(milestone => milestone.Rule.Anchors())
            .Where(anchor => Milestones[Places[anchor]].Rule.Equals(AnchorRule.WhenGiven))
            .ToFrozenSet();
        Limited = [.. Milestones.Where(milestone => milestone.Longstop is not null || Conditions.Contains(milestone.Key))];
        Announced = Notices.Select(notice => notice.Change).ToFrozenSet();
        InRuleOrder = TemplateOrder.Sort(Milestones).Order;
        Dependents = InRuleOrder
            .SelectMany(milestone => milestone.Rule.Anchors().Distinct().Select(anchor => (anchor, milestone)))
            .ToLookup(pair => pair.anchor, pair => pair.milestone);
        Root = Milestones.First(milestone => milestone.Rule.Equals(AnchorRule.Root)).Key;
    }

    /// <summary>The key; editions of one programme share it.</summary>
    public TemplateKey Key { get; }

    /// <summary>The name for people.</summary>
    public string Name { get; }

    /// <summary>The edition its figures belong to.</summary>
    public Edition Edition { get; }

    /// <summary>The milestone the whole plan hangs from, for example go-live.</summary>
    public MilestoneKey Root { get; }

    /// <summary>The milestones, in the order given.</summary>
    public ImmutableArray<MilestoneTemplate> Milestones { get; }

    /// <summary>The phases, in order.</summary>
    public ImmutableArray<PhaseTemplate> Phases { get; }

    /// <summary>The notices, in the order given.</summary>
    public ImmutableArray<NoticeTemplate> Notices { get; }

    /// <summary>The windows, in the order given.</summary>
    public ImmutableArray<WindowTemplate> Windows { get; }

    /// <summary>The activities, in the order given.</summary>
    public ImmutableArray<ActivityTemplate> Activities { get; }

    /// <summary>The roles, in the order given.</summary>
    public ImmutableArray<RoleTemplate> Roles { get; }

    /// <summary>The orders that must hold, as given.</summary>
    public ImmutableArray<SequenceRule> Sequences { get; }

    /// <summary>The times of year to avoid, as given.</summary>
    public ImmutableArray<AvoidPeriod> AvoidPeriods { get; }

    /// <summary>Who and what is needed on which days, as given.</summary>
    public ImmutableArray<Requirement> Requirements { get; }

    /// <summary>The window in which everybody is needed, or <see langword="null"/> when there is none.</summary>
    public WindowKey? CriticalWindow { get; }

    /// <summary>The points at which somebody decides whether it goes on, in order.</summary>
    public ImmutableArray<GateTemplate> Gates { get; }

    /// <summary>The questions of the checklists, in the order given.</summary>
    public ImmutableArray<ChecklistQuestion> Questions { get; }

    /// <summary>The kinds of work that must go on in the cutover, in the order given.</summary>
    public ImmutableArray<StreamTemplate> Streams { get; }

    /// <summary>The risk register to begin with, in the order given.</summary>
    public ImmutableArray<RiskTemplate> Risks { get; }

    /// <summary>The day from which there is no way back, or <see langword="null"/> when there is none.</summary>
    public PointOfNoReturn? PointOfNoReturn { get; }

    /// <summary>Milestones so ordered that each comes after those its rule counts from.</summary>
    internal ImmutableArray<MilestoneTemplate> InRuleOrder { get; }

    /// <summary>Where in <see cref="Milestones"/> each milestone stands.</summary>
    internal FrozenDictionary<MilestoneKey, int> Places { get; }

    /// <summary>The milestones that only a request dates and without which another stays unknown.</summary>
    internal FrozenSet<MilestoneKey> Conditions { get; }

    /// <summary>The milestones that have a last day whatever their rules say: those with a longstop, and the conditions.</summary>
    internal ImmutableArray<MilestoneTemplate> Limited { get; }

    /// <summary>The milestones that some notice is about.</summary>
    internal FrozenSet<MilestoneKey> Announced { get; }

    /// <summary>Which milestones count from a milestone directly.</summary>
    internal ILookup<MilestoneKey, MilestoneTemplate> Dependents { get; }

    /// <summary>
    /// Lists every rule: milestones, notices, activities, windows, phase lengths, sequences, times to avoid, people needed, gates and then their
    /// criteria, the point of no return, questions, streams and risks, in the order given.
    /// </summary>
    /// <returns>One entry for each rule; an id does not repeat within its kind.</returns>
    public ImmutableArray<RuleEntry> Rules() => TemplateRules.Of(this);

    /// <summary>Finds a milestone.</summary>
    /// <param name="key">Its key.</param>
    /// <returns>The milestone, or <see langword="null"/> when the template has none of that key.</returns>
    public MilestoneTemplate? Find(MilestoneKey key) => PlaceOf(key) is { } place ? Milestones[place] : null;

    /// <summary>Finds a notice.</summary>
    /// <param name="key">Its key.</param>
    /// <returns>The notice, or <see langword="null"/> when the template has none of that key.</returns>
    public NoticeTemplate? Find(NoticeKey key) => Notices.FirstOrDefault(notice => notice.Key == key);

    /// <summary>Finds an activity.</summary>
    /// <param name="key">Its key.</param>
    /// <returns>The activity, or <see langword="null"/> when the template has none of that key.</returns>
    public ActivityTemplate? Find(ActivityKey key) => Activities.FirstOrDefault(activity => activity.Key == key);

    /// <summary>Finds a gate.</summary>
    /// <param name="key">Its key.</param>
    /// <returns>The gate, or <see langword="null"/> when the template has none of that key.</returns>
    public GateTemplate? Find(GateKey key) => Gates.FirstOrDefault(gate => gate.Key == key);

    /// <summary>Finds a role by its key, its name or one of its aliases, without regard to case.</summary>
    /// <param name="name">For example "CCG".</param>
    /// <returns>The role, or <see langword="null"/> when none is called so.</returns>
    public RoleTemplate? FindRole(string name) => Roles.FirstOrDefault(role => role.IsCalled(name));

    /// <inheritdoc/>
    public override string ToString() => $"{Key}, edition {Edition.Key}";

    internal int? PlaceOf(MilestoneKey key) => Places.TryGetValue(key, out int place) ? place : null;

    private static ImmutableArray<T> Copied<T>(IEnumerable<T>? parts, [CallerArgumentExpression(nameof(parts))] string? parameter = null)
        where T : class
    {
        ImmutableArray<T> copy = [.. parts ?? []];
        return copy.Contains(null!) ? throw new ArgumentException("A part of the template is null; leave it out.", parameter) : copy;
    }
}

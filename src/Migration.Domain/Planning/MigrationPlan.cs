using System.Collections.Immutable;
using System.Diagnostics;
using MigrationDomain.Calendars;
using MigrationDomain.Rules;
using MigrationDomain.Templates;

namespace MigrationDomain.Planning;

/// <summary>A dated, explained plan. Made by <see cref="MigrationPlanner.Plan"/>; never changes.</summary>
/// <remarks>Equality is by reference.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class MigrationPlan
{
    private readonly PlannedMilestone?[] _byPlace;

    // Milestones and notices come as the template lists them, with gaps where there is nothing to plan.
    internal MigrationPlan(
        PlanRequest request,
        PlannedMilestone?[] milestones,
        ImmutableArray<PlannedPhase> phases,
        ImmutableArray<PlannedWindow> windows,
        ImmutableArray<PlannedActivity> activities,
        PlannedNotice?[] notices)
    {
        Request = request;
        _byPlace = milestones;
        Milestones = Chronological.Sorted<PlannedMilestone>(milestones, milestone => milestone.Date);
        Phases = phases;
        Windows = windows;
        Activities = activities;
        Notices = Chronological.Sorted<PlannedNotice>(notices, notice => notice.SendBy);
    }

    /// <summary>What the plan was computed from.</summary>
    public PlanRequest Request { get; }

    /// <summary>The milestones by date, those of one day in the template's order, unknown dates last.</summary>
    public ImmutableArray<PlannedMilestone> Milestones { get; }

    /// <summary>The phases in the template's order.</summary>
    public ImmutableArray<PlannedPhase> Phases { get; }

    /// <summary>The windows in the template's order.</summary>
    public ImmutableArray<PlannedWindow> Windows { get; }

    /// <summary>The activities in the template's order.</summary>
    public ImmutableArray<PlannedActivity> Activities { get; }

    /// <summary>The notice sheet by last day to send, those of one day in the template's order, unknown dates last.</summary>
    public ImmutableArray<PlannedNotice> Notices { get; }

    /// <summary>Everything to know about the plan, by date (none last), then weight (blockers first), then subject, then code.</summary>
    public ImmutableArray<Finding> Findings { get; private set; } = [];

    /// <summary>Whether a finding blocks the plan.</summary>
    public bool IsBlocked => Findings.Any(finding => finding.Severity == Severity.Blocker);

    /// <summary>
    /// A fingerprint of what the plan was computed from and of every date and finding in it: the SHA-256 of
    /// <see cref="ContentText"/> in UTF-8, as 64 lower-case hexadecimal digits. The same on every machine.
    /// </summary>
    /// <remarks>
    /// Plans of equal requests have the same fingerprint, in whatever order the parts of template and request were given; when a date
    /// moves, the fingerprint changes. Names, reasons, sources and sentences are not in it, for they move no date.
    /// </remarks>
    public string ContentHash => field ??= Fingerprint.Of(ContentText());

    /// <summary>The milestone of a key.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The milestone.</returns>
    /// <exception cref="KeyNotFoundException">The plan has no such milestone: the template has none, or its date needs another that was not given.</exception>
    public PlannedMilestone this[MilestoneKey key] => Find(key) ?? throw Missing("milestone", key, Milestones.Select(milestone => milestone.Key.Value));

    /// <summary>The notice of a key.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The notice.</returns>
    /// <exception cref="KeyNotFoundException">The plan has no such notice.</exception>
    public PlannedNotice this[NoticeKey key] =>
        Notices.FirstOrDefault(notice => notice.Key == key) ?? throw Missing("notice", key, Notices.Select(notice => notice.Key.Value));

    /// <summary>The phase of a key.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The phase.</returns>
    /// <exception cref="KeyNotFoundException">The plan has no such phase.</exception>
    public PlannedPhase this[PhaseKey key] =>
        Phases.FirstOrDefault(phase => phase.Key == key) ?? throw Missing("phase", key, Phases.Select(phase => phase.Key.Value));

    /// <summary>The window of a key.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The window.</returns>
    /// <exception cref="KeyNotFoundException">The plan has no such window.</exception>
    public PlannedWindow this[WindowKey key] =>
        Find(key) ?? throw Missing("window", key, Windows.Select(window => window.Key.Value));

    /// <summary>Lists everything that has a date, chronologically: milestones, activities, meetings, notices, reminders and chases.</summary>
    /// <returns>The entries by date, then in the order of <see cref="ScheduleEntryKind"/>, then in the template's order.</returns>
    public ImmutableArray<ScheduleEntry> Schedule() => ScheduleWriter.Write(this);

    /// <summary>Plans a changed request. What is done stays on the day it has in this plan: a new plan moves only what is open.</summary>
    /// <param name="change">Makes the changed request from that of this plan, for example one with another root date.</param>
    /// <returns>
    /// The plan of the changed request, in which every milestone that is done and not pinned is pinned to its day in this plan. A pin of the
    /// root follows the root date.
    /// </returns>
    /// <exception cref="UnsoundInputException">The changed request names what its template does not have, or contradicts itself.</exception>
    public MigrationPlan Replan(Func<PlanRequest, PlanRequest> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return MigrationPlanner.Plan(OpenWork.Keep(this, change(Request)));
    }

    /// <summary>
    /// Plans the same request on other calendars; compared with this plan (<see cref="CompareTo"/>) it tells what changes when the data on
    /// bank holidays change.
    /// </summary>
    /// <param name="change">
    /// Gives the new calendar for each of the plan's: the practice's own and those of the parties; for example
    /// <c>calendar => calendar.WithBankHolidays(table)</c>.
    /// </param>
    /// <returns>The plan on the new calendars, everything else unchanged.</returns>
    public MigrationPlan OnCalendars(Func<WorkingCalendar, WorkingCalendar> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return MigrationPlanner.Plan(Request with
        {
            Calendar = change(Request.Calendar),
            PartyCalendars = Request.PartyCalendars.ToImmutableDictionary(party => party.Key, party => change(party.Value)),
        });
    }

    /// <summary>Compares this plan with another: what moved, what came and went, what must be said again.</summary>
    /// <param name="other">The plan to compare with, usually of the same template with another root date; it is the second, newer plan.</param>
    /// <returns>
    /// The difference. Notices count as served when this plan's request says so; what is late in the other plan is judged by its own today.
    /// </returns>
    public PlanComparison CompareTo(MigrationPlan other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new PlanComparison(this, other);
    }

    /// <summary>Writes what <see cref="ContentHash"/> is the fingerprint of.</summary>
    /// <returns>
    /// The line "migration-plan 1", then one line for each fact, in ordinal order, each ended by a line feed. A line begins with what it
    /// is about; its parts are parted by "|". Dates are ISO dates; a part that is unknown or not given is empty.
    /// </returns>
    public string ContentText() => PlanContent.Text(this);

    /// <summary>Finds a milestone.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The milestone, or <see langword="null"/> when the plan has none of that key.</returns>
    public PlannedMilestone? Find(MilestoneKey key) => Request.Template.PlaceOf(key) is { } place ? _byPlace[place] : null;

    internal PlannedWindow? Find(WindowKey? key)
    {
        foreach (PlannedWindow window in Windows)
        {
            if (window.Key == key)
            {
                return window;
            }
        }

        return null;
    }

    /// <summary>Works out a rule of the template with the dates of the plan; <see langword="null"/> when it needs a date that was not given.</summary>
    internal Derivation? Derive(DateRule rule) =>
        RuleEvaluator.Evaluate(rule, new RuleContext(key => Find(key)?.Derivation, Request.Calendar, Request.Zone));

    // The checks look at the plan they belong to, so the builder adds what they find before anybody sees it.
    internal MigrationPlan Judged(ImmutableArray<Finding> findings)
    {
        Findings = findings;
        return this;
    }

    /// <inheritdoc/>
    public override string ToString() =>
        Invariant($"{Request}: {Milestones.Length} milestones, {Notices.Length} notices, {Findings.Length} findings");

    private static KeyNotFoundException Missing(string subject, object key, IEnumerable<string> known) =>
        new($"The plan has no {subject} '{key}'; it has {string.Join(", ", known)}.");
}

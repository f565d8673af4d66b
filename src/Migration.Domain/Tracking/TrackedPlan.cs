using MigrationDomain.Planning;
using MigrationDomain.Rules;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Tracking;

/// <summary>A plan with what was known of it at the end of a day.</summary>
internal sealed class TrackedPlan
{
    private readonly Ledger _known;

    public TrackedPlan(MigrationPlan plan, Ledger ledger, LocalDate asOf, ProgressOptions options)
    {
        Plan = plan;
        AsOf = asOf;
        Options = options;
        _known = ledger.UpTo(plan.Request.Zone.AtStartOfDay(asOf.PlusDays(1)).ToInstant() - Duration.Epsilon);
        SoonThrough = plan.Request.Calendar.TryAddWorkingDays(asOf, options.DueSoonWorkingDays, out LocalDate day) ? day : plan.Request.Calendar.Coverage.End;
    }

    public MigrationPlan Plan { get; }

    public LocalDate AsOf { get; }

    public ProgressOptions Options { get; }

    /// <summary>The last day that is soon.</summary>
    public LocalDate SoonThrough { get; }

    public SubjectState StateOf(LedgerSubject subject) => _known.StateOf(subject);

    public LocalDate? SentOn(PlannedNotice notice) => StateOf(LedgerSubject.Of(notice.Key)).SentOn ?? notice.SentOn;

    public bool IsAcknowledged(PlannedNotice notice) =>
        StateOf(LedgerSubject.Of(notice.Key)).AcknowledgedOn is not null || notice.Status == NoticeStatus.Acknowledged;

    /// <summary>How a subject ended: as the ledger says, otherwise as the request of the plan does.</summary>
    public Completion CompletionOf(LedgerSubject subject)
    {
        Completion recorded = StateOf(subject).Completion;
        return recorded == Completion.Open && IsDoneByRequest(subject) ? Completion.Done : recorded;
    }

    /// <summary>The day a subject is due: the plan's, or the one agreed instead of the plan's.</summary>
    public LocalDate? DueOn(LedgerSubject subject, LocalDate? planned) =>
        StateOf(subject).Entries.OfType<VariedEntry>().Any(varied => varied.From == planned) ? StateOf(subject).AgreedOn : planned;

    /// <summary>The status of what is open.</summary>
    public ProgressStatus Judge(LocalDate? due, bool isBlocked) => due switch
    {
        { } day when day < AsOf => ProgressStatus.Overdue,
        _ when isBlocked => ProgressStatus.Blocked,
        { } day when day == AsOf => ProgressStatus.Due,
        { } day when day <= SoonThrough => ProgressStatus.DueSoon,
        _ => ProgressStatus.NotStarted,
    };

    /// <summary>Whether a pin says that a milestone has happened: the planner never finds it late.</summary>
    public bool IsPast(PlannedMilestone milestone) => milestone.IsPinned && milestone.Date < AsOf;

    /// <summary>The milestones that must come before and should be over, but are not.</summary>
    public IEnumerable<MilestoneKey> Holding(IEnumerable<MilestoneKey> predecessors) => predecessors.Distinct().Where(IsOverdue);

    private bool IsOverdue(MilestoneKey key)
    {
        LedgerSubject subject = LedgerSubject.Of(key);
        return CompletionOf(subject) == Completion.Open && DueOn(subject, Plan.Find(key)?.Date) < AsOf;
    }

    private bool IsDoneByRequest(LedgerSubject subject) => subject.Kind switch
    {
        LedgerSubjectKind.Milestone => Plan.Find(new MilestoneKey(subject.Key)) is { } milestone
            && (Plan.Request.Done.Contains(milestone.Key) || IsPast(milestone)),
        LedgerSubjectKind.Notice => Plan.Request.NotNeeded.Contains(new NoticeKey(subject.Key)),
        _ => false,
    };
}

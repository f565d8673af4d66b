using MigrationDomain.Rules;
using MigrationDomain.Templates;

namespace MigrationDomain.Tracking;

/// <summary>What an entry of the ledger is about: the plan, or a milestone, notice, activity, gate, queue or entry by its key.</summary>
/// <remarks>Equal when kind and key are equal: a milestone and a notice of one key are two subjects.</remarks>
public sealed record LedgerSubject
{
    private LedgerSubject(LedgerSubjectKind kind, string key)
    {
        Kind = kind;
        Key = key;
    }

    /// <summary>The plan as a whole.</summary>
    public static LedgerSubject Plan { get; } = new(LedgerSubjectKind.Plan, "plan");

    /// <summary>What kind of thing it is.</summary>
    public LedgerSubjectKind Kind { get; }

    /// <summary>Its key, or the id of the entry; "plan" for the plan.</summary>
    public string Key { get; }

    /// <summary>A milestone.</summary>
    /// <param name="milestone">Its key.</param>
    /// <returns>The subject.</returns>
    public static LedgerSubject Of(MilestoneKey milestone)
    {
        ArgumentNullException.ThrowIfNull(milestone);
        return new(LedgerSubjectKind.Milestone, milestone.Value);
    }

    /// <summary>A notice.</summary>
    /// <param name="notice">Its key.</param>
    /// <returns>The subject.</returns>
    public static LedgerSubject Of(NoticeKey notice)
    {
        ArgumentNullException.ThrowIfNull(notice);
        return new(LedgerSubjectKind.Notice, notice.Value);
    }

    /// <summary>An activity.</summary>
    /// <param name="activity">Its key.</param>
    /// <returns>The subject.</returns>
    public static LedgerSubject Of(ActivityKey activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return new(LedgerSubjectKind.Activity, activity.Value);
    }

    /// <summary>A queue of work that must be empty.</summary>
    /// <param name="queue">Its key.</param>
    /// <returns>The subject.</returns>
    public static LedgerSubject Of(QueueKey queue)
    {
        ArgumentNullException.ThrowIfNull(queue);
        return new(LedgerSubjectKind.Queue, queue.Value);
    }

    /// <summary>A gate.</summary>
    /// <param name="gate">Its key.</param>
    /// <returns>The subject.</returns>
    public static LedgerSubject Of(GateKey gate)
    {
        ArgumentNullException.ThrowIfNull(gate);
        return new(LedgerSubjectKind.Gate, gate.Value);
    }

    /// <summary>An earlier entry of the ledger.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The subject.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is blank.</exception>
    public static LedgerSubject OfEntry(string id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        return new(LedgerSubjectKind.Entry, id);
    }

    /// <summary>For example "milestone 'kick-off'".</summary>
    /// <returns>Invariant English.</returns>
    public override string ToString() => Kind switch
    {
        LedgerSubjectKind.Plan => "the plan",
        LedgerSubjectKind.Milestone => $"milestone '{Key}'",
        LedgerSubjectKind.Notice => $"notice '{Key}'",
        LedgerSubjectKind.Activity => $"activity '{Key}'",
        LedgerSubjectKind.Gate => $"gate '{Key}'",
        LedgerSubjectKind.Queue => $"queue '{Key}'",
        _ => $"entry '{Key}'",
    };
}

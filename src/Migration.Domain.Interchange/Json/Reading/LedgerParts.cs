using MigrationDomain.Templates;
using MigrationDomain.Tracking;
using NodaTime;

namespace MigrationDomain.Interchange.Json.Reading;

/// <summary>Reads what each kind of entry has of its own. Every part is read before an entry is given up, so that all faults are told.</summary>
internal sealed class LedgerParts(Fields fields, ValueReader values)
{
    /// <summary>The entry, or <see langword="null"/> when a part was missing or faulty.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="stamp">What every entry has, or <see langword="null"/> when that was faulty.</param>
    public LedgerEntry? Read(LedgerKind kind, EntryStamp? stamp) => kind switch
    {
        LedgerKind.Sent => Sent(stamp),
        LedgerKind.Acknowledged => stamp is null ? null : new AcknowledgedEntry(new(stamp.Subject.Key)) { Id = stamp.Id, At = stamp.At, On = stamp.On, By = stamp.By },
        LedgerKind.Chased => stamp is null ? null : new ChasedEntry(new(stamp.Subject.Key)) { Id = stamp.Id, At = stamp.At, On = stamp.On, By = stamp.By },
        LedgerKind.Done => Done(stamp),
        LedgerKind.Happened => Happened(stamp),
        LedgerKind.Varied => Varied(stamp),
        LedgerKind.Signed => Signed(stamp),
        LedgerKind.Counted => Counted(stamp),
        LedgerKind.Rebaselined => Rebaselined(stamp),
        _ => LeftUndone(kind, stamp),
    };

    private SentEntry? Sent(EntryStamp? stamp)
    {
        LocalDate? changeOn = values.Date(fields.Optional("changeOn"))?.Value;
        return stamp is null ? null : new(new(stamp.Subject.Key)) { Id = stamp.Id, At = stamp.At, On = stamp.On, By = stamp.By, ChangeOn = changeOn };
    }

    private DoneEntry? Done(EntryStamp? stamp)
    {
        string evidence = values.Note(fields.Optional("evidence"))?.Value ?? "";
        return stamp is null ? null : new(stamp.Subject) { Id = stamp.Id, At = stamp.At, On = stamp.On, By = stamp.By, Evidence = evidence };
    }

    private ActualDateEntry? Happened(EntryStamp? stamp)
    {
        SlipCause cause = Cause();
        return stamp is null ? null : new(stamp.Subject) { Id = stamp.Id, At = stamp.At, On = stamp.On, By = stamp.By, Cause = cause };
    }

    private LedgerEntry? LeftUndone(LedgerKind kind, EntryStamp? stamp)
    {
        string? why = Why();
        return stamp is null || why is null ? null : kind switch
        {
            LedgerKind.Skipped => new SkippedEntry(stamp.Subject) { Id = stamp.Id, At = stamp.At, On = stamp.On, By = stamp.By, Reason = why },
            LedgerKind.Abandoned => new AbandonedEntry(stamp.Subject) { Id = stamp.Id, At = stamp.At, On = stamp.On, By = stamp.By, Reason = why },
            LedgerKind.Overtaken => new OvertakenEntry(stamp.Subject) { Id = stamp.Id, At = stamp.At, On = stamp.On, By = stamp.By, Reason = why },
            _ => new RevokedEntry(stamp.Subject.Key) { Id = stamp.Id, At = stamp.At, On = stamp.On, By = stamp.By, Reason = why },
        };
    }

    private VariedEntry? Varied(EntryStamp? stamp)
    {
        LocalDate? from = values.Date(fields.Required("from", "the day agreed before as YYYY-MM-DD"))?.Value;
        LocalDate? to = values.Date(fields.Required("to", "the day agreed now as YYYY-MM-DD"))?.Value;
        (string? why, string? approver, SlipCause cause) = (Why(), ApprovedBy(), Cause());
        return (stamp, from, to, why, approver) is ({ }, { }, { }, { }, { })
            ? new(stamp.Subject) { Id = stamp.Id, At = stamp.At, On = stamp.On, By = stamp.By, From = from.Value, To = to.Value, Reason = why, ApprovedBy = approver, Cause = cause }
            : null;
    }

    private SignedEntry? Signed(EntryStamp? stamp)
    {
        string? capacity = values.Key(fields.Required("capacity", "the role in which it was signed, such as 'lead-gp'"))?.Value;
        SignOffOutcome? outcome = values.Word(fields.Required("outcome", $"one of {EnglishList.Or(WordLists.Outcomes.All)}"), WordLists.Outcomes)?.Value;
        string[] conditions = [.. values.List(fields.Optional("conditions"), values.Note).Select(condition => condition.Value)];
        string evidence = values.Note(fields.Optional("evidence"))?.Value ?? "";
        LocalDate? validUntil = values.Date(fields.Optional("validUntil"))?.Value;
        return (stamp, capacity, outcome) is ({ }, { }, { })
            ? new(stamp.Subject)
            {
                Id = stamp.Id,
                At = stamp.At,
                On = stamp.On,
                By = stamp.By,
                Capacity = new RoleKey(capacity),
                Outcome = outcome.Value,
                Conditions = [.. conditions],
                Evidence = evidence,
                ValidUntil = validUntil,
            }
            : null;
    }

    private CountedEntry? Counted(EntryStamp? stamp)
    {
        int? outstanding = values.Whole(fields.Required("outstanding", "how many are left"), 0, int.MaxValue)?.Value;
        return stamp is null || outstanding is null ? null : new(new(stamp.Subject.Key)) { Id = stamp.Id, At = stamp.At, On = stamp.On, By = stamp.By, Outstanding = outstanding.Value };
    }

    private RebaselinedEntry? Rebaselined(EntryStamp? stamp)
    {
        string? name = values.Note(fields.Required("name", "what the baseline is called, such as 'v2'"))?.Value;
        (string? why, string? approver) = (Why(), ApprovedBy());
        string? hash = values.Note(fields.Optional("planHash"))?.Value;
        return (stamp, name, why, approver) is ({ }, { }, { }, { })
            ? new() { Id = stamp.Id, At = stamp.At, On = stamp.On, By = stamp.By, Name = name, Reason = why, ApprovedBy = approver, PlanHash = hash }
            : null;
    }

    private string? Why() => values.Note(fields.Required("why", "the reason"))?.Value;

    private string? ApprovedBy() => values.Note(fields.Required("approvedBy", "who approved it, by an id or a role"))?.Value;

    private SlipCause Cause() => values.Word(fields.Optional("cause"), WordLists.Causes)?.Value ?? SlipCause.Replan;
}

using System.Collections.Frozen;
using MigrationDomain.Tracking;

namespace MigrationDomain.Interchange.Json;

/// <summary>How the kinds of entries of a ledger are written, which subjects each may have, and which members of its own.</summary>
internal static class LedgerWords
{
    /// <summary>The members that say what an entry is about: exactly one of them, and none for the plan.</summary>
    public static FrozenDictionary<string, LedgerSubjectKind> Subjects { get; } = Enum.GetValues<LedgerSubjectKind>()
        .Where(kind => kind != LedgerSubjectKind.Plan)
        .ToFrozenDictionary(Word.Of, StringComparer.Ordinal);

    /// <summary>The members that every entry may have beside its subject.</summary>
    public static string[] Common { get; } = ["kind", "id", "at", "on", "by"];

    /// <summary>The subjects a kind may have, in the order in which they are told.</summary>
    public static string[] SubjectsOf(LedgerKind kind) => kind switch
    {
        LedgerKind.Sent or LedgerKind.Acknowledged or LedgerKind.Chased => ["notice"],
        LedgerKind.Happened => ["milestone", "activity"],
        LedgerKind.Signed => ["milestone", "activity", "gate"],
        LedgerKind.Counted => ["queue"],
        LedgerKind.Revoked => ["entry"],
        LedgerKind.Rebaselined => [],
        _ => ["milestone", "notice", "activity"],
    };

    /// <summary>The members that only some kinds have.</summary>
    public static string[] MembersOf(LedgerKind kind) => kind switch
    {
        LedgerKind.Sent => ["changeOn"],
        LedgerKind.Done => ["evidence"],
        LedgerKind.Happened => ["cause"],
        LedgerKind.Skipped or LedgerKind.Abandoned or LedgerKind.Overtaken or LedgerKind.Revoked => ["why"],
        LedgerKind.Varied => ["from", "to", "why", "approvedBy", "cause"],
        LedgerKind.Signed => ["capacity", "outcome", "conditions", "evidence", "validUntil"],
        LedgerKind.Counted => ["outstanding"],
        LedgerKind.Rebaselined => ["name", "why", "approvedBy", "planHash"],
        _ => [],
    };

    public static LedgerKind Of(LedgerEntry entry) => entry switch
    {
        SentEntry => LedgerKind.Sent,
        AcknowledgedEntry => LedgerKind.Acknowledged,
        ChasedEntry => LedgerKind.Chased,
        DoneEntry => LedgerKind.Done,
        SkippedEntry => LedgerKind.Skipped,
        AbandonedEntry => LedgerKind.Abandoned,
        OvertakenEntry => LedgerKind.Overtaken,
        ActualDateEntry => LedgerKind.Happened,
        VariedEntry => LedgerKind.Varied,
        SignedEntry => LedgerKind.Signed,
        CountedEntry => LedgerKind.Counted,
        RebaselinedEntry => LedgerKind.Rebaselined,
        RevokedEntry => LedgerKind.Revoked,
        _ => throw new InvalidOperationException($"'{entry.GetType().Name}' has no word."), // the family of entries is closed
    };
}

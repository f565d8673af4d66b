using MigrationDomain.Rules;
using MigrationDomain.Templates;

namespace MigrationDomain.Tracking;

/// <summary>Entries of a ledger, from words. An entry is recorded at noon of the day it is about unless a test says otherwise.</summary>
internal static class Said
{
    internal static Instant Noon(string day) => Some.Day(day).At(new LocalTime(12, 0)).InUtc().ToInstant();

    internal static LedgerSubject Milestone(string key) => LedgerSubject.Of(new MilestoneKey(key));

    internal static LedgerSubject Notice(string key) => LedgerSubject.Of(new NoticeKey(key));

    internal static LedgerSubject Activity(string key) => LedgerSubject.Of(new ActivityKey(key));

    internal static SentEntry Sent(string id, string notice, string on, string? at = null) =>
        new(new NoticeKey(notice)) { Id = id, At = Noon(at ?? on), On = Some.Day(on), By = "pm-1" };

    internal static AcknowledgedEntry Acknowledged(string id, string notice, string on, string? at = null) =>
        new(new NoticeKey(notice)) { Id = id, At = Noon(at ?? on), On = Some.Day(on), By = "pm-1" };

    internal static ChasedEntry Chased(string id, string notice, string on, string? at = null) =>
        new(new NoticeKey(notice)) { Id = id, At = Noon(at ?? on), On = Some.Day(on), By = "pm-1" };

    internal static DoneEntry Done(string id, LedgerSubject subject, string on, string? at = null) =>
        new(subject) { Id = id, At = Noon(at ?? on), On = Some.Day(on), By = "pm-1", Evidence = "form 7" };

    internal static SkippedEntry Skipped(string id, LedgerSubject subject, string on, string reason = "not used here") =>
        new(subject) { Id = id, At = Noon(on), On = Some.Day(on), By = "pm-1", Reason = reason };

    internal static OvertakenEntry Overtaken(string id, LedgerSubject subject, string on) =>
        new(subject) { Id = id, At = Noon(on), On = Some.Day(on), By = "pm-1", Reason = "done by the supplier" };

    internal static ActualDateEntry Happened(string id, LedgerSubject subject, string on, string? at = null, SlipCause cause = SlipCause.Replan) =>
        new(subject) { Id = id, At = Noon(at ?? on), On = Some.Day(on), By = "pm-1", Cause = cause };

    internal static VariedEntry Varied(string id, LedgerSubject subject, string on, string from, string to, SlipCause cause = SlipCause.Replan) =>
        new(subject) { Id = id, At = Noon(on), On = Some.Day(on), By = "pm-1", From = Some.Day(from), To = Some.Day(to), Reason = "room flooded", ApprovedBy = "board-1", Cause = cause };

    internal static SignedEntry Signed(string id, LedgerSubject subject, string on, SignOffOutcome outcome = SignOffOutcome.Approved, params string[] conditions) =>
        new(subject) { Id = id, At = Noon(on), On = Some.Day(on), By = "gp-1", Capacity = new("lead-gp"), Outcome = outcome, Conditions = [.. conditions] };

    internal static RebaselinedEntry Rebaselined(string id, string name, string on) =>
        new() { Id = id, At = Noon(on), On = Some.Day(on), By = "pm-1", Name = name, Reason = "first agreed plan", ApprovedBy = "board-1" };

    internal static CountedEntry Counted(string id, string queue, string on, int outstanding) =>
        new(new QueueKey(queue)) { Id = id, At = Noon(on), On = Some.Day(on), By = "pm-1", Outstanding = outstanding };

    internal static RevokedEntry Revoked(string id, string entry, string on, string? at = null) =>
        new(entry) { Id = id, At = Noon(at ?? on), On = Some.Day(on), By = "pm-1", Reason = "entered by mistake" };
}

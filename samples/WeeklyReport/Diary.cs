using MigrationDomain.Rules;
using MigrationDomain.Templates;
using MigrationDomain.Tracking;
using NodaTime;

namespace WeeklyReport;

/// <summary>What was said and done so far, as an application would have stored it.</summary>
internal static class Diary
{
    private static readonly string[] ActivitiesDone =
    [
        "gp-01", "gp-02", "gp-03", "gp-04", "gp-06", "gp-07", "gp-10", "gp-11", "gp-12", "gp-13", "gp-14", "gp-16", "gp-17", "gp-20", "gp-23", "gp-24",
        "gp-26", "gp-27", "gp-28", "gp-29", "gp-30", "gp-32", "roles-agreed", "communication-agreed", "action-list", "dates-checked", "dates-secured", "known-data-issues",
        "data-check-introduced", "equipment-cost-warned", "linked-services-listed", "training-approach", "staff-told", "data-check-planned",
        "test-criteria-received", "issue-route-known",
    ];

    public static IEnumerable<LedgerEntry> Entries { get; } =
    [
        new RebaselinedEntry { Id = "1", At = Noon(5, 11), On = Day(5, 11), By = "pm-1", Name = "agreed", Reason = "first plan", ApprovedBy = "board" },
        new ActualDateEntry(Milestone("order-placed")) { Id = "2", At = Noon(5, 26), On = Day(5, 26), By = "pm-1" },
        new SentEntry(new NoticeKey("data-extract-request")) { Id = "3", At = Noon(6, 22), On = Day(6, 22), By = "pm-1" },
        new ActualDateEntry(Milestone("kick-off")) { Id = "4", At = Noon(6, 25), On = Day(6, 25), By = "pm-1", Cause = SlipCause.Person },
        new AcknowledgedEntry(new NoticeKey("data-extract-request")) { Id = "5", At = Noon(6, 26), On = Day(6, 26), By = "pm-1" },
        new ActualDateEntry(Milestone("technical-survey")) { Id = "6", At = Noon(7, 2), On = Day(7, 2), By = "pm-1" },
        new SentEntry(new NoticeKey("pharmacies")) { Id = "7", At = Noon(7, 13), On = Day(7, 13), By = "pm-1" },
        new SkippedEntry(LedgerSubject.Of(new NoticeKey("screening"))) { Id = "8", At = Noon(7, 14), On = Day(7, 14), By = "pm-1", Reason = "no screening link here" },
        new ActualDateEntry(Milestone("initial-data-production")) { Id = "9", At = Noon(7, 30), On = Day(7, 30), By = "pm-1", Cause = SlipCause.Supplier },
        new SentEntry(new NoticeKey("eps")) { Id = "10", At = Noon(7, 31), On = Day(7, 31), By = "pm-1" },
        new SentEntry(new NoticeKey("patients")) { Id = "11", At = Noon(7, 28), On = Day(7, 28), By = "pm-1" },
        new AcknowledgedEntry(new NoticeKey("eps")) { Id = "12", At = Noon(8, 5), On = Day(8, 5), By = "pm-1" },
        .. ActivitiesDone.Select(key => new DoneEntry(LedgerSubject.Of(new ActivityKey(key))) { Id = key, At = Noon(7, 31), On = Day(7, 31), By = "pm-1" }),
    ];

    private static LedgerSubject Milestone(string key) => LedgerSubject.Of(new MilestoneKey(key));

    private static LocalDate Day(int month, int day) => new(2026, month, day);

    private static Instant Noon(int month, int day) => Instant.FromUtc(2026, month, day, 12, 0);
}

using FsCheck;
using FsCheck.Fluent;
using MigrationDomain.Planning;

namespace MigrationDomain.Tracking;

/// <summary>A plan of "gp-practice" on a random day with a sound ledger about it, and a day on which to look at both.</summary>
internal static class ArbProgress
{
    private static readonly MigrationPlan Agreed = Gp.Plan("2026-09-15");

    /// <summary>The text every reason, proof, condition and name in the ledgers holds.</summary>
    internal const string Secret = "Dr Zebedee Quill";

    internal static Gen<(PlanRequest Request, Ledger Ledger, LocalDate AsOf)> Cases { get; } =
        from shift in Gen.Choose(-30, 30)
        from day in Gen.Choose(0, 220)
        from milestones in Gen.CollectToList(Agreed.Milestones, milestone => Milestone(milestone))
        from notices in Gen.CollectToList(Agreed.Notices, notice => Notice(notice))
        from activities in Gen.CollectToList(Agreed.Activities.Take(20), activity => Activity(activity))
        let asOf = Some.Day("2026-05-01").PlusDays(day)
        select (Gp.Request("2026-09-15") with { RootDate = Some.Day("2026-09-15").PlusDays(shift), Today = asOf },
            new Ledger([.. milestones.OfType<LedgerEntry>(), .. notices.SelectMany(entries => entries), .. activities.OfType<LedgerEntry>()]), asOf);

    private static Gen<LedgerEntry?> Milestone(PlannedMilestone milestone) =>
        from kind in Gen.Choose(0, 7)
        from days in Gen.Choose(-10, 10)
        select milestone.Date is { } date ? Ended(kind, LedgerSubject.Of(milestone.Key), date.PlusDays(days)) : null;

    private static Gen<LedgerEntry?> Activity(PlannedActivity activity) =>
        from kind in Gen.Choose(0, 7)
        from days in Gen.Choose(-10, 10)
        select activity.By is { } date ? Ended(kind, LedgerSubject.Of(activity.Key), date.PlusDays(days)) : null;

    private static Gen<LedgerEntry[]> Notice(PlannedNotice notice) =>
        from kind in Gen.Choose(0, 5)
        from days in Gen.Choose(-10, 10)
        select Entries(kind, notice, notice.SendBy!.Value.PlusDays(days));

    private static LedgerEntry[] Entries(int kind, PlannedNotice notice, LocalDate on)
    {
        string id = $"n-{notice.Key}";
        SentEntry sent = new(notice.Key) { Id = id, At = Noon(on), On = on, By = Secret };
        return kind switch
        {
            0 or 1 => [],
            2 => [sent],
            3 => [sent, new AcknowledgedEntry(notice.Key) { Id = $"{id}-2", At = Noon(on.PlusDays(4)), On = on.PlusDays(4), By = Secret }],
            4 => [sent, new ChasedEntry(notice.Key) { Id = $"{id}-2", At = Noon(on.PlusDays(9)), On = on.PlusDays(9), By = Secret }],
            _ => [new SkippedEntry(LedgerSubject.Of(notice.Key)) { Id = id, At = Noon(on), On = on, By = Secret, Reason = Secret }],
        };
    }

    private static LedgerEntry? Ended(int kind, LedgerSubject subject, LocalDate on)
    {
        string id = $"{subject.Kind}-{subject.Key}";
        return kind switch
        {
            0 => new DoneEntry(subject) { Id = id, At = Noon(on), On = on, By = Secret, Evidence = Secret },
            1 => new ActualDateEntry(subject) { Id = id, At = Noon(on), On = on, By = Secret },
            2 => new SkippedEntry(subject) { Id = id, At = Noon(on), On = on, By = Secret, Reason = Secret },
            3 => new VariedEntry(subject) { Id = id, At = Noon(on), On = on, By = Secret, From = on, To = on.PlusDays(7), Reason = Secret, ApprovedBy = Secret },
            4 => new SignedEntry(subject) { Id = id, At = Noon(on), On = on, By = Secret, Capacity = new("lead-gp"), Outcome = SignOffOutcome.Approved, Evidence = Secret },
            _ => null,
        };
    }

    private static Instant Noon(LocalDate day) => day.At(new LocalTime(12, 0)).InUtc().ToInstant();
}

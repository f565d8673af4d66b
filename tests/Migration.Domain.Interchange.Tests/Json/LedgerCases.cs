using FsCheck;
using FsCheck.Fluent;
using MigrationDomain.Rules;
using MigrationDomain.Templates;
using MigrationDomain.Tracking;

namespace MigrationDomain.Interchange.Json;

/// <summary>Ledgers of every kind of entry, each about a subject of its own, with texts that mean something to JSON.</summary>
internal static class LedgerCases
{
    private static readonly Instant Noon = Instant.FromUtc(2026, 8, 20, 12, 0);

    private static readonly LocalDate Day = new(2026, 8, 20);

    internal static Gen<Ledger> Ledgers { get; } =
        from texts in Gen.ListOf(Some.WellFormedTexts, 3)
        from nanoseconds in Gen.Choose(0, 999_999_999)
        from kept in Gen.ListOf(Gen.Elements(true, false), 13)
        select new Ledger(Every(texts[0], texts[1], texts[2], nanoseconds).Where((entry, index) => kept[index] || entry is SentEntry or AcknowledgedEntry));

    internal static Ledger Whole { get; } = new(Every("form 7", "the room was flooded", "board-1", 0));

    internal static Ledger Named(string text) => new(Every(text, text, text, 0));

    private static LedgerEntry[] Every(string evidence, string reason, string who, int nanoseconds)
    {
        Instant at = Noon + Duration.FromNanoseconds(nanoseconds);
        return
        [
            new SentEntry(new("eps")) { Id = "e01", At = at, On = Day, By = who, ChangeOn = new(2026, 9, 10) },
            new AcknowledgedEntry(new("pcse")) { Id = "e02", At = at, On = Day, By = who },
            new ChasedEntry(new("eps")) { Id = "e03", At = at, On = Day, By = who },
            new DoneEntry(LedgerSubject.Of(new ActivityKey("order-lines"))) { Id = "e04", At = at, On = Day, By = who, Evidence = evidence },
            new SkippedEntry(LedgerSubject.Of(new NoticeKey("pathology"))) { Id = "e05", At = at, On = Day, By = who, Reason = reason },
            new AbandonedEntry(LedgerSubject.Of(new MilestoneKey("tech-survey"))) { Id = "e06", At = at, On = Day, By = who, Reason = reason },
            new OvertakenEntry(LedgerSubject.Of(new MilestoneKey("idp-check"))) { Id = "e07", At = at, On = Day, By = who, Reason = reason },
            new ActualDateEntry(LedgerSubject.Of(new MilestoneKey("kick-off"))) { Id = "e08", At = at, On = Day, By = who, Cause = SlipCause.Supplier },
            new VariedEntry(LedgerSubject.Of(new MilestoneKey("training")))
            {
                Id = "e09", At = at, On = Day, By = who, From = new(2026, 9, 1), To = new(2026, 9, 3), Reason = reason, ApprovedBy = who, Cause = SlipCause.Person,
            },
            new SignedEntry(LedgerSubject.Of(new GateKey("go-no-go")))
            {
                Id = "e10", At = at, On = Day, By = who, Capacity = new("lead-gp"), Outcome = SignOffOutcome.GoWithConditions, Conditions = [reason, evidence], Evidence = evidence, ValidUntil = new(2026, 9, 30),
            },
            new CountedEntry(new("referrals")) { Id = "e11", At = at, On = Day, By = who, Outstanding = 12 },
            new RebaselinedEntry { Id = "e12", At = at, On = Day, By = who, Name = "v2", Reason = reason, ApprovedBy = who, PlanHash = "0123abcd" },
            new RevokedEntry("e02") { Id = "e13", At = at, On = Day, By = who, Reason = reason },
        ];
    }
}

using FsCheck.Fluent;
using MigrationDomain.Planning;
using MigrationDomain.Templates;
using MigrationDomain.Testing;

namespace MigrationDomain.Tracking;

/// <summary>Laws of gates, checklists and registers over ledgers of the stock GP practice plan, with secrets in every text a caller can give.</summary>
public sealed class GateLawTests
{
    private static readonly MigrationPlan Plan = MigrationPlanner.Plan(new PlanRequest
    {
        Template = StandardTemplates.GpPractice,
        RootDate = Some.Day("2026-09-15"),
        Calendar = Some.Calendar,
        Today = Some.Day("2026-08-03"),
    });

    private static readonly RuleReference[] Shown = [.. Plan.Request.Template.Gates.SelectMany(gate => gate.Criteria).SelectMany(criterion => criterion.MetBy).Distinct()];

    private static readonly GateCriterion[] Counts = [.. Plan.Request.Template.Gates.SelectMany(gate => gate.Criteria).Where(criterion => criterion.Queue is not null)];

    private static readonly FsCheck.Gen<LocalDate> Days = Gen.Choose(0, 150).Select(days => Some.Day("2026-05-11").PlusDays(days));

    private static FsCheck.Gen<(Ledger Ledger, LocalDate AsOf, string Secret)> Cases =>
        from secret in Gen.Choose(1_000_000, 9_999_999).Select(number => Invariant($"zq{number}x"))
        from most in Gen.Elements(5, 40, 90)
        from entries in Gen.CollectToList(Enumerable.Range(0, most), number => Entry(number, secret))
        from revoked in Gen.SubListOf(entries.Select(entry => entry.Id).ToArray())
        from takesBack in Gen.Choose(0, 3)
        from asOf in Days
        select (new Ledger([.. Settled(entries), .. Revocations(Settled(entries), revoked.Take(takesBack), secret)]), asOf, secret);

    [Fact]
    public void A_passed_gate_has_every_must_and_every_gate_before_it() => Check.That(Cases, made =>
    {
        GateReview review = GateReviewer.Review(Plan, made.Ledger, made.AsOf);
        return review.Gates.Where(gate => gate.IsPassed).All(gate =>
            gate.Template.After.All(before => review[before].IsPassed)
            && gate.Criteria.All(criterion => criterion.Status == CriterionStatus.Met || criterion.Template.Criticality == Criticality.Should)
            && gate.Decision is { Outcome: SignOffOutcome.Go or SignOffOutcome.GoWithConditions } decision && decision.Capacity == gate.Template.Decider);
    });

    [Fact]
    public void What_is_met_is_met_by_an_entry_of_its_day_that_was_not_revoked() => Check.That(Cases, made =>
        GateReviewer.Review(Plan, made.Ledger, made.AsOf).Gates.SelectMany(gate => gate.Criteria)
            .Where(criterion => criterion.MetOn is not null)
            .All(criterion => criterion.MetOn <= made.AsOf && StandingDays(made.Ledger).Contains(criterion.MetOn!.Value)));

    [Fact]
    public void Revoking_a_decision_opens_its_gate_and_all_that_come_after_it() => Check.That(Cases, made =>
    {
        GateReview before = GateReviewer.Review(Plan, made.Ledger, made.AsOf);
        return before.Gates.Where(gate => gate.IsPassed).All(passed =>
        {
            LedgerEntry[] decisions = [.. made.Ledger.StateOf(LedgerSubject.Of(passed.Key)).Signatures];
            LedgerEntry[] taken = [.. decisions.Select((decision, number) => Revocation(decision, Invariant($"again-{number}"), made.Secret))];
            GateReview after = GateReviewer.Review(Plan, new Ledger([.. made.Ledger.Entries, .. taken]), made.AsOf);
            return !after[passed.Key].IsPassed && after.Gates.Where(gate => gate.Template.After.Contains(passed.Key)).All(gate => !gate.IsPassed);
        });
    });

    [Fact]
    public void No_name_reason_evidence_or_condition_reaches_a_sentence() => Check.That(Cases, made =>
        Sentences(made.Ledger, made.AsOf).All(sentence => !sentence.Contains(made.Secret, StringComparison.Ordinal)));

    [Fact]
    public void What_is_recorded_for_later_days_does_not_count_yet() => Check.That(Cases, made =>
    {
        Ledger known = new(made.Ledger.Entries.Where(entry => entry is not RevokedEntry));
        Ledger until = new(known.Entries.Where(entry => entry.On <= made.AsOf));
        return Sentences(known, made.AsOf).SequenceEqual(Sentences(until, made.AsOf));
    });

    private static IEnumerable<string> Sentences(Ledger ledger, LocalDate asOf)
    {
        GateReview review = GateReviewer.Review(Plan, ledger, asOf);
        Checklist[] checklists = [.. Plan.Request.Template.Roles.Select(role => Checklist.For(role.Key, Plan, ledger, asOf))];
        return
        [
            $"{review}", .. review.Gates.Select(gate => $"{gate}"), .. review.Gates.SelectMany(gate => gate.Criteria).Select(criterion => $"{criterion}"),
            .. checklists.Select(checklist => $"{checklist}"), .. checklists.SelectMany(checklist => checklist.Items).Select(item => $"{item}"),
            .. RiskRegister.For(Plan).Lines.Select(line => $"{line}"),
        ];
    }

    private static HashSet<LocalDate> StandingDays(Ledger ledger) => [.. ledger.States.SelectMany(state => state.Entries).Select(entry => entry.On)];

    private static FsCheck.Gen<LedgerEntry> Entry(int number, string secret) =>
        from kind in Gen.Choose(0, 9)
        from shown in Gen.Elements(Shown)
        from count in Gen.Elements(Counts)
        from gate in Gen.Elements(Plan.Request.Template.Gates.ToArray())
        from outstanding in Gen.Elements(0, 0, 0, 7)
        from outcome in Gen.Elements(SignOffOutcome.Go, SignOffOutcome.Go, SignOffOutcome.GoWithConditions, SignOffOutcome.NoGo)
        from day in Days
        from onTheDay in Gen.Elements(true, false)
        select Of(Invariant($"{number}"), kind, shown, count.Queue!, gate, outstanding, outcome, day, onTheDay, secret);

    private static LedgerEntry Of(
        string id, int kind, RuleReference shown, QueueKey count, GateTemplate gate, int outstanding, SignOffOutcome outcome, LocalDate day, bool onTheDay, string secret)
    {
        LocalDate on = onTheDay && kind > 6 ? Plan.Derive(gate.On)!.Date!.Value : day;
        Instant at = on.At(new LocalTime(12, 0)).InUtc().ToInstant();
        return kind switch
        {
            7 => new CountedEntry(count) { Id = id, At = at, On = on, By = secret, Outstanding = outstanding },
            > 7 => new SignedEntry(LedgerSubject.Of(gate.Key))
            {
                Id = id,
                At = at,
                On = on,
                By = secret,
                Capacity = gate.Decider,
                Outcome = outcome,
                Evidence = secret,
                Conditions = outcome == SignOffOutcome.GoWithConditions ? [secret] : [],
            },
            6 => new SkippedEntry(Subject(shown)) { Id = id, At = at, On = on, By = secret, Reason = secret },
            _ => new DoneEntry(Subject(shown)) { Id = id, At = at, On = on, By = secret, Evidence = secret },
        };
    }

    private static LedgerSubject Subject(RuleReference shown) =>
        shown.Kind == RuleKind.Notice ? LedgerSubject.Of(new NoticeKey(shown.Id)) : LedgerSubject.Of(new ActivityKey(shown.Id));

    // Nothing ends twice in a sound ledger: of each subject that ends, the first entry stays.
    private static LedgerEntry[] Settled(IEnumerable<LedgerEntry> entries) =>
        [.. entries.GroupBy(entry => entry is DoneEntry or SkippedEntry ? $"{entry.Subject}" : entry.Id, StringComparer.Ordinal).Select(group => group.First())];

    private static IEnumerable<LedgerEntry> Revocations(LedgerEntry[] entries, IEnumerable<string> revoked, string secret) => revoked
        .Select(id => entries.FirstOrDefault(entry => entry.Id == id)).OfType<LedgerEntry>()
        .Select(entry => Revocation(entry, $"no-{entry.Id}", secret));

    private static RevokedEntry Revocation(LedgerEntry entry, string id, string secret) =>
        new(entry.Id) { Id = id, At = entry.At + Duration.FromHours(1), On = entry.On, By = secret, Reason = secret };
}

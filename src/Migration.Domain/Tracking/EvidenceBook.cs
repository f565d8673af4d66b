using MigrationDomain.Planning;
using MigrationDomain.Rules;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Tracking;

/// <summary>Looks up what the ledger shows about milestones, activities, notices and gates already reviewed, and when the plan expects it.</summary>
internal sealed class EvidenceBook(MigrationPlan plan, Ledger ledger)
{
    private readonly Dictionary<string, ReviewedGate> _gates = new(StringComparer.Ordinal);

    public void Add(ReviewedGate gate) => _gates.Add(gate.Key.Value, gate);

    public bool IsPassed(GateKey gate) => _gates.TryGetValue(gate.Value, out ReviewedGate? reviewed) && reviewed.IsPassed;

    /// <summary>What is shown on a day, that day included. What was revoked does not count, whenever it was revoked.</summary>
    public Evidence On(LocalDate day, RuleReference reference) => reference.Kind switch
    {
        RuleKind.Notice => Told(day, ledger.StateOf(LedgerSubject.Of(new NoticeKey(reference.Id)))),
        RuleKind.Milestone => Done(day, ledger.StateOf(LedgerSubject.Of(new MilestoneKey(reference.Id)))),
        RuleKind.Activity => Done(day, ledger.StateOf(LedgerSubject.Of(new ActivityKey(reference.Id)))),
        _ => new(_gates.GetValueOrDefault(reference.Id) is { IsPassed: true, Decision: { } decision } && decision.On <= day ? decision.On : null),
    };

    /// <summary>The count of a queue on a day.</summary>
    public CountedEntry? Count(LocalDate day, QueueKey queue) => ledger.StateOf(LedgerSubject.Of(queue)).CountOn(day);

    /// <summary>The last decision about a gate that was taken in the capacity it asks for, by a day.</summary>
    public SignedEntry? Decision(LocalDate day, GateTemplate gate) => ledger.StateOf(LedgerSubject.Of(gate.Key)).Signatures
        .LastOrDefault(signed => signed.On <= day && signed.Capacity == gate.Decider);

    /// <summary>The day by which something is to be so, or <see langword="null"/> when the plan has none.</summary>
    public LocalDate? DueOn(RuleReference reference) => reference.Kind switch
    {
        RuleKind.Milestone => plan.Find(new MilestoneKey(reference.Id))?.Date,
        RuleKind.Activity => Activity(reference) is { } activity ? activity.By ?? activity.From : null,
        RuleKind.Notice => plan.Notices.FirstOrDefault(notice => notice.Key.Value == reference.Id)?.SendBy,
        _ => plan.Request.Template.Find(new GateKey(reference.Id)) is { } gate ? plan.Derive(gate.On)?.Date : null,
    };

    /// <summary>The first day on which something can become so, or <see langword="null"/> when nothing stands in its way.</summary>
    public LocalDate? NotBefore(RuleReference reference) => reference.Kind switch
    {
        RuleKind.Activity => Activity(reference)?.From,
        RuleKind.Notice => null,
        _ => DueOn(reference),
    };

    private PlannedActivity? Activity(RuleReference reference) => plan.Activities.FirstOrDefault(activity => activity.Key.Value == reference.Id);

    // A notice that was settled without being sent is one that nobody needs, as in the plan itself.
    private static Evidence Told(LocalDate day, SubjectState state) => state switch
    {
        { SentOn: { } sent } when sent <= day => new(sent),
        { Completion: Completion.Abandoned } when state.SettledOn <= day => new(null, IsGivenUp: true),
        { IsSettled: true } when state.SettledOn <= day => new(state.SettledOn),
        _ => new(null),
    };

    // What was overtaken stands in nobody's way; what was skipped is not so, whoever decided that.
    private static Evidence Done(LocalDate day, SubjectState state)
    {
        SignedEntry? signed = state.Signatures.LastOrDefault(signature => signature.On <= day);
        if (signed is { Outcome: SignOffOutcome.Rejected })
        {
            return new(null);
        }

        return state.Completion switch
        {
            Completion.Skipped or Completion.Abandoned when state.SettledOn <= day => new(null, IsGivenUp: true),
            Completion.Done or Completion.Overtaken when state.SettledOn <= day => new(state.SettledOn),
            _ => new(signed?.On, signed?.ValidUntil),
        };
    }
}

using System.Collections.Immutable;
using MigrationDomain.Planning;
using MigrationDomain.Rules;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Tracking;

/// <summary>What of a ledger a plan is computed from.</summary>
internal static class LedgerFacts
{
    public static PlanRequest Apply(Ledger ledger, PlanRequest request, MigrationPlan? movedFrom)
    {
        ImmutableArray<SubjectState> milestones = Of(ledger, LedgerSubjectKind.Milestone);
        ImmutableArray<SubjectState> notices = Of(ledger, LedgerSubjectKind.Notice);
        ImmutableArray<Pin> facts = [.. milestones.Select(state => Fact(state, movedFrom)).OfType<Pin>()];
        MilestoneKey root = request.Template.Root;
        LocalDate rootDate = facts.FirstOrDefault(pin => pin.Milestone == root)?.Date ?? request.RootDate;
        return request with
        {
            RootDate = rootDate,
            Pins = [.. facts, .. request.Pins.Where(pin => facts.All(fact => fact.Milestone != pin.Milestone))],
            Served = Served(request, [.. notices.Where(state => state.SentOn is not null).Select(Served)]),
            NotNeeded = [.. request.NotNeeded.Union(notices.Where(IsNotNeeded).Select(state => new NoticeKey(state.Subject.Key)))],
            Done = [.. request.Done.Union(milestones.Where(state => state.IsSettled).Select(Milestone))],
        };
    }

    private static ImmutableArray<SubjectState> Of(Ledger ledger, LedgerSubjectKind kind) => [.. ledger.States.Where(state => state.Subject.Kind == kind)];

    private static MilestoneKey Milestone(SubjectState state) => new(state.Subject.Key);

    private static Pin? Fact(SubjectState state, MigrationPlan? movedFrom)
    {
        LocalDate? kept = state.IsSettled ? movedFrom?.Find(Milestone(state))?.Date : null;
        return (state.ActualOn ?? kept) is { } day ? new Pin(Milestone(state), day) : null;
    }

    private static ServedNotice Served(SubjectState state) => new(new(state.Subject.Key), state.SentOn!.Value, state.AcknowledgedOn)
    {
        ChangeOn = state.Entries.OfType<SentEntry>().LastOrDefault(sent => sent.ChangeOn is not null)?.ChangeOn,
    };

    private static ImmutableArray<ServedNotice> Served(PlanRequest request, ImmutableArray<ServedNotice> recorded) =>
        [.. recorded, .. request.Served.Where(served => recorded.All(known => known.Notice != served.Notice))];

    private static bool IsNotNeeded(SubjectState state) => state is { IsSettled: true, SentOn: null };
}

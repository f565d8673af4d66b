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
        ImmutableArray<Pin> facts = [.. milestones.Where(state => state.ActualOn is not null).Select(state => new Pin(Milestone(state), state.ActualOn!.Value))];
        MilestoneKey root = request.Template.Root;
        LocalDate rootDate = facts.FirstOrDefault(pin => pin.Milestone == root)?.Date ?? request.RootDate;
        PlanRequest known = request with
        {
            RootDate = rootDate,
            Pins = [.. facts, .. request.Pins.Where(pin => facts.All(fact => fact.Milestone != pin.Milestone))],
            Served = Served(request, [.. notices.Where(state => state.SentOn is not null).Select(Served)]),
            NotNeeded = [.. request.NotNeeded.Union(notices.Where(IsNotNeeded).Select(state => new NoticeKey(state.Subject.Key)))],
            Done = [.. request.Done.Union(milestones.Where(state => state.IsSettled).Select(Milestone))],
        };
        return movedFrom is null ? known : OpenWork.Keep(movedFrom, known);
    }

    private static ImmutableArray<SubjectState> Of(Ledger ledger, LedgerSubjectKind kind) => [.. ledger.States.Where(state => state.Subject.Kind == kind)];

    private static MilestoneKey Milestone(SubjectState state) => new(state.Subject.Key);

    private static ServedNotice Served(SubjectState state) => new(new(state.Subject.Key), state.SentOn!.Value, state.AcknowledgedOn)
    {
        ChangeOn = state.Entries.OfType<SentEntry>().LastOrDefault(sent => sent.ChangeOn is not null)?.ChangeOn,
    };

    private static ImmutableArray<ServedNotice> Served(PlanRequest request, ImmutableArray<ServedNotice> recorded) =>
        [.. recorded, .. request.Served.Where(served => recorded.All(known => known.Notice != served.Notice))];

    private static bool IsNotNeeded(SubjectState state) => state is { IsSettled: true, SentOn: null };
}

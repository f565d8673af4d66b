using System.Collections.Immutable;
using MigrationDomain.Planning;
using MigrationDomain.Rules;
using NodaTime;

namespace MigrationDomain.Tracking;

/// <summary>The days of milestones that were decided, or on which something happened, since a baseline was approved, each with its cause.</summary>
internal sealed class DecidedMoves
{
    private readonly PlanRequest _from;
    private readonly ImmutableArray<SubjectState> _milestones;
    private readonly Instant _since;

    public DecidedMoves(Baseline baseline, Ledger ledger)
    {
        _from = baseline.Plan.Request;
        _since = baseline.Approval.At;
        _milestones = [.. ledger.States.Where(state => state.Subject.Kind == LedgerSubjectKind.Milestone)];
    }

    /// <summary>A request with the moves of every cause up to the last one.</summary>
    public PlanRequest Apply(PlanRequest request, SlipCause last)
    {
        ImmutableArray<Pin> moved = [.. _milestones.Select(state => Moved(state, last)).OfType<Pin>()];
        MilestoneKey root = request.Template.Root;
        return request with
        {
            RootDate = moved.FirstOrDefault(pin => pin.Milestone == root)?.Date ?? request.RootDate,
            Pins = [.. moved, .. request.Pins.Where(pin => moved.All(other => other.Milestone != pin.Milestone))],
        };
    }

    // Moves of several causes may alternate: each adds its own distance, whatever the others do.
    private Pin? Moved(SubjectState state, SlipCause last)
    {
        MilestoneKey key = new(state.Subject.Key);
        LedgerEntry[] since = [.. state.Entries.Where(entry => entry.At > _since)];
        if (since.OfType<ActualDateEntry>().LastOrDefault() is { } actual && actual.Cause <= last)
        {
            return new Pin(key, actual.On);
        }

        VariedEntry[] varied = [.. since.OfType<VariedEntry>().Where(entry => entry.Cause <= last)];
        if (varied.Length == 0)
        {
            return null;
        }

        LocalDate start = key == _from.Template.Root ? _from.RootDate
            : _from.Pins.FirstOrDefault(pin => pin.Milestone == key)?.Date ?? since.OfType<VariedEntry>().First().From;
        return new Pin(key, start.PlusDays(varied.Sum(entry => Period.DaysBetween(entry.From, entry.To))));
    }
}

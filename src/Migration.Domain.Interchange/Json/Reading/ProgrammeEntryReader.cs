using System.Collections.Immutable;
using MigrationDomain.Interchange.Json.Requests;
using NodaTime;

namespace MigrationDomain.Interchange.Json.Reading;

/// <summary>Reads what only some programmes have: a training trajectory and conditions precedent.</summary>
internal sealed class ProgrammeEntryReader(Faults faults) : EntryReader(faults)
{
    private const int MostPeople = 1_000_000;

    public TrajectoryEntry? Trajectory(Element? element)
    {
        if (Open(element, "a trajectory", "trainees", "targetPercent", "checkpoints") is not { } fields)
        {
            return null;
        }

        Given<int>? trainees = Values.Whole(fields.Required("trainees", "how many people are to be trained"), 1, MostPeople);
        Given<int>? target = Values.Whole(fields.Required("targetPercent", "the target as a whole number from 1 to 100"), 1, 100);
        ImmutableArray<CheckpointEntry> checkpoints = Values.List(fields.Optional("checkpoints"), Checkpoint);
        return trainees is null || target is null ? null
            : new TrajectoryEntry { Place = fields.Place, Trainees = trainees, TargetPercent = target, Checkpoints = checkpoints };
    }

    public ImmutableArray<ConditionEntry> Conditions(Element? element)
    {
        Names conditions = new("condition", Faults);
        return Values.List(element, entry => Condition(entry, conditions));
    }

    private CheckpointEntry? Checkpoint(Element element)
    {
        if (Open(element, "a checkpoint", "on", "trained") is not { } fields)
        {
            return null;
        }

        Given<LocalDate>? on = Values.Date(fields.Required("on", "the day as YYYY-MM-DD"));
        Given<int>? trained = Values.Whole(fields.Required("trained", "how many were trained by then"), 0, MostPeople);
        return on is null || trained is null ? null : new CheckpointEntry { Place = fields.Place, On = on, Trained = trained };
    }

    private ConditionEntry? Condition(Element element, Names conditions)
    {
        if (Open(element, "a condition", "id", "metOn", "longstop") is not { } fields)
        {
            return null;
        }

        Given<string>? id = conditions.Add(Values.Key(fields.Required("id", "the id of the condition")));
        (Given<LocalDate>? metOn, Given<LocalDate>? longstop) =
            (Values.Date(fields.Optional("metOn")), Values.Date(fields.Optional("longstop")));
        return id is null ? null : new ConditionEntry { Place = fields.Place, Id = id, MetOn = metOn, Longstop = longstop };
    }
}

using System.Collections.Immutable;
using MigrationDomain.Interchange.Json.Reading;
using MigrationDomain.Interchange.Json.Requests;
using MigrationDomain.Rules;
using MigrationDomain.Templates;

namespace MigrationDomain.Interchange.Json.Mapping;

/// <summary>Turns the training, shifts and downtime into the library's.</summary>
internal static class ProgrammeMapping
{
    private static readonly MilestoneKey TrainingStart = new("training-start");

    /// <summary>The training; reports a trajectory that has nowhere to begin, and checkpoints with more people than there are.</summary>
    public static TrainingNumbers? Training(RequestDocument request, MigrationTemplate template, Faults faults)
    {
        if (request.Trajectory is not { } trajectory)
        {
            return null;
        }

        if (template.Find(TrainingStart) is null)
        {
            faults.Report(trajectory.Place, $"The template '{template.Key}' has no milestone '{TrainingStart}' for a trajectory to begin on; leave 'trajectory' out.");
        }

        foreach (CheckpointEntry checkpoint in trajectory.Checkpoints.Where(checkpoint => checkpoint.Trained.Value > trajectory.Trainees.Value))
        {
            faults.Report(checkpoint.Trained.Place, Invariant($"'{checkpoint.Trained}' is more than the {trajectory.Trainees} trainees; give at most {trajectory.Trainees}."));
        }

        return new TrainingNumbers
        {
            Trainees = trajectory.Trainees.Value,
            TargetPercent = trajectory.TargetPercent.Value,
            Checkpoints = [.. trajectory.Checkpoints.Select(checkpoint => new TrainingCheckpoint { On = checkpoint.On.Value, Trained = checkpoint.Trained.Value })],
        };
    }

    public static ImmutableArray<RequestedTime> Shifts(RequestDocument request) =>
        [.. request.Shifts.Select(shift => new RequestedTime { Time = RosterMapping.Time(shift.Period), Id = shift.Id?.Value, Who = shift.Who?.Value })];

    public static ImmutableArray<RequestedTime> Downtime(RequestDocument request) =>
        [.. request.Downtime.Select(downtime => new RequestedTime { Time = RosterMapping.Time(downtime.Period), Id = downtime.Id?.Value, Why = downtime.Why?.Value })];
}

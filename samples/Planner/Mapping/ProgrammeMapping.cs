using System.Collections.Immutable;
using MigrationDomain.Availability;
using MigrationDomain.Interchange.Json.Reading;
using MigrationDomain.Interchange.Json.Requests;
using MigrationDomain.Planning;
using MigrationDomain.Rules;
using MigrationDomain.Templates;
using MigrationDomain.Tracking;
using NodaTime;

namespace Planner.Mapping;

/// <summary>Works out where the training stands, and how long shifts and downtimes truly are.</summary>
internal static class ProgrammeMapping
{
    private static readonly MilestoneKey TrainingStart = new("training-start");

    private static readonly DateTimeZone London = DateTimeZoneProviders.Tzdb["Europe/London"];

    /// <summary>Reports a trajectory that has nowhere to begin, and checkpoints with more people than there are.</summary>
    public static void Check(RequestDocument request, MigrationTemplate template, Faults faults)
    {
        if (request.Trajectory is not { } trajectory)
        {
            return;
        }

        if (template.Find(TrainingStart) is null)
        {
            faults.Report(trajectory.Place, $"The template '{template.Key}' has no milestone '{TrainingStart}' for a trajectory to begin on; leave 'trajectory' out.");
        }

        foreach (CheckpointEntry checkpoint in trajectory.Checkpoints.Where(checkpoint => checkpoint.Trained.Value > trajectory.Trainees.Value))
        {
            faults.Report(checkpoint.Trained.Place, Invariant($"'{checkpoint.Trained}' is more than the {trajectory.Trainees} trainees; give at most {trajectory.Trainees}."));
        }
    }

    public static ImmutableArray<TrainingLine> Training(RequestDocument request, MigrationPlan plan)
    {
        if (request.Trajectory is not { } entry)
        {
            return [];
        }

        TrainingTrajectory? trajectory = TrainingTrajectory.In(plan, entry.Trainees.Value, entry.TargetPercent.Value);
        return
        [
            .. entry.Checkpoints.Select(checkpoint => new TrainingLine
            {
                On = checkpoint.On.Value,
                Trained = checkpoint.Trained.Value,
                Progress = trajectory?.ProgressOn(checkpoint.On.Value, checkpoint.Trained.Value),
            }),
        ];
    }

    public static ImmutableArray<TimeLine> Shifts(RequestDocument request) =>
        [.. request.Shifts.Select(shift => Line(shift.Period, shift.Id, shift.Who))];

    public static ImmutableArray<TimeLine> Downtime(RequestDocument request) =>
        [.. request.Downtime.Select(downtime => Line(downtime.Period, downtime.Id, null))];

    private static TimeLine Line(TimePeriod period, Given<string>? id, Given<string>? who) => new()
    {
        Id = id?.Value,
        Who = who?.Value,
        From = period.From,
        To = period.To,
        Length = BusyTime.Between(period.From, period.To).In(London).Duration,
    };
}

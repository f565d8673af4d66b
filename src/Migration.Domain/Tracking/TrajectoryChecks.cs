using MigrationDomain.Rules;
using NodaTime;

namespace MigrationDomain.Tracking;

/// <summary>Finds points of a curve that no training can follow.</summary>
internal static class TrajectoryChecks
{
    public static IEnumerable<Fault> FindFaults(TrainingTrajectory trajectory)
    {
        (LocalDate On, int Trained) before = (trajectory.From, 0);
        foreach ((int place, TrajectoryPoint point) in trajectory.Curve.Select((point, place) => (place, point)))
        {
            string where = Invariant($"curve[{place}]");
            if (point is null)
            {
                yield return new(where, Invariant($"Point {place} of the curve is null; leave it out."));
                continue;
            }

            if (point.On <= before.On || point.On >= trajectory.By)
            {
                yield return new(where, Invariant($"The point of {point.On:R} does not lie after {before.On:R} and before {trajectory.By:R}; put the points in order and leave out both ends."));
            }

            if (point.Trained < before.Trained || point.Trained > trajectory.Target)
            {
                yield return new(where, Invariant($"The point of {point.On:R} expects {point.Trained} trained; use {before.Trained} to {trajectory.Target}."));
            }

            before = (point.On, point.Trained);
        }
    }
}

using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using MigrationDomain.Testing;

namespace MigrationDomain.Tracking;

/// <summary>Trajectories of one person to a million, over a day to years, straight and curved.</summary>
internal static class TrajectoryCases
{
    internal static Gen<TrajectoryCase> Straight { get; } = Generate(Gen.Constant(0));

    internal static Gen<TrajectoryCase> Any { get; } = Generate(Gen.Choose(0, 4));

    private static Gen<TrajectoryCase> Generate(Gen<int> points) =>
        from first in ArbDates.Dates
        from length in Gen.Frequency((1, Gen.Choose(1, 8)), (4, Gen.Choose(9, 200)), (1, Gen.Choose(201, 3_000)))
        from trainees in Gen.Frequency((2, Gen.Choose(1, 20)), (3, Gen.Choose(21, 9_000)), (1, Gen.Choose(9_001, 1_000_000)))
        from percent in Gen.Frequency((3, Gen.Choose(1, 100)), (1, Gen.Elements(80, 100)))
        from count in points
        from places in Gen.Choose(1, Math.Max(1, length - 1)).ListOf(count)
        from shares in Gen.Choose(0, 100).ListOf(count)
        from day in Gen.Choose(-10, length + 30)
        from trained in Gen.Frequency((1, Gen.Constant(0)), (5, Gen.Choose(0, trainees)))
        select new TrajectoryCase
        {
            Trajectory = new(first, first.PlusDays(length), trainees, percent, curve: Curve(first, length, trainees, percent, places, shares)),
            On = first.PlusDays(day),
            Trained = trained,
        };

    private static ImmutableArray<TrajectoryPoint> Curve(LocalDate first, int length, int trainees, int percent, IEnumerable<int> places, IEnumerable<int> shares) => length < 2 ? [] :
    [
        .. places.Distinct().Order().Zip(shares.Order(), (place, share) =>
            new TrajectoryPoint { On = first.PlusDays(place), Trained = (int)((long)trainees * percent * share / 10_000) }),
    ];
}

using MigrationDomain.Intervals;
using NodaTime;

namespace MigrationDomain.Availability;

/// <summary>A half-open stretch of seconds on the standard scale.</summary>
/// <param name="Start">The first second.</param>
/// <param name="End">The second after the last.</param>
internal readonly record struct SecondSpan(int Start, int End)
{
    public static SecondSpan Of(Interval interval) =>
        new(InstantScale.Standard.ToSeconds(interval.Start), InstantScale.Standard.ToSeconds(interval.End));

    public bool IsEmpty => Start == End;

    public Interval ToInterval() => new(InstantScale.Standard.ToInstant(Start), InstantScale.Standard.ToInstant(End));

    public bool Overlaps(SecondSpan other) => Start < other.End && other.Start < End;

    public SecondSpan Intersect(SecondSpan other) => new(Math.Max(Start, other.Start), Math.Min(End, other.End));
}

using MigrationDomain.Intervals;
using NodaTime;

namespace MigrationDomain.Availability;

/// <summary>A half-open stretch of seconds on the standard scale.</summary>
/// <param name="Start">The first second.</param>
/// <param name="End">The second after the last.</param>
internal readonly record struct SecondSpan(int Start, int End)
{
    // What lies beyond the reach of the scale is cut off: a roster refuses commitments there, so nothing can clash there.
    public static SecondSpan Of(Interval interval) => new(ToSeconds(interval.Start), ToSeconds(interval.End));

    public bool IsEmpty => Start == End;

    public Interval ToInterval() => new(InstantScale.Standard.ToInstant(Start), InstantScale.Standard.ToInstant(End));

    public bool Overlaps(SecondSpan other) => Start < other.End && other.Start < End;

    private static int ToSeconds(Instant instant) =>
        InstantScale.Standard.ToSeconds(Instant.Min(Instant.Max(instant, InstantScale.Standard.First), InstantScale.Standard.Last));

    public SecondSpan Intersect(SecondSpan other) => new(Math.Max(Start, other.Start), Math.Min(End, other.End));
}

using System.Diagnostics;
using NodaTime;

namespace MigrationDomain.Intervals;

/// <summary>Instants as whole seconds counted from an origin, so that they fit the numbers this room works on.</summary>
/// <remarks>
/// <para>Exact: an instant that is no whole second from the origin, or further away than the numbers reach (68 years), is
/// refused, never rounded. The two directions undo each other, and the order is kept.</para>
/// <para>Equality is by reference.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
internal sealed class InstantScale
{
    private const int Least = -int.MaxValue;
    private const int Most = int.MaxValue - 1;

    /// <summary>Makes a scale.</summary>
    /// <param name="origin">The instant with the number 0, a whole second.</param>
    /// <exception cref="ArgumentException"><paramref name="origin"/> has a fraction of a second.</exception>
    public InstantScale(Instant origin)
    {
        if ((origin - NodaConstants.UnixEpoch).NanosecondOfDay % NodaConstants.NanosecondsPerSecond != 0)
        {
            throw new ArgumentException(Invariant($"The origin {origin:uuuu-MM-ddTHH:mm:ss.FFFFFFFFF'Z'} has a fraction of a second; give a whole second."), nameof(origin));
        }

        Origin = origin;
    }

    /// <summary>The scale from 2050-01-01T00:00:00Z, which reaches over the years 1982 to 2117.</summary>
    public static InstantScale Standard { get; } = new(Instant.FromUtc(2050, 1, 1, 0, 0));

    /// <summary>The instant with the number 0.</summary>
    public Instant Origin { get; }

    /// <summary>The first instant the scale reaches.</summary>
    public Instant First => ToInstant(Least);

    /// <summary>The last instant the scale reaches, included.</summary>
    public Instant Last => ToInstant(Most);

    /// <summary>Gives the number of an instant.</summary>
    /// <param name="instant">A whole second from <see cref="First"/> to <see cref="Last"/>, both included.</param>
    /// <returns>Seconds from <see cref="Origin"/>, negative before it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The scale does not reach <paramref name="instant"/>, or it has a
    /// fraction of a second.</exception>
    public int ToSeconds(Instant instant)
    {
        Duration distance = instant - Origin;
        if (distance.NanosecondOfDay % NodaConstants.NanosecondsPerSecond != 0)
        {
            throw new ArgumentOutOfRangeException(
                nameof(instant), Invariant($"Instant {instant:uuuu-MM-ddTHH:mm:ss.FFFFFFFFF'Z'} has a fraction of a second; give a whole second."));
        }

        long seconds = ((long)distance.Days * NodaConstants.SecondsPerDay) + (distance.NanosecondOfDay / NodaConstants.NanosecondsPerSecond);
        return seconds is >= Least and <= Most
            ? (int)seconds
            : throw new ArgumentOutOfRangeException(
                nameof(instant), Invariant($"Instant {instant} is outside {First} to {Last}, which the scale from {Origin} reaches."));
    }

    /// <summary>Gives the instant of a number.</summary>
    /// <param name="seconds">Seconds from <see cref="Origin"/>, negative before it.</param>
    /// <returns>The instant that <see cref="ToSeconds"/> gives this number for.</returns>
    public Instant ToInstant(int seconds) => Origin + Duration.FromSeconds(seconds);

    /// <inheritdoc/>
    public override string ToString() => Invariant($"whole seconds from {Origin}");
}

using System.Diagnostics;
using MigrationDomain.Planning;
using NodaTime;

namespace MigrationDomain.Availability;

/// <summary>Days on which no cutover may take place, both ends included.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Blackout
{
    /// <summary>Forbids days.</summary>
    /// <param name="days">The days, both ends included.</param>
    /// <param name="why">Why, for example "flu clinics"; appears in messages.</param>
    /// <param name="severity">How much a cutover on these days weighs.</param>
    public Blackout(DateInterval days, string why, Severity severity = Severity.Blocker)
    {
        ArgumentNullException.ThrowIfNull(days);
        ArgumentException.ThrowIfNullOrWhiteSpace(why);
        Days = days;
        Why = why;
        Severity = severity;
    }

    /// <summary>The days, both ends included.</summary>
    public DateInterval Days { get; }

    /// <summary>Why.</summary>
    public string Why { get; }

    /// <summary>How much a cutover on these days weighs.</summary>
    public Severity Severity { get; }

    /// <inheritdoc/>
    public override string ToString() => Invariant($"no cutover from {Days.Start:R} to {Days.End:R} ({Why})");
}

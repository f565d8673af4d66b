using System.Diagnostics;
using NodaTime;

namespace MigrationDomain.Availability;

/// <summary>Days on which a cutover may take place, both ends included. Where any are given, the whole cutover must lie within their union; a blackout still wins.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record AllowedWindow
{
    /// <summary>Allows days.</summary>
    /// <param name="days">The days, both ends included.</param>
    /// <param name="name">What people call it, for example "supplier's autumn slot"; appears in messages.</param>
    public AllowedWindow(DateInterval days, string name)
    {
        ArgumentNullException.ThrowIfNull(days);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Days = days;
        Name = name;
    }

    /// <summary>The days, both ends included.</summary>
    public DateInterval Days { get; }

    /// <summary>What people call it.</summary>
    public string Name { get; }

    /// <inheritdoc/>
    public override string ToString() => Invariant($"{Name}, {Days.Start:R} to {Days.End:R}");
}

using System.Diagnostics;
using NodaTime;

namespace MigrationDomain.Calendars;

/// <summary>Days on which a place is shut though its calendar says it works, such as a training day or an office move.</summary>
/// <remarks>Both ends are included. Two closures with the same days and the same reason are equal.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Closure
{
    /// <summary>Makes a closure.</summary>
    /// <param name="days">The closed days, first and last included; days that are not working days anyway may be among them.</param>
    /// <param name="why">The reason as a reader will see it, for example "practice training day". Not blank.</param>
    /// <exception cref="ArgumentException"><paramref name="why"/> is blank.</exception>
    public Closure(DateInterval days, string why)
    {
        ArgumentNullException.ThrowIfNull(days);
        ArgumentException.ThrowIfNullOrWhiteSpace(why);
        Days = days;
        Why = why;
    }

    /// <summary>The closed days, first and last included.</summary>
    public DateInterval Days { get; }

    /// <summary>The reason.</summary>
    public string Why { get; }

    /// <summary>The days and the reason, for example "2026-04-07: practice training day".</summary>
    public override string ToString() => Days.Start == Days.End
        ? Invariant($"{Days.Start:R}: {Why}")
        : Invariant($"{Days.Start:R} to {Days.End:R}: {Why}");
}

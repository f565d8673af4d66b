using System.Diagnostics;

namespace MigrationDomain.Availability;

/// <summary>Time of a person or room about which nothing is known, for example an entry of an imported calendar that could not be understood. It is never taken as free.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record UnknownTime
{
    /// <summary>Records that nothing is known of a time.</summary>
    /// <param name="who">The id of a person or a room of the roster.</param>
    /// <param name="when">The time.</param>
    /// <exception cref="ArgumentException"><paramref name="who"/> is empty.</exception>
    public UnknownTime(string who, BusyTime when)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(who);
        ArgumentNullException.ThrowIfNull(when);
        Who = who;
        When = when;
    }

    /// <summary>The id of the person or room.</summary>
    public string Who { get; }

    /// <summary>The time.</summary>
    public BusyTime When { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Who} is perhaps busy {When}";
}

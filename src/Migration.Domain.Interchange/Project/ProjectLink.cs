using System.Diagnostics;

namespace MigrationDomain.Interchange.Project;

/// <summary>A task that follows another. Equal when all parts are equal.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ProjectLink
{
    internal ProjectLink()
    {
    }

    /// <summary>The number of the task that is followed.</summary>
    public required int From { get; init; }

    /// <summary>The number of the task that follows.</summary>
    public required int To { get; init; }

    /// <summary>How they are tied, as the format numbers it: 0 finish to finish, 1 finish to start, 2 start to finish, 3 start to start.</summary>
    public int Kind { get; init; } = 1;

    /// <summary>The time between them in tenths of a minute, negative when the follower comes first; a working day has 4,800, a calendar day 14,400.</summary>
    public int Lag { get; init; }

    /// <summary>In what the lag is counted, as the format numbers it: 7 working days, 8 calendar days.</summary>
    public int LagFormat { get; init; } = 7;

    /// <inheritdoc/>
    public override string ToString() => Invariant($"{To} after {From}, lag {Lag}, format {LagFormat}");
}

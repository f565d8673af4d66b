using System.Diagnostics;
using MigrationDomain.Availability;

namespace MigrationDomain.Interchange.Json;

/// <summary>A shift or a time without the system, of which the true length is wanted.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record RequestedTime
{
    /// <summary>When it is, in local time, the end left out.</summary>
    public required BusyTime Time { get; init; }

    /// <summary>What it is called, or <see langword="null"/>.</summary>
    public string? Id { get; init; }

    /// <summary>The id of the person whose shift it is, or <see langword="null"/>.</summary>
    public string? Who { get; init; }

    /// <summary>What it is for, in the words of the request; it appears in no message. <see langword="null"/> when nothing is said.</summary>
    public string? Why { get; init; }

    /// <summary>The time, for example "2026-10-24T20:00 up to 2026-10-25T08:00".</summary>
    /// <returns>Invariant English.</returns>
    public override string ToString() => Time.ToString();
}

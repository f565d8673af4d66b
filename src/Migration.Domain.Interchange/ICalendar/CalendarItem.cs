using System.Diagnostics;
using MigrationDomain.Availability;

namespace MigrationDomain.Interchange.ICalendar;

/// <summary>Something with a time that goes into the calendar beside the plan: a meeting at ten, a shift, a downtime.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record CalendarItem
{
    /// <summary>Its key, unique among the items: what makes it the same entry when it is written again.</summary>
    public required string Key { get; init; }

    /// <summary>What it is, for people.</summary>
    public required string Title { get; init; }

    /// <summary>When: whole days, or times in the zone of the options.</summary>
    public required BusyTime When { get; init; }

    /// <summary>Whether people are busy then; otherwise it is only information.</summary>
    public bool IsBusy { get; init; } = true;

    /// <inheritdoc/>
    public override string ToString() => $"{Title}, {When}";
}

using System.Collections.Immutable;
using System.Diagnostics;
using MigrationDomain.Planning;
using NodaTime;

namespace MigrationDomain.Interchange.ICalendar;

/// <summary>What a calendar needs to know that no plan says.</summary>
/// <remarks>A record for the sake of <see langword="with"/>; its list compares by reference.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record CalendarOptions
{
    /// <summary>
    /// What tells this plan's entries from those of every other, for example "y00001.example.nhs.uk". An entry keeps its identity from one
    /// writing to the next as long as this stays the same.
    /// </summary>
    public required string Owner { get; init; }

    /// <summary>When the calendar is written, as the caller says; it is in every entry.</summary>
    public required Instant Stamp { get; init; }

    /// <summary>How often the plan has changed since it was first written, 0 or more. Calendars take an entry with a higher number for the newer one.</summary>
    public int Revision { get; init; }

    /// <summary>The plan as it was written before: what it had and the new one has not is written as cancelled. <see langword="null"/> the first time.</summary>
    public MigrationPlan? Before { get; init; }

    /// <summary>Entries with a time, beside those of the plan.</summary>
    public ImmutableArray<CalendarItem> Items { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The zone in which the items have their times. Europe/London unless said otherwise; times of other zones are written in UTC.</summary>
    public DateTimeZone Zone { get; init; } = DateTimeZoneProviders.Tzdb["Europe/London"];

    /// <inheritdoc/>
    public override string ToString() => Invariant($"calendar of {Owner}, revision {Revision}");
}

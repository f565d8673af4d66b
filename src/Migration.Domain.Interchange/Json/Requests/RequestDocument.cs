using System.Collections.Immutable;
using MigrationDomain.Availability;
using MigrationDomain.Calendars;
using MigrationDomain.Interchange.Json.Reading;
using NodaTime;

namespace MigrationDomain.Interchange.Json.Requests;

/// <summary>A request as it was written, each value with its place. Ids of the library are not looked up yet.</summary>
internal sealed record RequestDocument
{
    public required Place Place { get; init; }

    public required Given<string> Template { get; init; }

    /// <summary>The template's newest when absent.</summary>
    public Given<string>? Edition { get; init; }

    /// <summary>England and Wales when absent.</summary>
    public Given<Division>? Division { get; init; }

    /// <summary>Nothing is judged late without it.</summary>
    public Given<LocalDate>? Today { get; init; }

    /// <summary>The date of the template's root; the default date when it could not be read.</summary>
    public LocalDate GoLive { get; init; }

    /// <summary>Whether the date of the root is still to be found.</summary>
    public bool IsInPortfolio { get; init; }

    /// <summary>Whether the dates have been announced; true when absent.</summary>
    public Given<bool>? Frozen { get; init; }

    /// <summary>The codes of conflicts that have a weight of their own.</summary>
    public ImmutableArray<KeyValuePair<string, PolicyLevel>> Levels { get; init; } = [];

    public ImmutableArray<AcceptedConflict> Accepted { get; init; } = [];

    public ImmutableArray<PinEntry> Pins { get; init; } = [];

    public ImmutableArray<OverrideEntry> Overrides { get; init; } = [];

    public ImmutableArray<ClosureEntry> Closures { get; init; } = [];

    public ImmutableArray<PartyEntry> Parties { get; init; } = [];

    public required RosterEntries Roster { get; init; }

    public ImmutableArray<CoverEntry> Cover { get; init; } = [];

    public ImmutableArray<PresenceEntry> Present { get; init; } = [];

    public ImmutableArray<PlacedEntry> Ledger { get; init; } = [];

    public TrajectoryEntry? Trajectory { get; init; }

    public ImmutableArray<ShiftEntry> Shifts { get; init; } = [];

    public ImmutableArray<DowntimeEntry> Downtime { get; init; } = [];

    public ImmutableArray<ConditionEntry> Conditions { get; init; } = [];

    public Given<int>? TermMonths { get; init; }

    public override string ToString() => Invariant($"{Template} on {GoLive:R}");
}

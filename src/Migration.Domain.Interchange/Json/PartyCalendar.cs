using System.Collections.Immutable;
using System.Diagnostics;
using MigrationDomain.Calendars;
using MigrationDomain.Templates;

namespace MigrationDomain.Interchange.Json;

/// <summary>A party that keeps other days than the practice.</summary>
/// <remarks>Without a division and without closures it says nothing: the party keeps the practice's days. Its list compares by reference.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record PartyCalendar
{
    /// <summary>The party.</summary>
    public required PartyKey Party { get; init; }

    /// <summary>The division whose bank holidays it keeps, or <see langword="null"/> for the practice's.</summary>
    public Division? Division { get; init; }

    /// <summary>Days on which the party is shut; the practice's closures do not count for it.</summary>
    public ImmutableArray<Closure> Closures { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>For example "pathology keeps Scotland".</summary>
    /// <returns>Invariant English.</returns>
    public override string ToString() => Invariant(
        $"{Party} keeps {Division?.EnglishName() ?? "the practice's bank holidays"}{(Closures.IsEmpty ? "" : Invariant($", {Closures.Length} closure{(Closures.Length == 1 ? "" : "s")}"))}");

    /// <summary>The working days of the party.</summary>
    internal WorkingCalendar Calendar(WorkingCalendar practice, Division usual) => Division is null && Closures.IsEmpty
        ? practice
        : WorkingCalendars.For(Division ?? usual).WithClosures(Closures);
}
